import { glossOf } from './gloss';
import type { AnalysedText, Lexicon, Meaning } from './types';

/** Glosses of one text whose vectors are averaged: a wrong translation in one is made up for by the others. */
export const glossVariants = 3;

/** What an encoder reads of a text, in characters: the rest of a long one blurs what it is about, and takes its time. */
const longestGloss = 1_200;

/** The English glosses of a text, for an encoder that reads English alone. */
export const glossesOf = (text: AnalysedText, lexicon: Lexicon): string[] =>
  Array.from({ length: glossVariants }, (_, rank) => glossOf(text, rank, lexicon).slice(0, longestGloss));

/** The mean of vectors, brought to length 1; null when there is nothing in them. */
export function meanMeaning(vectors: readonly Meaning[]): Meaning | null {
  const [first] = vectors;
  if (!first) return null;
  const sum = new Float32Array(first.length);
  for (const vector of vectors)
    vector.forEach((value, at) => {
      sum[at] = (sum[at] ?? 0) + value;
    });
  const length = Math.hypot(...sum);
  return length > 0 ? sum.map((value) => value / length) : null;
}

/** How near two meanings are, -1 to 1. */
export function nearness(one: Meaning, other: Meaning): number {
  let product = 0;
  for (let at = 0; at < one.length; at += 1) product += (one[at] ?? 0) * (other[at] ?? 0);
  return product;
}
