import { stopWords } from '@/lib/language/stop-words';
import { findTokens } from '@/lib/language/text-parts';
import type { AnalysedText, Lexicon } from '@/lib/language/types';
import type { Language } from '../vocabulary';

/** How a text is read. Offsets are UTF-16, ends exclusive. */
export type Understood = {
  text: string;
  language: Language;
  concepts: { key: string; name: string; places: { start: number; end: number }[] }[];
  /** Words that no dictionary, form or concept reaches. */
  unknown: string[];
  /** Whether the encoder has read what it is about; where it cannot run, words and concepts alone decide. */
  meaningRead: boolean;
  /** Titles of strategy goals that would be suggested, best first. */
  goals: string[];
};

/** What the analysis makes of a text, for people to look at; `nameOf` names a concept. */
export function understand(
  analysed: AnalysedText,
  lexicon: Lexicon,
  nameOf: (key: string) => string,
): Omit<Understood, 'goals' | 'meaningRead'> {
  const { text, language, terms, sentences } = analysed;
  const concepts = new Map<string, { start: number; end: number }[]>();
  for (const { key, via, start, end } of terms) {
    if (via === 'concept') concepts.set(key, [...(concepts.get(key) ?? []), { start, end }]);
  }
  const reached = (start: number, end: number) =>
    terms.some((term) => term.via === 'concept' && term.start <= start && term.end >= end);
  const unknown = sentences.flatMap((sentence) =>
    findTokens(text, sentence.start, sentence.end)
      .filter(
        ({ form, start, end }) =>
          /\p{L}{2}/u.test(form) &&
          !stopWords[sentence.language].has(form) &&
          !lexicon.knows(sentence.language, form) &&
          !terms.some((term) => term.start === start && (term.via === 'lemma' || term.via === 'bridge')) &&
          !reached(start, end),
      )
      .map(({ start, end }) => text.slice(start, end)),
  );
  return {
    text,
    language,
    concepts: [...concepts].map(([key, places]) => ({ key, name: nameOf(key), places })),
    unknown: [...new Set(unknown)],
  };
}
