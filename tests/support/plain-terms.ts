import { newStemmer } from 'snowball-stemmers';
import type { TermsOf } from '@/lib/domain/summaries/statement';
import type { Language } from '@/lib/domain/vocabulary';
import { stopWords } from '@/lib/language/stop-words';
import { findTokens } from '@/lib/language/text-parts';

const stemmers: Record<Language, ReturnType<typeof newStemmer>> = {
  fi: newStemmer('finnish'),
  sv: newStemmer('swedish'),
  en: newStemmer('english'),
};

/** Stems without stop words: what the app still has where no dictionaries are installed. */
export const plainTerms: TermsOf = (text, language) =>
  findTokens(text, 0, text.length)
    .filter(({ form }) => !stopWords[language].has(form))
    .map(({ form }) => stemmers[language].stem(form));
