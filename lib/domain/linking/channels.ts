import { nearness } from '@/lib/language/meaning';
import type { GoalIndex } from './goal-index';
import type { SourceWord } from './source-words';
import type { LinkableGoal, LinkSource } from './types';

/** Points of every goal by its number in the index. */
export type Points = Float64Array;

/**
 * Words and their translations: each word of the text counts once, through the key by which it is nearest to the
 * goal, so that a word with many forms or translations does not count many times.
 */
export function wordPoints(words: readonly SourceWord[], index: GoalIndex): Points {
  const points = new Float64Array(index.ids.length);
  const best = new Float64Array(index.ids.length);
  for (const { terms } of words) {
    const touched: number[] = [];
    for (const { key, weight } of terms) {
      const list = index.words.get(key);
      if (list === undefined) continue;
      for (let at = 0; at < list.goals.length; at++) {
        const goal = list.goals[at] ?? 0;
        const share = weight * (list.weights[at] ?? 0);
        const before = best[goal] ?? 0;
        if (share <= before) continue;
        if (before === 0) touched.push(goal);
        best[goal] = share;
      }
    }
    for (const goal of touched) {
      points[goal] = (points[goal] ?? 0) + (best[goal] ?? 0);
      best[goal] = 0;
    }
  }
  return points;
}

/** Concepts that both name or show, whichever side of them they stand on. */
export function conceptPoints(concepts: ReadonlyMap<string, number>, index: GoalIndex): Points {
  const points = new Float64Array(index.ids.length);
  for (const [key, weight] of concepts) {
    const list = index.concepts.get(key);
    list?.goals.forEach((goal, at) => {
      points[goal] = (points[goal] ?? 0) + weight * (list.weights[at] ?? 0);
    });
  }
  return points;
}

/** What both are about, as far as an encoder tells; nothing where none ran. */
export function meaningPoints({ meaning }: LinkSource, goals: readonly LinkableGoal[]): Points {
  return Float64Array.from(goals, (goal) => (meaning && goal.meaning ? nearness(meaning, goal.meaning) : 0));
}
