import { makeQuoter } from './draft';
import { gatherEvidence } from './evidence';
import { planCounts, planEvidence, planFigures, planWords } from './plan-counts';
import { planLinks, planTrials } from './plan-links';
import { planMissing } from './plan-missing';
import { planThinStages } from './plan-stages';
import type { StatementPlan, SummaryInput, TermsOf } from './statement';

/**
 * Statements of a summary, in reading order, each with what it rests on: released figures, counts, a count and
 * quotations for each stage and strategy goal, links and conflicts with both sides, what teams try, goals without
 * evidence, thin stages of a team. Citations are numbered from 1 through the whole plan, every quotation is a verbatim
 * piece of its text. Only links that their person has decided are spoken of. The same input gives the same plan,
 * whatever the order within it.
 */
export function planSummary(input: SummaryInput, termsOf: TermsOf): StatementPlan[] {
  const evidence = gatherEvidence(input);
  const quote = makeQuoter(termsOf);
  const drafts = [
    ...planFigures(evidence),
    ...planCounts(input, evidence, quote),
    ...planWords(evidence, quote),
    ...planEvidence(evidence, quote),
    ...planLinks(input, evidence, termsOf),
    ...planTrials(evidence, termsOf),
    ...planMissing(evidence),
    ...(input.kind === 'team' ? planThinStages(evidence) : []),
  ];
  let number = 0;
  return drafts.map((draft) => ({
    ...draft,
    citations: draft.citations.map((citation) => {
      number += 1;
      return { number, ...citation };
    }),
  }));
}
