import type { AnalysedText, Term } from '@/lib/language/types';
import { type GoalIndex, weightIn } from './goal-index';
import { conceptsOf, distinctWords } from './source-words';
import type { Highlight, LinkableGoal, LinkingKnowledge } from './types';

/** A concept that both speak of tells more than a word they share. */
const conceptTimes = 2;

type GoalSpan = { field: 'title' | 'plainWords'; start: number; end: number; weight: number };
type OwnSpan = { start: number; end: number; weight: number; opposite: boolean };

/** One thing that a text and a goal share: points it gave, and where it stands on both sides. */
export type Match = { key: string; points: number; own: OwnSpan[]; goal: GoalSpan[] };

const fields = ['title', 'plainWords'] as const satisfies readonly Highlight['field'][];

const ownSpan = ({ start, end, weight, opposite }: Term): OwnSpan => ({
  start,
  end,
  weight,
  opposite: opposite === true,
});

function goalSpans(goal: LinkableGoal, holds: (term: Term) => boolean): GoalSpan[] {
  return fields.flatMap((field) =>
    goal[field].terms.filter(holds).map(({ start, end, weight }) => ({ field, start, end, weight })),
  );
}

function wordMatches(source: AnalysedText, goal: LinkableGoal, index: GoalIndex, number: number): Match[] {
  const matches = new Map<string, Match>();
  for (const word of distinctWords(source)) {
    let best: { term: Term; points: number } | null = null;
    for (const term of word.terms) {
      const points = term.weight * weightIn(index.words, term.key, number);
      if (points > (best?.points ?? 0)) best = { term, points };
    }
    if (best === null) continue;
    const { key } = best.term;
    const known = matches.get(key);
    const match = known ?? { key, points: 0, own: [], goal: goalSpans(goal, (term) => term.key === key) };
    match.points += best.points;
    match.own.push(ownSpan(best.term));
    matches.set(key, match);
  }
  return [...matches.values()];
}

function conceptMatches(
  source: AnalysedText,
  goal: LinkableGoal,
  index: GoalIndex,
  number: number,
  knowledge: LinkingKnowledge,
): Match[] {
  const speaksOf = (key: string) => {
    const near = Object.entries(knowledge.near ?? {}).filter(([, others]) => others.includes(key.slice(2)));
    const keys = new Set(near.map(([from]) => `c:${from}`));
    // What names the concept itself is shown; a near concept stands in only where nothing does.
    return (terms: readonly Term[]) => {
      const own = terms.filter((term) => term.key === key);
      return own.length > 0 ? own : terms.filter((term) => keys.has(term.key));
    };
  };
  const matches: Match[] = [];
  for (const [key, weight] of conceptsOf(source, knowledge.near)) {
    const held = weightIn(index.concepts, key, number);
    if (held === 0) continue;
    const pick = speaksOf(key);
    const goalTerms = new Set(pick([...goal.title.terms, ...goal.plainWords.terms]));
    matches.push({
      key,
      points: weight * held * conceptTimes,
      own: pick(source.terms).map(ownSpan),
      goal: goalSpans(goal, (term) => goalTerms.has(term)),
    });
  }
  return matches;
}

/** Everything a text and a goal share, strongest first; ties in the order of keys. `number` is the goal's in the index. */
export function findMatches(
  source: AnalysedText,
  goal: LinkableGoal,
  number: number,
  index: GoalIndex,
  knowledge: LinkingKnowledge,
): Match[] {
  return [...wordMatches(source, goal, index, number), ...conceptMatches(source, goal, index, number, knowledge)].sort(
    (a, b) => b.points - a.points || (a.key < b.key ? -1 : 1),
  );
}
