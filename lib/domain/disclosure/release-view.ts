import type { MeasureName } from './measures';

/** A frozen release as it may be read: numbers of people, and null where there is no figure, whatever the reason. */
export type ReleaseView = {
  measure: MeasureName;
  period: { start: string; end: string };
  minimum: number;
  frozenAt: string;
  /** Reporting units, parents before their parts. */
  units: { number: number; parentNumber: number | null; name: string; members: number }[];
  /** One row a value (strategy goal id or stage), one figure a unit in the order of `units`. */
  rows: { value: string; figures: (number | null)[] }[];
};
