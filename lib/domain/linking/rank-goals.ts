import { backgroundPoints } from './background';
import { conceptPoints, meaningPoints, type Points, wordPoints } from './channels';
import { indexGoals } from './goal-index';
import { conceptsOf, distinctWords } from './source-words';
import type { ChannelShares, LinkableGoal, LinkingKnowledge, LinkSource, RankedGoal } from './types';

/** Shares of the channels and the scores from which something is said, as measured (docs: language). */
type Tuning = { shares: ChannelShares; possibleFrom: number; strongFrom: number };
const withMeaning: Tuning = { shares: { words: 1, concepts: 1, meaning: 6 }, possibleFrom: 2.5, strongFrom: 4 };
/** Where no encoder runs: words and concepts have to carry it alone. */
const withoutMeaning: Tuning = { shares: { words: 1, concepts: 2, meaning: 0 }, possibleFrom: 1, strongFrom: 2 };

/** How a text is compared with goals: by meaning too, where both have one. */
export const tuningFor = ({ meaning }: LinkSource, goals: readonly LinkableGoal[]): Tuning =>
  meaning && goals.some((goal) => goal.meaning) ? withMeaning : withoutMeaning;

/** Words of a text from which its points are shared out: longer texts touch on more goals by chance. */
const usualWords = 12;
/** How much of a goal's background is taken off; of its meaning twice as much, for all goals of work are a little alike. */
const backgroundShare = 0.25;
const meaningInBackground = 2;

export const noKnowledge: LinkingKnowledge = {};

function combine(
  source: LinkSource,
  goals: readonly LinkableGoal[],
  knowledge: LinkingKnowledge,
  meaningTimes = 1,
): Points {
  const index = indexGoals(goals, knowledge);
  const shares = knowledge.shares ?? tuningFor(source, goals).shares;
  const words = distinctWords(source);
  const concepts = conceptPoints(conceptsOf(source, knowledge.near), index);
  const share = 1 / Math.sqrt(Math.max(1, words.length / usualWords));
  const meanings = meaningPoints(source, goals);
  return wordPoints(words, index).map(
    (points, goal) =>
      share * (shares.words * points + shares.concepts * (concepts[goal] ?? 0)) +
      meaningTimes * shares.meaning * (meanings[goal] ?? 0),
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
  const background = backgroundPoints(goals, index, (goal) =>
    combine(asText(goal), goals, knowledge, meaningInBackground),
  );
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
