import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { Figure } from '@/lib/domain/summaries/statement';
import type { ShownCount, Whence } from '@/lib/domain/summaries/summary';
import { formatDay } from '@/lib/i18n/format';

/** Who said it, and the link that opens it. */
export function WhenceLink({ from }: { from: Whence }) {
  const t = useTranslations('summaries.from');
  const locale = useLocale();
  const label = t(from.kind, { day: from.on ? formatDay(from.on, locale) : '' });
  return (
    <>
      {from.authorName ? `${from.authorName}, ` : null}
      <Link href={from.path}>{label}</Link>
    </>
  );
}

/** What a count says: its own figures, without those it only was held against. */
export function useCountWords(): (figures: readonly Figure[], ofAll: boolean) => string {
  const t = useTranslations('summaries');
  return (figures, ofAll) => {
    const [first, second] = figures;
    if (!first) return '';
    if (ofAll && second) return t('share', { part: first.value, whole: second.value });
    const alone = first.key === 'evidence' || first.key === second?.key;
    const told = alone
      ? [first]
      : figures.filter((figure) => figure === first || figure.value > 0 || figure.key === 'done');
    return told.map(({ key, value }) => t(`figure.${key}`, { value })).join(', ');
  };
}

export type CountFactsProps = {
  count: ShownCount;
  period: { start: string; end: string };
  /** One's own summary counts one's own entries. */
  own: boolean;
};

/** What was counted, as a list that opens. */
export function CountFacts({ count, period, own }: CountFactsProps) {
  const t = useTranslations('summaries');
  const note = useTranslations('statements.note');
  const locale = useLocale();
  const { start, end } = count.released ?? period;
  const told = count.released ? 'released' : own ? 'countedOwn' : 'counted';
  return (
    <>
      {note(told, { start: formatDay(start, locale), end: formatDay(end, locale) })}
      {count.items.length > 0 ? (
        <details className="no-print">
          <summary className="linklike">{t('showList')}</summary>
          <ul className="grid gap-1 pt-1">
            {count.items.map((item) => (
              <li key={item.path}>
                <WhenceLink from={item} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
