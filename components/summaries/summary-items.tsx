import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { VisibilityFact } from '@/components/visibility/visibility-line';
import { periodBetween } from '@/lib/domain/summaries/period-choice';
import type { ListedSummary } from '@/lib/domain/summaries/summary';
import { formatPeriod } from '@/lib/i18n/format';
import { useSummaryReaders } from './summary-readers';

/** Summaries by their titles, with kind, period, state and who reads them now. */
export function SummaryItems({ summaries }: { summaries: readonly ListedSummary[] }) {
  const t = useTranslations('summaries');
  const locale = useLocale();
  const readersOf = useSummaryReaders();
  return (
    <ul className="items">
      {summaries.map(({ id, kind, title, language, state, mine, unitName, period, authorName }) => (
        <li key={id}>
          <h3 className="lead word" lang={language === locale ? undefined : language}>
            <Link href={`/summaries/${id}`}>{title}</Link>
          </h3>
          {mine && kind !== 'period' ? <span className="go tag">{t(`state.${state}`)}</span> : null}
          <p className="note">
            {t(`kindOf.${kind}`)}, {formatPeriod(periodBetween(period), locale)}
            {mine ? null : `. ${t('by', { name: authorName })}`}
          </p>
          <p className="meta">
            <VisibilityFact {...readersOf(state === 'published' ? kind : 'period', unitName)} />
          </p>
        </li>
      ))}
    </ul>
  );
}
