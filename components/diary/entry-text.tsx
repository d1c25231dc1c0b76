import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { StageMark } from '@/components/stage/stage-mark';
import type { Entry } from '@/lib/domain/diary/entry';
import { askedPassages } from '@/lib/domain/diary/entry-passages';

/** An entry as one text: the question in the margin, the words in the column, what hangs on them at the right. */
export function EntryText({ entry, facts }: { entry: Entry; facts?: ReactNode }) {
  const t = useTranslations('diary');
  const locale = useLocale();
  const asked = askedPassages(entry, locale);
  return asked.map(({ key, question, text }, index) => (
    <section className="bodytext" key={key}>
      <h2 className="row-label ask ask--s">{question ?? t('whatHappened')}</h2>
      <div className="row-body" lang={entry.language === locale ? undefined : entry.language}>
        <p className="word whitespace-pre-line">{text}</p>
      </div>
      {index === 0 ? (
        <dl className="row-note marg">
          <EntryFacts entry={entry} />
          {facts}
        </dl>
      ) : null}
    </section>
  ));
}

function EntryFacts({ entry }: { entry: Entry }) {
  const t = useTranslations('diary');
  const words = useTranslations('words');
  const { mine, id, stage, level, form } = entry;
  const stageNote = entry.stageChosen ? t('chosen') : form === 'interview' ? t('fromGuide') : t('proposed');
  const change = mine ? (
    <Link className="no-print" href={`/diary/${id}/edit#details`}>
      {t('changeThis')}
    </Link>
  ) : null;
  return (
    <>
      <div>
        <dt>{t('stage')}</dt>
        <dd>
          <StageMark stage={stage} label={words(`stage.${stage}`)} />
          {mine ? (
            <>
              <br />
              {stageNote}{' '}
            </>
          ) : null}
          {change}
        </dd>
      </div>
      <div>
        <dt>{t('level')}</dt>
        <dd>
          {words(`level.${level}`)}
          {mine ? `. ${entry.levelChosen ? t('chosen') : t('proposed')}` : null}
        </dd>
      </div>
    </>
  );
}
