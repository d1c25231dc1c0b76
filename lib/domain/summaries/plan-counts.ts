import { type MeasureName, measures } from '../disclosure/measures';
import { stages } from '../vocabulary';
import { countCitation, type Draft, goalCitation, type Quoter } from './draft';
import { figureId, type SummaryEvidence } from './evidence';
import { choiceOf } from './period-choice';
import type { SummaryKind } from './scope';
import type { ReleasedFigure, StatementTemplate, SummaryInput } from './statement';

type Written = Extract<StatementTemplate, `${string}.written`>;
type Nothing = Extract<StatementTemplate, `${string}.nothing`>;

/** How each kind says how much was written; a strategy goal's summary counts what was tied to the goal instead. */
const writtenWords: Record<Exclude<SummaryKind, 'strategyGoal'>, { some: Written; none: Nothing }> = {
  period: { some: 'own.written', none: 'own.nothing' },
  team: { some: 'count.written', none: 'count.nothing' },
  organisation: { some: 'all.written', none: 'all.nothing' },
};

/** How much was written, and in which stages. */
export function planCounts({ kind, subject }: SummaryInput, evidence: SummaryEvidence, quote: Quoter): Draft[] {
  if (kind === 'strategyGoal') return [];
  const { moments, logs, writers, byStage } = evidence;
  const both = moments.length > 0 && logs.length > 0 ? 'yes' : 'no';
  const { some, none } = writtenWords[kind];
  const written: Draft = {
    key: 'count:written',
    kind: 'count',
    template: moments.length + logs.length === 0 ? none : some,
    values: { unit: subject, moments: moments.length, logs: logs.length, writers, both },
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

/** How much evidence each strategy goal has. */
export function planEvidence({ strategyGoals, byGoal }: SummaryEvidence, quote: Quoter): Draft[] {
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

/** Personal goals and motives that the author has put into words. */
export function planWords({ words }: SummaryEvidence, quote: Quoter): Draft[] {
  if (words.length === 0) return [];
  const motives = words.filter(({ kind }) => kind === 'motive').length;
  const goals = words.length - motives;
  const both = motives > 0 && goals > 0 ? 'yes' : 'no';
  const quotable = words.map((each) => ({ ...each, authorId: null }));
  return [
    {
      key: 'count:words',
      kind: 'count',
      template: 'own.words',
      values: { personal: goals, motives, both },
      citations: [countCitation('words'), ...quote(quotable)],
    },
  ];
}

const figureWords: Record<MeasureName, Extract<StatementTemplate, `people.${string}`>> = {
  peoplePerStage: 'people.stage',
  peoplePerStrategyGoal: 'people.links',
  conflictsPerStrategyGoal: 'people.conflicts',
};

const order = (figure: ReleasedFigure): number => {
  const values: readonly string[] = stages;
  const stage = values.indexOf(figure.value);
  return stage >= 0 ? stage : stages.length + (figure.measure === 'peoplePerStrategyGoal' ? 0 : 1);
};

/** Released figures of the whole organisation, stages first; of what has no figure nothing is said. */
export function planFigures({ figures, strategyGoals }: SummaryEvidence): Draft[] {
  return [...figures]
    .sort((a, b) => order(a) - order(b))
    .flatMap((figure): Draft[] => {
      const { measure, value, people, period } = figure;
      const base = { key: `count:${figureId(figure)}`, kind: 'count' as const, template: figureWords[measure] };
      const values = { people, released: choiceOf(period) };
      const count = countCitation(figureId(figure));
      if (measures[measure].values === 'stage') {
        return [{ ...base, values: { ...values, stage: value }, citations: [count] }];
      }
      const goal = strategyGoals.find(({ id }) => id === value);
      if (!goal) return [];
      return [{ ...base, values: { ...values, goal: goal.title }, citations: [goalCitation(goal), count] }];
    });
}
