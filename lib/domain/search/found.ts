import { spellingKey, weighTerms } from '@/lib/language/index-terms';
import { rankByTerms } from '@/lib/language/rank-by-terms';
import { findTokens } from '@/lib/language/text-parts';
import type { AnalysedText, Term } from '@/lib/language/types';
import { type ItemKind, itemKinds, type Language } from '../vocabulary';

/** What can be found: texts with readers, and what the whole organisation reads. */
export const foundKinds = [...itemKinds, 'strategyGoal', 'offer'] as const;
export type FoundKind = ItemKind | 'strategyGoal' | 'offer';

/** A text that may answer a search, as far as the viewer may read it. `on` is YYYY-MM-DD. */
export type Searchable = {
  id: string;
  kind: FoundKind;
  path: string;
  /** Its name, or null where it has none. */
  title: string | null;
  text: string;
  language: Language;
  mine: boolean;
  /** Who wrote or owns it. */
  by: string;
  on: string;
};

export type Span = { start: number; end: number };
export type Found = Searchable & { spans: Span[] };

/** Terms below this weight brush a word and are not marked. */
const marked = 0.35;

/** Places of a text that answer what was asked: words by any of their forms, meanings and spellings. */
function spansOf(asked: ReadonlyMap<string, number>, { text, terms }: AnalysedText): Span[] {
  const answers = ({ key, weight, via }: Term) =>
    (asked.get(key) ?? 0) * weight >= (via === 'concept' ? 2 * marked : marked);
  const byTerm = terms.filter(answers).map(({ start, end }) => ({ start, end }));
  const bySpelling = findTokens(text, 0, text.length).filter(({ form }) => asked.has(spellingKey(form)));
  const spans = [...byTerm, ...bySpelling.map(({ start, end }) => ({ start, end }))];
  return spans
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, place, all) => all.slice(0, place).every((before) => before.end <= span.start));
}

/** Below this share of the best score a text only brushes the words that were looked for. */
const nearEnough = 0.08;

/**
 * Texts that answer a search, best first, with the places that answer it; equal scores keep the order they came in.
 * What is spelt exactly so comes first.
 */
export function rankFound(
  weights: ReadonlyMap<string, number>,
  texts: readonly { one: Searchable; analysed: AnalysedText }[],
): Found[] {
  const ranked = rankByTerms(
    weights,
    texts.map(({ analysed }) => weighTerms(analysed)),
  );
  const best = ranked[0]?.score ?? 0;
  return ranked
    .filter(({ score }) => score >= best * nearEnough)
    .flatMap(({ place }) => {
      const found = texts[place];
      return found ? [{ ...found.one, spans: spansOf(weights, found.analysed) }] : [];
    });
}
