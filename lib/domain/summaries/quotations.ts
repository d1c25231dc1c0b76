import { findSentences } from '@/lib/language/text-parts';
import { graphemeLength, graphemesOf } from '../text/length';
import type { Language } from '../vocabulary';
import type { TermsOf } from './statement';

export type Quotable = { id: string; authorId: string | null; language: Language; text: string };

/** A verbatim piece of a text: `quote` is `text.slice(start, end)`. */
export type Quotation = { id: string; start: number; end: number; quote: string };

type Candidate = Quotation & { authorId: string | null; terms: string[] };

/** Graphemes of a quotation: shorter ones say too little, longer ones are not read. */
const shortest = 20;
const longest = 240;
/** Weight of relevance against repetition in maximal marginal relevance. */
const relevanceWeight = 0.7;
/** Cost of quoting one person twice while others have not been quoted. */
const sameAuthor = 0.2;

/** End of a sentence cut to a readable length: after a clause where there is one, else between words, else nowhere. */
function shorten(text: string, start: number, end: number): number {
  const sentence = text.slice(start, end);
  if (graphemeLength(sentence) <= longest) return end;
  const room = graphemesOf(sentence).slice(0, longest).join('');
  const clause = Math.max(room.lastIndexOf(', '), room.lastIndexOf('; '), room.lastIndexOf(': '));
  const space = room.search(/\s\S*$/u);
  if (clause >= room.length / 3) return start + clause;
  return start + Math.max(0, space);
}

function candidatesOf({ id, authorId, language, text }: Quotable, termsOf: TermsOf): Candidate[] {
  const sentences = findSentences(text)
    .map(({ start, end }) => ({ start, end: shorten(text, start, end) }))
    .filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)));
  const readable = sentences.filter(({ start, end }) => graphemeLength(text.slice(start, end)) >= shortest);
  return (readable.length > 0 ? readable : sentences).map(({ start, end }) => {
    const quote = text.slice(start, end);
    return { id, authorId, start, end, quote, terms: [...new Set(termsOf(quote, language))].sort() };
  });
}

function inOrder(a: Quotation, b: Quotation): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : a.start - b.start;
}

type Weights = ReadonlyMap<string, number>;

function weightsOf(candidates: readonly Candidate[]): Weights {
  const counts = new Map<string, number>();
  for (const { terms } of candidates) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map(Array.from(counts, ([term, count]) => [term, Math.log(1 + candidates.length / count)]));
}

function cosine(own: readonly string[], other: ReadonlyMap<string, number>, weights: Weights): number {
  let dot = 0;
  let ownSquares = 0;
  let otherSquares = 0;
  for (const term of own) {
    const weight = weights.get(term) ?? 0;
    ownSquares += weight * weight;
    dot += weight * (other.get(term) ?? 0);
  }
  for (const weight of other.values()) otherSquares += weight * weight;
  return ownSquares === 0 || otherSquares === 0 ? 0 : dot / Math.sqrt(ownSquares * otherSquares);
}

function vectorOf(terms: readonly string[], weights: Weights): Map<string, number> {
  return new Map(terms.map((term) => [term, weights.get(term) ?? 0]));
}

/**
 * Up to `count` sentences that speak for the texts, or for the terms in `about`, without saying the same twice
 * (maximal marginal relevance over sentences); people not yet quoted come first. The same texts give the same
 * quotations, in the order chosen; `taken` are quotations used elsewhere.
 */
export function chooseQuotations(
  texts: readonly Quotable[],
  count: number,
  termsOf: TermsOf,
  { about, taken = [] }: { about?: readonly string[]; taken?: readonly Quotation[] } = {},
): Quotation[] {
  const used = new Set(taken.map(({ id, start }) => `${id}:${start}`));
  const all = texts.flatMap((text) => candidatesOf(text, termsOf)).sort(inOrder);
  const weights = weightsOf(all);
  const centre = new Map<string, number>();
  for (const term of about ?? all.flatMap(({ terms }) => terms)) {
    centre.set(term, (centre.get(term) ?? 0) + (weights.get(term) ?? 0));
  }
  const left = all
    .filter(({ id, start }) => !used.has(`${id}:${start}`))
    .map((candidate) => ({ candidate, relevance: cosine(candidate.terms, centre, weights), repetition: 0 }));
  const chosen: Candidate[] = [];
  while (chosen.length < count && left.length > 0) {
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const [index, { candidate, relevance, repetition }] of left.entries()) {
      const again = candidate.authorId !== null && chosen.some(({ authorId }) => authorId === candidate.authorId);
      const score = relevanceWeight * relevance - (1 - relevanceWeight) * repetition - (again ? sameAuthor : 0);
      // Sums of the same numbers may differ in their last bits; a difference that small is a tie, and order decides.
      if (score > bestScore + 1e-9) {
        best = index;
        bestScore = score;
      }
    }
    const [taken] = left.splice(best, 1);
    if (!taken) break;
    chosen.push(taken.candidate);
    const vector = vectorOf(taken.candidate.terms, weights);
    for (const one of left) one.repetition = Math.max(one.repetition, cosine(one.candidate.terms, vector, weights));
  }
  return chosen.map(({ id, start, end, quote }) => ({ id, start, end, quote }));
}
