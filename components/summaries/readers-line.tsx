import { useTranslations } from 'next-intl';
import { VisibilityLine } from '@/components/visibility/visibility-line';
import type { SummaryKind } from '@/lib/domain/summaries/scope';
import { useSummaryReaders } from './summary-readers';

export type ReadersLineProps = {
  kind: SummaryKind;
  unitName: string | null;
  /** How many people they are. */
  readers: number;
  published: boolean;
};

/** Who reads the summary: its author alone, a unit, or the whole organisation, with their number. */
export function ReadersLine({ kind, unitName, readers, published }: ReadersLineProps) {
  const t = useTranslations('summaries');
  const { kind: sign, names } = useSummaryReaders()(kind, unitName);
  if (kind === 'period') return <VisibilityLine kind={sign} names={names} verb={t('onlyYouVerb')} />;
  const verb = t(published ? 'readersNow' : 'readersWhenPublished', { count: readers });
  return <VisibilityLine kind={sign} names={`${names},`} verb={verb} />;
}
