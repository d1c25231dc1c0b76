import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Row } from '@/components/ui/page';
import type { OpenInterview } from '@/lib/domain/diary/interview';
import { getGuide } from '@/lib/domain/guides/built-in';
import { formatDay, formatDayShort, formatTime } from '@/lib/i18n/format';

type Waiting = { key: string; lead: string; href: string; go: string; note: string };

export type WaitingListProps = {
  interviews: readonly (OpenInterview & { saved: { day: string; time: string } })[];
  trials: readonly { id: string; logId: string; text: string; dueOn: string }[];
  suggestions: number;
};

/** More than this is a burden, not a reminder. */
const most = 7;

/** What waits for the viewer: promises first, then what is unfinished, then suggestions; seven at most. */
export function WaitingList(props: WaitingListProps) {
  const t = useTranslations('today');
  const waiting = useWaiting(props).slice(0, most);
  return (
    <Row label={t('waiting')} wide>
      {waiting.length === 0 ? (
        <p className="note">{t('nothingWaits')}</p>
      ) : (
        <ul className="items">
          {waiting.map(({ key, lead, href, go, note }) => (
            <li key={key}>
              <p className="lead">{lead}</p>
              <Link className="go" href={href}>
                {go}
              </Link>
              <p className="note">{note}</p>
            </li>
          ))}
        </ul>
      )}
    </Row>
  );
}

function useWaiting({ interviews, trials, suggestions }: WaitingListProps): Waiting[] {
  const t = useTranslations('today');
  const locale = useLocale();
  return [
    ...trials.map(({ id, logId, text, dueOn }) => ({
      key: id,
      lead: t('trial'),
      href: `/team-logs/${logId}`,
      go: t('openTrial'),
      note: t('trialDue', { text, day: formatDay(dueOn, locale) }),
    })),
    ...interviews.map(({ id, guideKey, guideVersion, about, number, saved }) => {
      const when = { day: formatDayShort(saved.day, locale), time: formatTime(saved.time, locale) };
      return {
        key: id,
        lead: t('interviewOpen', { guide: getGuide(guideKey, guideVersion)?.title[locale] ?? '' }),
        href: `/diary/interview/${id}`,
        go: number === null ? t('resumeEnd') : t('resume', { number }),
        note: about ? t('savedNamed', { name: about.name, ...when }) : t('saved', when),
      };
    }),
    ...(suggestions > 0
      ? [
          {
            key: 'suggestions',
            lead: t('links', { count: suggestions }),
            href: '/goals',
            go: t('openLinks'),
            note: t('linksNote'),
          },
        ]
      : []),
  ];
}
