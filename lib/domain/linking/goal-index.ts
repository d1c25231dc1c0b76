import type { AnalysedText } from '@/lib/language/types';
import { keyWeight, rarity } from './bm25';
import { conceptsOf, wordsOf } from './source-words';
import type { LinkableGoal, LinkingKnowledge } from './types';

/** Goals that hold a key, with the weight of the key in each, rarity included. */
type Postings = Map<string, { goals: number[]; weights: number[] }>;

export type GoalIndex = {
  /** Goal ids by number. */
  ids: string[];
  words: Postings;
  concepts: Postings;
};

const titleShare = 1.3;
const plainWordsShare = 1;
/** Keys below this are too faint to make a key common. */
const faint = 0.1;

function collect(goals: readonly Map<string, number>[], lengths: readonly number[]): Postings {
  const holders = new Map<string, number>();
  for (const weights of goals) {
    for (const [key, weight] of weights) if (weight >= faint) holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const postings: Postings = new Map();
  goals.forEach((weights, goal) => {
    for (const [key, frequency] of weights) {
      const rare = rarity(Math.max(1, holders.get(key) ?? 1), goals.length);
      const weight = keyWeight(frequency, lengths[goal] ?? 0, usual) * rare;
      const list = postings.get(key) ?? { goals: [], weights: [] };
      postings.set(key, list);
      list.goals.push(goal);
      list.weights.push(weight);
    }
  });
  return postings;
}

function wordWeights(fields: readonly { text: AnalysedText; share: number }[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { text, share } of fields) {
    for (const word of wordsOf(text)) {
      for (const { key, weight } of word.terms) weights.set(key, (weights.get(key) ?? 0) + weight * share);
    }
  }
  return weights;
}

function conceptWeights({ title, plainWords }: LinkableGoal, knowledge: LinkingKnowledge): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [text, share] of [
    [title, titleShare],
    [plainWords, plainWordsShare],
  ] as const) {
    for (const [key, weight] of conceptsOf(text, knowledge.near)) {
      weights.set(key, (weights.get(key) ?? 0) + weight * share * (knowledge.factors?.[key.slice(2)] ?? 1));
    }
  }
  return weights;
}

const sum = (weights: Map<string, number>) => [...weights.values()].reduce((total, weight) => total + weight, 0);

function build(goals: readonly LinkableGoal[], knowledge: LinkingKnowledge): GoalIndex {
  const words = goals.map(({ title, plainWords }) =>
    wordWeights([
      { text: title, share: titleShare },
      { text: plainWords, share: plainWordsShare },
    ]),
  );
  const lengths = goals.map(({ title, plainWords }) => wordsOf(title).length + wordsOf(plainWords).length);
  const concepts = goals.map((goal) => conceptWeights(goal, knowledge));
  return {
    ids: goals.map(({ id }) => id),
    words: collect(words, lengths),
    concepts: collect(concepts, concepts.map(sum)),
  };
}

/** Weight of a key in a goal, 0 where the goal does not hold it. */
export function weightIn(postings: Postings, key: string, goal: number): number {
  const list = postings.get(key);
  return list?.weights[list.goals.indexOf(goal)] ?? 0;
}

const built = new WeakMap<readonly LinkableGoal[], WeakMap<LinkingKnowledge, GoalIndex>>();

/** Index of a list of goals, made once for a list and its knowledge; neither may be changed afterwards. */
export function indexGoals(goals: readonly LinkableGoal[], knowledge: LinkingKnowledge): GoalIndex {
  const known = built.get(goals) ?? new WeakMap<LinkingKnowledge, GoalIndex>();
  built.set(goals, known);
  const index = known.get(knowledge) ?? build(goals, knowledge);
  known.set(knowledge, index);
  return index;
}
