import type { ConceptIndex, Term, Token } from './types';
import type { WordKey } from './word-keys';

/** A word of a sentence with its keys; `stop` where it carries grammar only. */
export type KeyedToken = Token & { keys: readonly WordKey[]; stop: boolean };

/** Words that may stand between the words of a phrase. */
const slack = 3;
/** What each word between takes off. */
const distance = 0.9;
const smallest = 0.2;

type Hit = { position: number; weight: number };

/** The nearest token around `from` that has one of the keys, not yet used by another word of the phrase. */
function nearest(
  tokens: readonly KeyedToken[],
  keys: readonly string[],
  from: number,
  reach: number,
  used: ReadonlySet<number>,
): Hit | null {
  for (let step = 0; step <= reach; step++) {
    for (const position of step === 0 ? [from] : [from + step, from - step]) {
      if (used.has(position)) continue;
      const found = tokens[position]?.keys.find((key) => keys.includes(key.key));
      if (found !== undefined) return { position, weight: found.weight };
    }
  }
  return null;
}

/** How much a form counts as the concept's word: compound members and derivations a little less than the word itself. */
const closeness = (weight: number) => 0.4 + 0.6 * weight;

/** Concepts that the words of one sentence name or show, each at its best place; weight in (0, 1]. */
export function matchConcepts(tokens: readonly KeyedToken[], index: ConceptIndex): Term[] {
  const found = new Map<string, Term>();
  tokens.forEach((token, position) => {
    for (const key of token.keys) {
      if (!Object.hasOwn(index.byKey, key.key)) continue;
      for (const number of index.byKey[key.key] ?? []) {
        const pattern = index.patterns[number];
        if (pattern === undefined || (token.stop && pattern.words.length === 1)) continue;
        const reach = pattern.words.length + slack - 1;
        const used = new Set<number>();
        let weight = pattern.weight;
        let complete = true;
        const anchor = pattern.words.findIndex((words) => words.includes(key.key));
        used.add(position);
        weight *= closeness(key.weight);
        for (const [place, words] of pattern.words.entries()) {
          if (place === anchor) continue;
          const hit = nearest(tokens, words, position, reach, used);
          if (hit === null) {
            complete = false;
            break;
          }
          used.add(hit.position);
          weight *= closeness(hit.weight);
        }
        if (!complete) continue;
        const places = [...used].sort((a, b) => a - b);
        weight *= distance ** ((places.at(-1) ?? position) - (places[0] ?? position) + 1 - places.length);
        if (weight < smallest) continue;
        const start = tokens[places[0] ?? position]?.start ?? token.start;
        const end = tokens[places.at(-1) ?? position]?.end ?? token.end;
        const name = `${pattern.concept}@${start}`;
        const known = found.get(name);
        if (known !== undefined && known.weight >= weight) continue;
        const term: Term = { key: `c:${pattern.concept}`, start, end, weight: Math.min(1, weight), via: 'concept' };
        found.set(name, pattern.kind === 'opposite' ? { ...term, opposite: true } : term);
      }
    }
  });
  return [...found.values()];
}
