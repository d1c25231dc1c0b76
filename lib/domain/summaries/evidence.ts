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

/** Strategy goals without evidence. */
export type MissingGoals = {
  /** Those with nothing at all, said together; a single one stands alone. */
  together: StrategyGoalSource[];
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
  const spokenOf = new Set([...links.map(({ strategyGoalId }) => strategyGoalId), ...figures.map(({ value }) => value)]);
  return {
    moments,
    logs,
    supporting: links.filter(({ relation }) => relation === 'supports'),
    conflicting: links.filter(({ relation }) => relation === 'conflicts'),
    trials: byKey(input.trials, ({ trialId }) => trialId),
    strategyGoals,
    writers: new Set(moments.map(({ authorId, itemId }) => authorId ?? itemId)).size,
    byStage: new Map(stages.map((stage) => [stage, moments.filter((moment) => moment.stage === stage)])),
    byGoal,
    words,
    figures,
    missing: missingGoals(strategyGoals, byGoal, spokenOf),
  };
}

function missingGoals(
  strategyGoals: readonly StrategyGoalSource[],
  byGoal: ReadonlyMap<string, readonly Source[]>,
  spokenOf: ReadonlySet<string>,
): MissingGoals {
  const missing = strategyGoals.filter(({ id }) => (byGoal.get(id)?.length ?? 0) === 0);
  const silent = missing.filter(({ id }) => !spokenOf.has(id));
  if (silent.length < 2) return { together: [], alone: missing };
  return { together: silent, alone: missing.filter(({ id }) => spokenOf.has(id)) };
}
