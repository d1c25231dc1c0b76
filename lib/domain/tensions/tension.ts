import type { Readers } from '@/lib/domain/access/readers';
import type { Language } from '@/lib/domain/vocabulary';

/** The texts of a tension, each with a history of its own. */
export const tensionParts = ['title', 'ownSide', 'otherSide', 'nextStep', 'lookBack'] as const;
export type TensionPart = (typeof tensionParts)[number];

/** What may be written about a tension; only the title and the own side must be. Days are YYYY-MM-DD. */
export type TensionWords = Record<TensionPart, string> & { nextStepOn: string | null };

/** Two sides of a matter in their own words, what happens next, and what became of it. */
export type Tension = TensionWords & {
  id: string;
  mine: boolean;
  authorId: string;
  authorName: string;
  language: Language;
  notedOn: string;
  lookedBackOn: string | null;
  changedAt: string;
  version: number;
  readers: Readers;
};

/** A tension as one text, for showing two versions beside each other and for search. */
export const wholeTension = (words: TensionWords): string =>
  tensionParts.flatMap((part) => (words[part] === '' ? [] : [words[part]])).join('\n\n');
