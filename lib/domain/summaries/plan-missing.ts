import { countCitation, type Draft, goalCitation } from './draft';
import type { SummaryEvidence } from './evidence';
import type { StatementTemplate, StrategyGoalSource } from './statement';

/**
 * Strategy goals without evidence. Those of which there is nothing at all are named in one statement, those with a
 * conflict or a figure alone in another; one that has links keeps a statement of its own.
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
  return [
    ...alone,
    ...together(missing.unlinked, 'none.severalEvidence', 'unlinked', searched),
    ...together(missing.nothing, 'none.several', 'none', searched),
  ];
}

function together(
  goals: readonly StrategyGoalSource[],
  template: StatementTemplate,
  count: 'none' | 'unlinked',
  searched: { moments: number; logs: number },
): Draft[] {
  if (goals.length === 0) return [];
  return [
    {
      key: `none:${count}`,
      kind: 'none',
      template,
      values: { goals: goals.map(({ title }) => title), ...searched },
      citations: goals.flatMap((goal) => [goalCitation(goal), countCitation(`${count}:${goal.id}`)]),
    },
  ];
}
