import { useTranslations } from 'next-intl';
import type { CheckFailure } from '@/lib/domain/summaries/check';

/** A failed check as a sentence. */
export function useFailureWords(): (failure: CheckFailure) => string {
  const t = useTranslations('summaries.check');
  // A statement that says there is none has sources without a number.
  return ({ code, at }) => t(code, { at: at === null || at === '0' ? 'none' : at });
}
