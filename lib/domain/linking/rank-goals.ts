import type { AnalysedText } from '@/lib/language/types';
import { backgroundPoints } from './background';
import { conceptPoints, type Points, wordPoints } from './channels';
import { type GoalIndex, indexGoals } from './goal-index';
import { conceptsOf, distinctWords } from './source-words';
import type { LinkableGoal, LinkingKnowledge, RankedGoal } from './types';

/** Channels' shares: dictionaries to concepts one to two, as measured (docs: language). */
export const channelShares = { words: 1, concepts: 2 };

/** Words of a text from which its points are shared out: longer texts touch on more goals by chance. */
const usualWords = 12;
/** How much of a goal's background is taken off. */
const backgroundShare = 0.25;

export const noKnowledge: LinkingKnowledge = {};

function combine(source: AnalysedText, index: GoalIndex, knowledge: LinkingKnowledge): Points {
  const words = distinctWords(source);
  const concepts = conceptPoints(conceptsOf(source, knowledge.near), index);
  const share = 1 / Math.sqrt(Math.max(1, words.length / usualWords));
  return wordPoints(words, index).map(
    (points, goal) => share * (channelShares.words * points + channelShares.concepts * (concepts[goal] ?? 0)),
  );
}

/** A goal read as a text: its title, then its plain words. */
const asText = ({ title, plainWords }: LinkableGoal): AnalysedText => ({
  ...title,
  terms: [...title.terms, ...plainWords.terms],
});

/** Score of each goal in the order of the list: what text and goal share, less what the goal shares with everything. */
export function scoreGoals(
  source: AnalysedText,
  goals: readonly LinkableGoal[],
  knowledge: LinkingKnowledge,
): Float64Array {
  const index = indexGoals(goals, knowledge);
  const background = backgroundPoints(goals, index, (goal) => combine(asText(goal), index, knowledge));
  return combine(source, index, knowledge).map((points, goal) => points - backgroundShare * (background[goal] ?? 0));
}

/** Best first; ties in the order of goal ids. */
export function bestFirst(a: RankedGoal, b: RankedGoal): number {
  return b.score - a.score || (a.goalId < b.goalId ? -1 : a.goalId > b.goalId ? 1 : 0);
}

/** Every goal with its score, best first, without a threshold; ties in the order of goal ids. */
export function rankGoals(
  source: AnalysedText,
  goals: readonly LinkableGoal[],
  knowledge: LinkingKnowledge = noKnowledge,
): RankedGoal[] {
  const scores = scoreGoals(source, goals, knowledge);
  return goals.map(({ id }, goal) => ({ goalId: id, score: scores[goal] ?? 0 })).sort(bestFirst);
}
