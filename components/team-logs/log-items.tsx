import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { TeamLog } from '@/lib/domain/team-logs/team-log';
import { formatDay } from '@/lib/i18n/format';

/** Logs of one unit: what was learnt, and how the trials stand. */
export function LogItems({ logs }: { logs: readonly TeamLog[] }) {
  const t = useTranslations('teamLogs');
  const locale = useLocale();
  return (
    <ul className="items">
      {logs.map(({ id, title, learnt, language, heldOn, trials }) => {
        const lang = language === locale ? undefined : language;
        const left = trials.filter(({ doneOn }) => doneOn === null).length;
        return (
          <li key={id}>
            <h3 className="lead word" lang={lang}>
              <Link href={`/team-logs/${id}`}>{title}</Link>
            </h3>
            <span className="go note num">{formatDay(heldOn, locale)}</span>
            <p className="word word--s line-clamp-3" lang={lang}>
              {learnt}
            </p>
            <p className="note">{trials.length === 0 ? t('noTrials') : t('trialsOpen', { count: left })}</p>
          </li>
        );
      })}
    </ul>
  );
}
