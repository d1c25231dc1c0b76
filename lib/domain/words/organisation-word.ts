import type { Concept } from '@/lib/language/types';
import { type Language, languages } from '../vocabulary';

/** Words of an organisation's own that all mean the same, by language; `;` stands between them. */
export type WordRow = Record<Language, string> & {
  /** Key of a concept of the product that they name; null: they are a concept of their own. */
  concept: string | null;
};
export type OrganisationWord = WordRow & { id: string; version: number };

export const mostWords = 2_000;

/** Brings a list of words to one form: no empty ones, none twice, `;` between them. */
export function tidyWords(list: string): string {
  const words = list
    .split(/[;\n]/u)
    .map((word) => word.replace(/[*\s]+/gu, ' ').trim())
    .filter((word) => /\p{L}/u.test(word));
  return [...new Set(words)].join('; ');
}

/** The first word of a row, in the reader's language where there is one. */
export function nameOfWord(row: WordRow, locale: Language): string {
  const said = [locale, ...languages].map((language) => row[language]).find((words) => words !== '') ?? '';
  return said.split(';')[0]?.trim() ?? '';
}

export const ownConceptKey = (id: string): string => `own-${id}`;

/** The organisation's words as concepts that texts are looked through for. */
export function conceptsOfWords(words: readonly OrganisationWord[]): Concept[] {
  return words.map((word) => ({
    key: word.concept ?? ownConceptKey(word.id),
    name: { fi: nameOfWord(word, 'fi'), sv: nameOfWord(word, 'sv'), en: nameOfWord(word, 'en') },
    fi: { terms: word.fi },
    sv: { terms: word.sv },
    en: { terms: word.en },
  }));
}
