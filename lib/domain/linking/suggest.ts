import type { AnalysedText } from '@/lib/language/types';
import { indexGoals } from './goal-index';
import { findMatches } from './matches';
import { bestFirst, noKnowledge, scoreGoals } from './rank-goals';
import { explain } from './reasons';
import { hintRelation } from './stance';
import type { LinkableGoal, LinkingKnowledge, Suggestion } from './types';

const mostSuggestions = 3;
/** Scores below this are silence. */
const possibleFrom = 0.6;
/** Strong is rare: the score is high and the next goal clearly lower. */
const strongFrom = 1.2;
const strongLead = 1.3;
/** A goal far behind the best one is chance. */
const leastShare = 0.5;

type Near = { number: number; goalId: string; score: number };

/** Goals above the threshold, best first. */
function nearGoals(source: AnalysedText, goals: readonly LinkableGoal[], knowledge: LinkingKnowledge): Near[] {
  const near: Near[] = [];
  scoreGoals(source, goals, knowledge).forEach((score, number) => {
    if (score >= possibleFrom) near.push({ number, goalId: goals[number]?.id ?? '', score });
  });
  return near.sort(bestFirst);
}

/**
 * At most three goals that a text is near to, best first, each with its reason; none where nothing is near. Only the
 * person whose text it is makes a link of it. Scores of different texts are not comparable.
 */
export function suggestLinks(
  source: AnalysedText,
  goals: readonly LinkableGoal[],
  knowledge: LinkingKnowledge = noKnowledge,
): Suggestion[] {
  const near = nearGoals(source, goals, knowledge);
  const best = near[0]?.score ?? 0;
  const next = near[1]?.score ?? 0;
  const suggestions: Suggestion[] = [];
  for (const { number, goalId, score } of near.slice(0, mostSuggestions)) {
    const goal = goals[number];
    if (goal === undefined || score < best * leastShare) break;
    const matches = findMatches(source, goal, number, indexGoals(goals, knowledge), knowledge);
    const reason = explain(matches, source.text, goal);
    if (reason.concepts.length === 0) continue;
    const strong = score === best && score >= strongFrom && score >= next * strongLead;
    const grounds = matches.flatMap(({ own, points }) => own.map((span) => ({ ...span, points: points / own.length })));
    const relation = hintRelation(source, grounds);
    suggestions.push({ goalId, tier: strong ? 'strong' : 'possible', score, relation, reason });
  }
  return suggestions;
}
