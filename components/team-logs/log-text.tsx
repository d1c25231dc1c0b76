import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import type { Action } from '@/lib/actions/action-state';
import { isLate, type TeamLog, type Trial } from '@/lib/domain/team-logs/team-log';
import { formatDay } from '@/lib/i18n/format';
import { TrialMark } from './trial-mark';

export type LogTextProps = {
  log: TeamLog;
  /** The day in the organisation's time zone, YYYY-MM-DD. */
  today: string;
  mark: Action<{ logId: string }>;
  /** What hangs on the log, at the right of its first words. */
  facts?: ReactNode;
};

/** A log as one text: the question in the margin, the words in the column, what is tried with who and when. */
export function LogText({ log, today, mark, facts }: LogTextProps) {
  const t = useTranslations('teamLogs');
  const locale = useLocale();
  const lang = log.language === locale ? undefined : log.language;
  const passages = [
    { name: 'happened', text: log.happened },
    { name: 'learnt', text: log.learnt },
  ] as const;
  return (
    <>
      {passages.map(({ name, text }) => (
        <section className="bodytext" key={name}>
          <h2 className="row-label ask ask--s">{t(name)}</h2>
          <div className="row-body" lang={lang}>
            <p className="word whitespace-pre-line">{text}</p>
          </div>
          {name === 'happened' && facts ? <dl className="row-note marg">{facts}</dl> : null}
        </section>
      ))}
      <section className="bodytext">
        <h2 className="row-label ask ask--s">{t('tried')}</h2>
        <div className="row-body">
          {log.trials.length === 0 ? (
            <p className="note">{t('noTrialsYet')}</p>
          ) : (
            <ul className="items">
              {log.trials.map((trial) => (
                <TrialItem key={trial.id} logId={log.id} trial={trial} lang={lang} today={today} mark={mark} />
              ))}
            </ul>
          )}
        </div>
      </section>
    </>
  );
}

type TrialItemProps = Pick<LogTextProps, 'today' | 'mark'> & { logId: string; trial: Trial; lang: string | undefined };

function TrialItem({ logId, trial, lang, today, mark }: TrialItemProps) {
  const t = useTranslations('teamLogs');
  const locale = useLocale();
  const { id, text, personName: name, dueOn, doneOn, mayMark } = trial;
  const late = isLate(trial, today);
  return (
    <li>
      <p className="word" lang={lang}>
        {text}
      </p>
      <p className={classNames('tie-state', late && 'tie-state--alert')}>
        <Icon name={doneOn ? 'check' : late ? 'clock' : 'circle-dashed'} />
        {doneOn
          ? t('done', { name, day: formatDay(doneOn, locale) })
          : t(late ? 'late' : 'due', { name, day: formatDay(dueOn, locale) })}
      </p>
      {mayMark ? (
        <TrialMark action={mark} logId={logId} trialId={id} done={doneOn !== null} once={crypto.randomUUID()} />
      ) : null}
    </li>
  );
}
