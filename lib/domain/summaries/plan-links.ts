import { countCitation, type Draft, goalCitation } from './draft';
import type { SummaryEvidence } from './evidence';
import { chooseQuotations } from './quotations';
import type { LinkSource, StrategyGoalSource, SummaryInput, TermsOf, TrialSource } from './statement';

function pieceOf(id: string, text: string, link: LinkSource, termsOf: TermsOf): string | null {
  const about = termsOf(link.strategyGoalTitle, link.language);
  const [piece] = chooseQuotations([{ id, authorId: null, language: link.language, text }], 1, termsOf, { about });
  return piece?.quote ?? null;
}

function planLink(
  { kind }: SummaryInput,
  link: LinkSource,
  goals: readonly StrategyGoalSource[],
  termsOf: TermsOf,
): Draft[] {
  const goal = goals.find(({ id }) => id === link.strategyGoalId);
  const motive = pieceOf(link.motiveItemId, link.motiveText, link, termsOf);
  // A link with one side out of sight is not spoken of: both are cited or none.
  if (!goal || motive === null) return [];
  const conflict = link.relation === 'conflicts';
  const contribution = conflict ? null : pieceOf(link.linkId, link.contribution ?? '', link, termsOf);
  const motiveVersion = link.motiveVersion ?? link.version;
  const sides = [
    goalCitation(goal),
    { target: { type: 'item' as const, id: link.motiveItemId }, quote: motive, version: motiveVersion },
  ];
  const promise = { target: { type: 'link' as const, id: link.linkId }, quote: contribution, version: link.version };
  const values = { name: link.personName, goal: goal.title, kind: link.motiveKind, motive };
  const own = kind === 'period';
  const key = `${conflict ? 'conflict' : 'link'}:${link.linkId}`;
  if (conflict) {
    const template = own ? 'own.conflict' : 'conflict.marked';
    return [{ key, kind: 'conflict', template, values, citations: sides }];
  }
  if (contribution === null) {
    return [{ key, kind: 'link', template: own ? 'own.joins' : 'link.joins', values, citations: sides }];
  }
  const told = { ...values, contribution };
  const template = own ? 'own.contributes' : 'link.contributes';
  return [{ key, kind: 'link', template, values: told, citations: [...sides, promise] }];
}

/** How many links and conflicts there are, and each with both its sides. */
export function planLinks(
  input: SummaryInput,
  { supporting, conflicting, strategyGoals }: SummaryEvidence,
  termsOf: TermsOf,
): Draft[] {
  const links = supporting.length;
  const conflicts = conflicting.length;
  if (links + conflicts === 0) return [];
  const all = [...supporting, ...conflicting];
  const parts = all.some(({ strategyGoalTitle }) => strategyGoalTitle !== input.subject) ? 'yes' : 'no';
  const ofGoal = input.kind === 'strategyGoal';
  return [
    {
      key: 'count:links',
      kind: 'count',
      template: ofGoal ? 'count.linksToGoal' : 'count.links',
      values: { links, conflicts, ...(ofGoal ? { goal: input.subject, parts } : {}) },
      citations: [countCitation('links')],
    },
    ...all.flatMap((link) => planLink(input, link, strategyGoals, termsOf)),
  ];
}

function planTrial(trial: TrialSource, termsOf: TermsOf): Draft[] {
  const { trialId, logId, text, personName, due, done, language, version } = trial;
  const [piece] = chooseQuotations([{ id: logId, authorId: null, language, text }], 1, termsOf);
  if (!piece) return [];
  return [
    {
      key: `practice:${trialId}`,
      kind: 'practice',
      template: done === null ? 'practice.open' : 'practice.done',
      values: { trial: piece.quote, name: personName, due },
      citations: [{ target: { type: 'item', id: logId }, quote: piece.quote, version }],
    },
  ];
}

/** What teams have agreed to try. */
export function planTrials({ trials }: SummaryEvidence, termsOf: TermsOf): Draft[] {
  if (trials.length === 0) return [];
  const done = trials.filter((trial) => trial.done !== null).length;
  const values = { trials: trials.length, done };
  return [
    { key: 'count:trials', kind: 'count', template: 'count.trials', values, citations: [countCitation('trials')] },
    ...trials.flatMap((trial) => planTrial(trial, termsOf)),
  ];
}
