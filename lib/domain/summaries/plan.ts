import type { Stage } from '../vocabulary';
import { gatherEvidence, type SummaryEvidence } from './evidence';
import { chooseQuotations, type Quotable, type Quotation } from './quotations';
import type {
  Citation,
  LinkSource,
  Source,
  StatementPlan,
  StrategyGoalSource,
  TeamSummaryInput,
  TermsOf,
  TrialSource,
} from './statement';

/** A statement whose citations have no numbers yet. */
type Draft = Omit<StatementPlan, 'citations'> & { citations: Omit<Citation, 'number'>[] };

const steps: readonly Stage[] = ['motives', 'moments', 'guiding', 'sharing'];
const quotationsPerStatement = 2;
/** With fewer moments no step of the process can be called thin. */
const fewestMomentsToCompare = 4;

const countCitation = (id: string): Omit<Citation, 'number'> => ({
  target: { type: 'count', id },
  quote: null,
  version: 1,
});

const goalCitation = ({ id, title, version }: StrategyGoalSource): Omit<Citation, 'number'> => ({
  target: { type: 'strategyGoal', id },
  quote: title,
  version,
});

function quotable({ itemId, authorId, language, text }: Source): Quotable {
  return { id: itemId, authorId, language, text };
}

/** Quotes texts without repeating a sentence that an earlier statement of the plan has used. */
function makeQuoter(termsOf: TermsOf) {
  const taken: Quotation[] = [];
  return (sources: readonly Source[]): Omit<Citation, 'number'>[] => {
    const chosen = chooseQuotations(sources.map(quotable), quotationsPerStatement, termsOf, { taken });
    taken.push(...chosen);
    const versions = new Map(sources.map(({ itemId, version }) => [itemId, version]));
    return chosen.map(({ id, quote }) => ({ target: { type: 'item', id }, quote, version: versions.get(id) ?? 1 }));
  };
}

type Quoter = ReturnType<typeof makeQuoter>;

function planCounts({ unitName }: TeamSummaryInput, evidence: SummaryEvidence, quote: Quoter): Draft[] {
  const { moments, logs, writers, byStage } = evidence;
  const both = moments.length > 0 && logs.length > 0 ? 'yes' : 'no';
  const values = { unit: unitName, moments: moments.length, logs: logs.length, writers, both };
  const template = moments.length + logs.length === 0 ? 'count.nothing' : 'count.written';
  const written: Draft = {
    key: 'count:written',
    kind: 'count',
    template,
    values,
    citations: [countCitation('written')],
  };
  const perStage = Array.from(byStage).flatMap(([stage, own]): Draft[] =>
    own.length === 0
      ? []
      : [
          {
            key: `count:stage:${stage}`,
            kind: 'count',
            template: 'count.stage',
            values: { stage, moments: own.length },
            citations: [countCitation(`stage:${stage}`), ...quote(own)],
          },
        ],
  );
  return [written, ...perStage];
}

function planEvidence({ strategyGoals, byGoal }: SummaryEvidence, quote: Quoter): Draft[] {
  return strategyGoals.flatMap((goal): Draft[] => {
    const own = byGoal.get(goal.id) ?? [];
    if (own.length === 0) return [];
    return [
      {
        key: `count:evidence:${goal.id}`,
        kind: 'count',
        template: 'count.evidence',
        values: { goal: goal.title, evidence: own.length },
        citations: [goalCitation(goal), countCitation(`evidence:${goal.id}`), ...quote(own)],
      },
    ];
  });
}

function pieceOf(id: string, text: string, link: LinkSource, termsOf: TermsOf): string | null {
  const about = termsOf(link.strategyGoalTitle, link.language);
  const [piece] = chooseQuotations([{ id, authorId: null, language: link.language, text }], 1, termsOf, { about });
  return piece?.quote ?? null;
}

