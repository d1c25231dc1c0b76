import { indexGoals } from './goal-index';
import { findMatches } from './matches';
import { bestFirst, noKnowledge, scoreGoals, tuningFor } from './rank-goals';
import { explain } from './reasons';
import { hintRelation } from './stance';
import type { LinkableGoal, LinkingKnowledge, LinkSource, Suggestion } from './types';

const mostSuggestions = 3;
/** Strong is rare: the score is high, the next goal clearly lower, and more than one word speaks for it. */
const strongLead = 1.3;
/** One word alone is never strong, however well it fits. */
const strongPlaces = 2;
/** A goal far behind the best one is chance. */
const leastShare = 0.5;
/** A word that counts no more than this stands in every text and explains nothing. */
const generic = 0.25;

type Near = { number: number; goalId: string; score: number };

/** Goals above the threshold, best first. */
function nearGoals(source: LinkSource, goals: readonly LinkableGoal[], knowledge: LinkingKnowledge): Near[] {
  const { possibleFrom } = tuningFor(source, goals);
  const near: Near[] = [];
  scoreGoals(source, goals, knowledge).forEach((score, number) => {
    if (score >= possibleFrom) near.push({ number, goalId: goals[number]?.id ?? '', score });
  });
  return near.sort(bestFirst);
}

/**
 * At most three goals that a text is near to, best first, each with its reason; none where nothing is near. A reason
 * without concepts is still to be found: the two are near by meaning alone. Only the person whose text it is makes a
 * link of it. Scores of different texts are not comparable.
 */
export function suggestLinks(
  source: LinkSource,
  goals: readonly LinkableGoal[],
  knowledge: LinkingKnowledge = noKnowledge,
): Suggestion[] {
  const near = nearGoals(source, goals, knowledge);
  const best = near[0]?.score ?? 0;
  const next = near[1]?.score ?? 0;
  const { strongFrom } = tuningFor(source, goals);
  const suggestions: Suggestion[] = [];
  for (const { number, goalId, score } of near.slice(0, mostSuggestions)) {
    const goal = goals[number];
    if (goal === undefined || score < best * leastShare) break;
    const matches = findMatches(source, goal, number, indexGoals(goals, knowledge), knowledge);
    const telling = matches.filter(
      ({ key, own }) => key.startsWith('c:') || own.some(({ weight }) => weight > generic),
    );
    const reason = explain(telling, source.text, goal);
    // Near by meaning alone: the reason is looked for by whoever has the encoder, or the suggestion is dropped.
    if (reason.concepts.length === 0 && !(source.meaning && goal.meaning)) continue;
    const grounds = matches.flatMap(({ own, points }) => own.map((span) => ({ ...span, points: points / own.length })));
    const places = new Set(grounds.map(({ start }) => start)).size;
    const leads = score === best && score >= next * strongLead;
    const strong = leads && score >= strongFrom && places >= strongPlaces;
    const relation = hintRelation(source, grounds);
    suggestions.push({ goalId, tier: strong ? 'strong' : 'possible', score, relation, reason });
  }
  return suggestions;
}
