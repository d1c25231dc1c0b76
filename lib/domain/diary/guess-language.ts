import { likeliestLanguage, scoreLanguages } from '@/lib/language/sentence-language';
import { findTokens } from '@/lib/language/text-parts';
import type { Language } from '../vocabulary';

/** Language of a text by its small words and letters alone, without dictionaries; `otherwise` while it is short. */
export function guessLanguage(text: string, otherwise: Language): Language {
  const tokens = findTokens(text, 0, Math.min(text.length, 2_000));
  if (tokens.length < 4) return otherwise;
  return likeliestLanguage(scoreLanguages(tokens, { knows: () => false }));
}
