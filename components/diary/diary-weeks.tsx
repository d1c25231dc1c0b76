import { useTranslations } from 'next-intl';
import { type Week, weekOf } from '@/lib/domain/calendar/weeks';
import type { TimedEntry } from '@/lib/domain/diary/timed-entry';
import { MomentList } from './moment-list';

/** Entries by ISO week, newest first. A year is named when it is not this week's. */
export function DiaryWeeks({ entries, thisWeek }: { entries: readonly TimedEntry[]; thisWeek: Week }) {
  const t = useTranslations('diary');
  const weeks = [...new Set(entries.map(({ happenedOn }) => weekOf(happenedOn)))];
  return weeks.map((week) => {
    const [year = '', number = ''] = week.split('-W');
    const own = entries.filter(({ happenedOn }) => weekOf(happenedOn) === week);
    const words = { number: String(Number(number)), year };
    return (
      <section className="contents" key={week} aria-label={t('weekOfYear', words)}>
        <div className="row row--close">
          <h2 className="row-label">
            {thisWeek.startsWith(year) ? t('week', words) : t('weekOfYear', words)}
            <span className="note">{t('entries', { count: own.length })}</span>
          </h2>
        </div>
        <MomentList entries={own} />
      </section>
    );
  });
}
