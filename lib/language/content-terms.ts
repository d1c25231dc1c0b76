import type { Language } from '@/lib/domain/vocabulary';
import { stopWords } from './stop-words';
import { findTokens } from './text-parts';
import type { Lexicon } from './types';
import { keysOfWord } from './word-keys';

/**
 * Base forms of the words of a text that carry meaning, each as often as it stands there. What a compound is made of is
 * left out: to speak of a team's log is not to speak of a team.
 */
export function contentTerms(text: string, language: Language, lexicon: Lexicon): string[] {
  return findTokens(text, 0, text.length)
    .filter(({ form }) => form.length > 1 && !stopWords[language].has(form))
    .flatMap(({ form }) => {
      const keys = keysOfWord(language, form, lexicon);
      if (keys[0]?.via === 'lemma' && stopWords[language].has(keys[0].key.slice(3))) return [];
      return keys.filter(({ via }) => via !== 'part').map(({ key }) => key);
    });
}
