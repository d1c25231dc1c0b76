import { type Stage, stages } from '../vocabulary';
import type {
  LinkSource,
  OwnWords,
  ReleasedFigure,
  Source,
  StrategyGoalSource,
  SummaryInput,
  TrialSource,
} from './statement';

/** What a summary rests on, brought into one order, each record once, nothing from outside the period. */
export type SummaryEvidence = {
  moments: Source[];
  logs: Source[];
  /** Links that their person has confirmed. */
  supporting: LinkSource[];
  conflicting: LinkSource[];
  trials: TrialSource[];
  strategyGoals: StrategyGoalSource[];
  writers: number;
  /** The four steps of the process; the two that run through all of them are never "thin". */
  byStage: ReadonlyMap<Stage, Source[]>;
  byGoal: ReadonlyMap<string, Source[]>;
  words: OwnWords[];
  figures: ReleasedFigure[];
  missing: MissingGoals;
};

/** Strategy goals without evidence, those of which the same is to be said together; a single one stands alone. */
export type MissingGoals = {
  /** Nothing at all. */
  nothing: StrategyGoalSource[];
  /** No confirmed link, but a conflict or a released figure. */
  unlinked: StrategyGoalSource[];
  alone: StrategyGoalSource[];
};

/** What a figure of the whole organisation is cited as. */
export const figureId = ({ measure, value }: Pick<ReleasedFigure, 'measure' | 'value'>): string =>
  `people:${measure}:${value}`;

function byKey<T>(records: readonly T[], keyOf: (record: T) => string): T[] {
  const once = new Map(records.map((record) => [keyOf(record), record]));
  return Array.from(once, ([key, record]) => ({ key, record }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ record }) => record);
}

function isDecided({ state }: LinkSource): boolean {
  return state === 'confirmed' || state === 'edited';
}

/** Puts the records of a summary in order and leaves out what it may not speak of. */
export function gatherEvidence(input: SummaryInput): SummaryEvidence {
  const { period } = input;
  const inPeriod = ({ on }: { on: string }) => on >= period.start && on <= period.end;
  const moments = byKey(input.moments, ({ itemId }) => itemId).filter(inPeriod);
  const logs = byKey(input.logs, ({ itemId }) => itemId).filter(inPeriod);
  const links = byKey(input.links, ({ linkId }) => linkId).filter((link) => inPeriod(link) && isDecided(link));
  const strategyGoals = byKey(input.strategyGoals, ({ id }) => id);
  const texts = new Map([...moments, ...logs].map((source) => [source.itemId, source]));
  const words = byKey(input.words, ({ itemId }) => itemId).filter(inPeriod);
  const figures = byKey(input.figures, figureId);
  const attached = byKey(input.evidence, ({ itemId, strategyGoalId }) => `${strategyGoalId} ${itemId}`);
  const byGoal = new Map(
    strategyGoals.map(({ id }) => [
      id,
      attached.filter(({ strategyGoalId }) => strategyGoalId === id).flatMap(({ itemId }) => texts.get(itemId) ?? []),
    ]),
  );
  const supporting = links.filter(({ relation }) => relation === 'supports');
  return {
    moments,
    logs,
    supporting,
    conflicting: links.filter(({ relation }) => relation === 'conflicts'),
    trials: byKey(input.trials, ({ trialId }) => trialId),
    strategyGoals,
    writers: new Set(moments.map(({ authorId, itemId }) => authorId ?? itemId)).size,
    byStage: new Map(stages.map((stage) => [stage, moments.filter((moment) => moment.stage === stage)])),
    byGoal,
    words,
    figures,
    missing: missingGoals(
      strategyGoals.filter(({ id }) => (byGoal.get(id)?.length ?? 0) === 0),
      new Set(supporting.map(({ strategyGoalId }) => strategyGoalId)),
      new Set([...links.map(({ strategyGoalId }) => strategyGoalId), ...figures.map(({ value }) => value)]),
    ),
  };
}

function missingGoals(
  missing: readonly StrategyGoalSource[],
  linked: ReadonlySet<string>,
  spokenOf: ReadonlySet<string>,
): MissingGoals {
  const several = (goals: StrategyGoalSource[]) => (goals.length > 1 ? goals : []);
  const nothing = several(missing.filter(({ id }) => !spokenOf.has(id)));
  const unlinked = several(missing.filter(({ id }) => spokenOf.has(id) && !linked.has(id)));
  const together = new Set([...nothing, ...unlinked]);
  return { nothing, unlinked, alone: missing.filter((goal) => !together.has(goal)) };
}
