import { newStemmer } from 'snowball-stemmers';
import type { Language } from '@/lib/domain/vocabulary';
import { keptApart } from '@/lib/language/english-stems';
import { rememberStems } from '@/lib/language/lexicon';

const stemmers: Record<Language, { stem(word: string): string }> = {
  fi: newStemmer('finnish'),
  sv: newStemmer('swedish'),
  en: newStemmer('english'),
};

/** Snowball stem of a lower-case word; English words that it would confuse are kept apart. */
export const snowballStem = rememberStems(
  (language, word) => (language === 'en' ? keptApart(word) : undefined) ?? stemmers[language].stem(word),
);
