import { type Language, languages } from '@/lib/domain/vocabulary';
import { stopWords } from './stop-words';
import { findTokens } from './text-parts';
import type { Concept, ConceptIndex, ConceptPattern, Lexicon, SignKind, Token } from './types';
import { keysOfPhraseWord } from './word-keys';

const usualWeights: Record<SignKind, number> = { term: 1, sign: 0.6, opposite: 0.7 };
const ownWeight = /\*(\d(?:\.\d+)?)$/;

/** Words alone say less than a turn of phrase that hits: the first few patterns of a word decide where to look. */
function anchorOf(words: readonly string[][]): readonly string[] {
  return words.reduce((best, keys) => ((keys[0] ?? '').length > (best[0] ?? '').length ? keys : best), words[0] ?? []);
}

/** Splits `palaute; kehua*0.5` into phrases with weights. */
export function readPhrases(list: string, kind: SignKind): { phrase: string; weight: number }[] {
  return list
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => ({
      phrase: entry.replace(ownWeight, ''),
      weight: Number(ownWeight.exec(entry)?.[1] ?? usualWeights[kind]),
    }));
}

/** Grammar that a phrase is found without; other little words carry meaning in a phrase (after, out, everyone). */
const grammar: Record<Language, ReadonlySet<string>> = {
  fi: new Set(['ja', 'on', 'ovat', 'oli', 'että']),
  sv: new Set('att en ett den det de sig mig sin sitt sina min mina är var har som och'.split(' ')),
  en: new Set('the a an of to my our your his her their it is are was were be does do did and'.split(' ')),
};

/** Words of a phrase that must be found: grammar is left out where two words with a meaning remain. */
function neededWords(phrase: string, language: Language): Token[] {
  const all = findTokens(phrase, 0, phrase.length);
  const needed = all.filter(({ form }) => !grammar[language].has(form));
  return needed.filter(({ form }) => !stopWords[language].has(form)).length >= 2 ? needed : all;
}

/** Makes the phrases of all concepts ready for matching. The result is plain data; it depends on the lexicon's words. */
export function compileConcepts(concepts: readonly Concept[], lexicon: Omit<Lexicon, 'concepts'>): ConceptIndex {
  const reader: Lexicon = { ...lexicon, concepts: noConcepts };
  const patterns: ConceptPattern[] = [];
  const byKey: Record<string, number[]> = {};
  const near: Record<string, string[]> = {};
  for (const concept of concepts) {
    if (concept.near !== undefined) near[concept.key] = [...concept.near];
    for (const language of languages) {
      const lists = {
        term: concept[language].terms,
        sign: concept[language].signs,
        opposite: concept[language].opposites,
      };
      for (const kind of ['term', 'sign', 'opposite'] as const) {
        for (const { phrase, weight } of readPhrases(lists[kind] ?? '', kind)) {
          const words = neededWords(phrase, language).map((token) => keysOfPhraseWord(language, token.form, reader));
          if (words.length === 0) continue;
          for (const key of anchorOf(words)) {
            const listed = byKey[key] ?? [];
            byKey[key] = listed;
            listed.push(patterns.length);
          }
          patterns.push({ concept: concept.key, weight, kind, words });
        }
      }
    }
  }
  return { patterns, byKey, near };
}

export const noConcepts: ConceptIndex = { patterns: [], byKey: {}, near: {} };

/** The concepts of both, for an organisation's own words beside the product's. Neither is changed. */
export function joinConcepts(base: ConceptIndex, own: ConceptIndex): ConceptIndex {
  const byKey = { ...base.byKey };
  for (const [key, places] of Object.entries(own.byKey)) {
    byKey[key] = [...(byKey[key] ?? []), ...places.map((place) => place + base.patterns.length)];
  }
  return { patterns: [...base.patterns, ...own.patterns], byKey, near: { ...base.near, ...own.near } };
}