function planLink(link: LinkSource, goals: readonly StrategyGoalSource[], termsOf: TermsOf): Draft[] {
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
  const key = `${conflict ? 'conflict' : 'link'}:${link.linkId}`;
  if (conflict) return [{ key, kind: 'conflict', template: 'conflict.marked', values, citations: sides }];
  if (contribution === null) return [{ key, kind: 'link', template: 'link.joins', values, citations: sides }];
  const told = { ...values, contribution };
  return [{ key, kind: 'link', template: 'link.contributes', values: told, citations: [...sides, promise] }];
}

function planLinks({ supporting, conflicting, strategyGoals }: SummaryEvidence, termsOf: TermsOf): Draft[] {
  const links = supporting.length;
  const conflicts = conflicting.length;
  if (links + conflicts === 0) return [];
  return [
    {
      key: 'count:links',
      kind: 'count',
      template: 'count.links',
      values: { links, conflicts },
      citations: [countCitation('links')],
    },
    ...[...supporting, ...conflicting].flatMap((link) => planLink(link, strategyGoals, termsOf)),
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

function planTrials({ trials }: SummaryEvidence, termsOf: TermsOf): Draft[] {
  if (trials.length === 0) return [];
  const done = trials.filter((trial) => trial.done !== null).length;
  const values = { trials: trials.length, done };
  return [
    { key: 'count:trials', kind: 'count', template: 'count.trials', values, citations: [countCitation('trials')] },
    ...trials.flatMap((trial) => planTrial(trial, termsOf)),
  ];
}

function planMissing({ strategyGoals, byGoal, supporting, moments, logs }: SummaryEvidence): Draft[] {
  return strategyGoals.flatMap((goal): Draft[] => {
    if ((byGoal.get(goal.id)?.length ?? 0) > 0) return [];
    const links = supporting.filter(({ strategyGoalId }) => strategyGoalId === goal.id).length;
    return [
      {
        key: `none:${goal.id}`,
        kind: 'none',
        template: links === 0 ? 'none.evidence' : 'none.evidenceWithLinks',
        values: { goal: goal.title, links, moments: moments.length, logs: logs.length },
        citations: [goalCitation(goal), countCitation(`evidence:${goal.id}`)],
      },
    ];
  });
}

function planThinStages({ moments, byStage }: SummaryEvidence): Draft[] {
  if (moments.length < fewestMomentsToCompare) return [];
  const counts = steps.map((stage) => ({ stage, count: byStage.get(stage)?.length ?? 0 }));
  const lowest = Math.min(...counts.map(({ count }) => count));
  if (counts.every(({ count }) => count === lowest)) return [];
  const thin = counts.filter(({ count }) => count === lowest);
  // Several steps with the same few moments: none of them is the thinnest. Those with none at all are all named.
  if (lowest > 0 && thin.length > 1) return [];
  return thin.map(({ stage, count }) => ({
    key: `thinStage:${stage}`,
    kind: 'thinStage',
    template: count === 0 ? 'thinStage.none' : 'thinStage.few',
    values: { stage, count, total: moments.length },
    citations: [countCitation(`stage:${stage}`)],
  }));
}

/**
 * Statements of a team's summary, in reading order, each with what it rests on: counts, a count and quotations for
 * each stage and strategy goal, links and conflicts with both sides, what the team tries, goals without evidence, thin
 * stages. Citations are numbered from 1 through the whole plan, every quotation is a verbatim piece of its text. Only
 * links that their person has decided are spoken of. The same input gives the same plan, whatever the order within it.
 */
export function planTeamSummary(input: TeamSummaryInput, termsOf: TermsOf): StatementPlan[] {
  const evidence = gatherEvidence(input);
  const quote = makeQuoter(termsOf);
  const drafts = [
    ...planCounts(input, evidence, quote),
    ...planEvidence(evidence, quote),
    ...planLinks(evidence, termsOf),
    ...planTrials(evidence, termsOf),
    ...planMissing(evidence),
    ...planThinStages(evidence),
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
