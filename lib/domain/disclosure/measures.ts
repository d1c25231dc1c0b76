import type { Clock } from '@/lib/domain/calendar/periods';

/** Whose answers a measure counts: members who lead no unit, or those who lead one. */
export type Population = 'members' | 'supervisors';

export type Measure = {
  readonly population: Population;
  readonly clock: Clock;
  /** What the values are ids or words of. A measure has no total over its values. */
  readonly values: 'strategyGoal' | 'stage';
};

/**
 * The measures of a release. Each counts different people who did it in the period itself:
 * confirmed a link to the goal, marked a conflict with the goal, wrote a moment of the stage.
 */
export const measures = {
  peoplePerStrategyGoal: { population: 'members', clock: 'quarter', values: 'strategyGoal' },
  conflictsPerStrategyGoal: { population: 'members', clock: 'quarter', values: 'strategyGoal' },
  peoplePerStage: { population: 'members', clock: 'quarter', values: 'stage' },
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;
