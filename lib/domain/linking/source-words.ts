import type { AnalysedText, Term } from '@/lib/language/types';

/** A word of a text with everything it can be compared by. */
export type SourceWord = { start: number; end: number; terms: Term[] };

/** Words of a text in its order, concepts left out; the terms of one place belong to one word. */
export function wordsOf({ terms }: AnalysedText): SourceWord[] {
  const words: SourceWord[] = [];
  for (const term of terms) {
    if (term.via === 'concept') continue;
    const last = words.at(-1);
    if (last !== undefined && last.start === term.start && last.end === term.end) last.terms.push(term);
    else words.push({ start: term.start, end: term.end, terms: [term] });
  }
  return words;
}

/** Each distinct word once: repeating a word says nothing new about a short text. */
export function distinctWords(text: AnalysedText): SourceWord[] {
  const seen = new Set<string>();
  return wordsOf(text).filter(({ terms }) => {
    const name = terms[0]?.key ?? '';
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

const nearShare = 0.5;
/** What further mentions of a concept add to its best one. */
const mentionShare = 0.25;

/**
 * Weight of each concept of a text (key with `c:`), 0 to 1.5: its best mention, a part of the others, and half of
 * what speaks about a near concept.
 */
export function conceptsOf(
  text: AnalysedText,
  near: Readonly<Record<string, readonly string[]>> = {},
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { key, weight, via } of text.terms) {
    if (via !== 'concept') continue;
    const known = weights.get(key) ?? 0;
    const sum = Math.max(known, weight) + mentionShare * Math.min(known, weight);
    weights.set(key, Math.min(1.5, sum));
  }
  for (const [key, weight] of [...weights]) {
    for (const other of near[key.slice(2)] ?? []) {
      const name = `c:${other}`;
      weights.set(name, Math.max(weights.get(name) ?? 0, weight * nearShare));
    }
  }
  return weights;
}
