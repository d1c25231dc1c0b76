import type { AnalysedText } from '@/lib/language/types';
import type { GoalIndex } from './goal-index';
import { conceptsOf, distinctWords } from './source-words';
import type { LinkingKnowledge } from './types';

/** Points of every goal by its number in the index. */
export type Points = Float64Array;

/**
 * Words and their translations: each word of the text counts once, through the key by which it is nearest to the
 * goal, so that a word with many forms or translations does not count many times.
 */
export function wordPoints(source: AnalysedText, index: GoalIndex): Points {
  const points = new Float64Array(index.ids.length);
  for (const word of distinctWords(source)) {
    const best = new Map<number, number>();
    for (const { key, weight } of word.terms) {
      for (const posting of index.words.get(key) ?? []) {
        const share = weight * posting.weight;
        if (share > (best.get(posting.goal) ?? 0)) best.set(posting.goal, share);
      }
    }
    for (const [goal, share] of best) points[goal] = (points[goal] ?? 0) + share;
  }
  return points;
}

/** Concepts that both name or show, whichever side of them they stand on. */
export function conceptPoints(source: AnalysedText, index: GoalIndex, knowledge: LinkingKnowledge): Points {
  const points = new Float64Array(index.ids.length);
  for (const [key, weight] of conceptsOf(source, knowledge.near)) {
    for (const posting of index.concepts.get(key) ?? []) {
      points[posting.goal] = (points[posting.goal] ?? 0) + weight * posting.weight;
    }
  }
  return points;
}
