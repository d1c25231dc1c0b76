import { useTranslations } from 'next-intl';
import type { VisibilityKind } from '@/components/visibility/visibility-line';
import type { SummaryKind } from '@/lib/domain/summaries/scope';

export type SummaryReaders = { kind: VisibilityKind; names: string };

/** Who reads a summary of a kind once it is published, by name; of one's own its author alone. */
export function useSummaryReaders(): (kind: SummaryKind, unitName: string | null) => SummaryReaders {
  const t = useTranslations('summaries');
  return (kind, unitName) => {
    if (kind === 'period') return { kind: 'private', names: t('onlyYou') };
    if (kind === 'team') return { kind: 'group', names: unitName ?? '' };
    return { kind: 'organisation', names: t('wholeOrganisation') };
  };
}
