import { stopWords } from './stop-words';
import { findTokens } from './text-parts';
import type { AnalysedText } from './types';

/** The word as spelt, lower case, without dots and accents: `w:maenpaa` is found by Mäenpää and by maenpaa. */
export function spellingKey(form: string): string {
  return `w:${form.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('æ', 'ae')}`;
}

const weakest = 0.2;
/** The spelling of a word counts twice the word; of a word that carries grammar next to nothing. */
const spelt = 2;
const grammar = 0.1;

/**
 * Distinct keys of a text in sorted order, for hashing under a key and storing: words, meanings and spellings, no
 * offsets and no counts.
 */
export function indexTerms(analysed: AnalysedText): string[] {
  return [...weighTerms(analysed).keys()].sort();
}

/**
 * Keys with the weight a search gives to each: the best weight of the term, the spelling twice as much, so that what
 * is written exactly comes first.
 */
export function weighTerms(analysed: AnalysedText): Map<string, number> {
  const weights = new Map<string, number>();
  const put = (key: string, weight: number) => weights.set(key, Math.max(weight, weights.get(key) ?? 0));
  for (const term of analysed.terms) {
    if (term.via === 'bridge' && term.weight < weakest) continue;
    put(term.key, term.weight);
  }
  for (const { key, via } of analysed.terms) {
    // Somebody who has no dots at hand writes the base form: maenpaa finds Mäenpäälle.
    if (via === 'lemma') put(spellingKey(key.slice(3)), 1);
  }
  for (const { start, end, language } of analysed.sentences) {
    for (const { form } of findTokens(analysed.text, start, end)) {
      if (form.length > 1) put(spellingKey(form), stopWords[language].has(form) ? grammar : spelt);
    }
  }
  return weights;
}
