import type { AnalysedText } from '@/lib/language/types';
import { conceptPoints, type Points, wordPoints } from './channels';
import { type GoalIndex, indexGoals } from './goal-index';
import { distinctWords } from './source-words';
import type { LinkableGoal, LinkingKnowledge, RankedGoal } from './types';

/** Channels' shares: dictionaries to concepts one to two, as measured (docs: language). */
export const channelShares = { words: 1, concepts: 2 };

/** Words of a text at which its points begin to be shared out: longer texts touch on more goals by chance. */
const usualWords = 12;

export const noKnowledge: LinkingKnowledge = {};

function combine(source: AnalysedText, index: GoalIndex, knowledge: LinkingKnowledge): Points {
  const words = wordPoints(source, index);
  const concepts = conceptPoints(source, index, knowledge);
  const length = distinctWords(source).length;
  const share = 1 / Math.sqrt(Math.max(1, length / usualWords));
  return words.map((points, goal) => share * (channelShares.words * points + channelShares.concepts * (concepts[goal] ?? 0)));
}

/** Every goal with its score, best first, without a threshold; ties in the order of goal ids. */
export function rankGoals(
  source: AnalysedText,
  goals: readonly LinkableGoal[],
  knowledge: LinkingKnowledge = noKnowledge,
): RankedGoal[] {
  const index = indexGoals(goals, knowledge);
  const points = combine(source, index, knowledge);
  return index.ids
    .map((goalId, goal) => ({ goalId, score: points[goal] ?? 0 }))
    .sort((a, b) => b.score - a.score || (a.goalId < b.goalId ? -1 : a.goalId > b.goalId ? 1 : 0));
}
