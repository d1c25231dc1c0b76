import { backgroundPoints } from './background';
import { conceptPoints, meaningPoints, type Points, wordPoints } from './channels';
import { indexGoals } from './goal-index';
import { conceptsOf, distinctWords } from './source-words';
import type { ChannelShares, LinkableGoal, LinkingKnowledge, LinkSource, RankedGoal } from './types';

/** Channels' shares, as measured (docs: language). */
export const channelShares: ChannelShares = { words: 1, concepts: 2, meaning: 3 };

/** Words of a text from which its points are shared out: longer texts touch on more goals by chance. */
const usualWords = 12;
/** How much of a goal's background is taken off. */
const backgroundShare = 0.25;

export const noKnowledge: LinkingKnowledge = {};

function combine(source: LinkSource, goals: readonly LinkableGoal[], knowledge: LinkingKnowledge): Points {
  const index = indexGoals(goals, knowledge);
  const shares = knowledge.shares ?? channelShares;
  const words = distinctWords(source);
  const concepts = conceptPoints(conceptsOf(source, knowledge.near), index);
  const share = 1 / Math.sqrt(Math.max(1, words.length / usualWords));
  const meanings = meaningPoints(source, goals);
  return wordPoints(words, index).map(
    (points, goal) =>
      share * (shares.words * points + shares.concepts * (concepts[goal] ?? 0)) +
      shares.meaning * (meanings[goal] ?? 0),
  );
}

/** A goal read as a text: its title, then its plain words. */
const asText = ({ title, plainWords, meaning }: LinkableGoal): LinkSource => ({
  ...title,
  meaning,
  terms: [...title.terms, ...plainWords.terms],
});

/** Score of each goal in the order of the list: what text and goal share, less what the goal shares with everything. */
export function scoreGoals(
  source: LinkSource,
  goals: readonly LinkableGoal[],
  knowledge: LinkingKnowledge,
): Float64Array {
  const index = indexGoals(goals, knowledge);
  const background = backgroundPoints(goals, index, (goal) => combine(asText(goal), goals, knowledge));
  return combine(source, goals, knowledge).map((points, goal) => points - backgroundShare * (background[goal] ?? 0));
}

/** Best first; ties in the order of goal ids. */
export function bestFirst(a: RankedGoal, b: RankedGoal): number {
  return b.score - a.score || (a.goalId < b.goalId ? -1 : a.goalId > b.goalId ? 1 : 0);
}

/** Every goal with its score, best first, without a threshold; ties in the order of goal ids. */
export function rankGoals(
  source: LinkSource,
  goals: readonly LinkableGoal[],
  knowledge: LinkingKnowledge = noKnowledge,
): RankedGoal[] {
  const scores = scoreGoals(source, goals, knowledge);
  return goals.map(({ id }, goal) => ({ goalId: id, score: scores[goal] ?? 0 })).sort(bestFirst);
}
