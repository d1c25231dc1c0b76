import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { periodBetween } from '@/lib/domain/summaries/period-choice';
import type { ListedSummary } from '@/lib/domain/summaries/summary';
import { formatPeriod } from '@/lib/i18n/format';

/** Summaries by their titles, with unit, period and state. */
export function SummaryItems({ summaries }: { summaries: readonly ListedSummary[] }) {
  const t = useTranslations('summaries');
  const locale = useLocale();
  return (
    <ul className="items">
      {summaries.map(({ id, title, language, state, mine, unitName, period, authorName }) => (
        <li key={id}>
          <h3 className="lead word" lang={language === locale ? undefined : language}>
            <Link href={`/summaries/${id}`}>{title}</Link>
          </h3>
          {mine ? <span className="go tag">{t(`state.${state}`)}</span> : null}
          <p className="note">
            {unitName}, {formatPeriod(periodBetween(period), locale)}
            {mine ? null : `. ${t('by', { name: authorName })}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
