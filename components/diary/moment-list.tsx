import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { StageMark } from '@/components/stage/stage-mark';
import { ReadersFact } from '@/components/visibility/readers-line';
import { entryName } from '@/lib/domain/diary/entry-name';
import { excerptOf } from '@/lib/domain/diary/excerpt';
import type { TimedEntry } from '@/lib/domain/diary/timed-entry';
import { getGuide } from '@/lib/domain/guides/built-in';
import { formatDayShort, formatTime } from '@/lib/i18n/format';

const longest = 320;

/** Entries one beneath the other: when, in whose words, and what hangs on them. */
export function MomentList({ entries }: { entries: readonly TimedEntry[] }) {
  return (
    <ul className="row row--open moments">
      {entries.map((entry) => (
        <MomentItem key={entry.id} entry={entry} />
      ))}
    </ul>
  );
}

function MomentItem({ entry }: { entry: TimedEntry }) {
  const t = useTranslations('diary');
  const words = useTranslations('words');
  const locale = useLocale();
  const guide = entry.guideKey ? getGuide(entry.guideKey, entry.guideVersion)?.title[locale] : null;
  // Opening another’s entry is told to its author, so the list does not let it be read in passing.
  const [first] = entry.passages;
  return (
    <li>
      <p className="row-label num">
        <span className="day">{formatDayShort(entry.happenedOn, locale)}</span>{' '}
        {entry.time ? t('at', { time: formatTime(entry.time, locale) }) : null}
      </p>
      <div className="row-body">
        {guide ? <p className="note">{entry.about ? `${guide}, ${entry.about.name}` : guide}</p> : null}
        <p className="word" lang={entry.language === locale ? undefined : entry.language}>
          <Link className="text-ink no-underline hover:underline" href={`/diary/${entry.id}`}>
            {entry.mine
              ? excerptOf(first?.text ?? entry.title ?? '', longest)
              : (entry.title ?? entryName(guide ?? t('moment'), formatDayShort(entry.happenedOn, locale)))}
          </Link>
        </p>
        {entry.mine ? null : <p className="note mt-1">{t('by', { name: entry.authorName })}</p>}
      </div>
      <p className="facts row-note">
        <StageMark stage={entry.stage} label={words(`stage.${entry.stage}`)} />
        <span className="lv">{words(`level.${entry.level}`)}</span>
        <ReadersFact readers={entry.readers} mine={entry.mine} authorName={entry.authorName} />
      </p>
    </li>
  );
}
