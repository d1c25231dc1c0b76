import { countCitation, type Draft, goalCitation } from './draft';
import type { SummaryEvidence } from './evidence';
import type { StrategyGoalSource } from './statement';

/**
 * Strategy goals without evidence. Those of which there is nothing at all are named in one statement; one that has a
 * link or a figure keeps a statement of its own.
 */
export function planMissing(evidence: SummaryEvidence): Draft[] {
  const { supporting, moments, logs, missing } = evidence;
  const searched = { moments: moments.length, logs: logs.length };
  const alone = missing.alone.map((goal): Draft => {
    const links = supporting.filter(({ strategyGoalId }) => strategyGoalId === goal.id).length;
    return {
      key: `none:${goal.id}`,
      kind: 'none',
      template: links === 0 ? 'none.evidence' : 'none.evidenceWithLinks',
      values: { goal: goal.title, links, ...searched },
      citations: [goalCitation(goal), countCitation(`evidence:${goal.id}`)],
    };
  });
  return missing.together.length === 0 ? alone : [...alone, together(missing.together, searched)];
}

function together(goals: readonly StrategyGoalSource[], searched: { moments: number; logs: number }): Draft {
  return {
    key: 'none:several',
    kind: 'none',
    template: 'none.several',
    values: { goals: goals.map(({ title }) => title), ...searched },
    citations: goals.flatMap((goal) => [goalCitation(goal), countCitation(`none:${goal.id}`)]),
  };
}
