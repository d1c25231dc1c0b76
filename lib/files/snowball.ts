import { newStemmer } from 'snowball-stemmers';
import type { Language } from '@/lib/domain/vocabulary';
import { rememberStems } from '@/lib/language/lexicon';

const stemmers: Record<Language, { stem(word: string): string }> = {
  fi: newStemmer('finnish'),
  sv: newStemmer('swedish'),
  en: newStemmer('english'),
};

/** Snowball stem of a lower-case word. */
export const snowballStem = rememberStems((language, word) => stemmers[language].stem(word));
