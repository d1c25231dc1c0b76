import type { Minimum } from '@/lib/domain/disclosure/minimum';
import { type OrganisationUnit, reportingUnits } from '@/lib/domain/disclosure/reporting-units';
import { type Member, memberCounts } from '@/lib/domain/disclosure/roster';
import { type Contribution, type KeyedOrder, type ShownCell, shownCells } from '@/lib/domain/disclosure/shown-cells';

export type ReleaseUnitRow = {
  readonly number: number;
  readonly parentNumber: number | null;
  readonly name: string;
  readonly members: number;
};
export type ReleaseUnitPartRow = { readonly unitNumber: number; readonly unitId: string };

export type ReleaseRows = {
  readonly units: readonly ReleaseUnitRow[];
  readonly parts: readonly ReleaseUnitPartRow[];
  readonly cells: readonly ShownCell[];
};

type ReleaseInput = {
  readonly units: readonly OrganisationUnit[];
  readonly organisationName: string;
  readonly members: readonly Member[];
  readonly contributions: readonly Contribution[];
  readonly minimum: Minimum;
  readonly order: KeyedOrder;
  /** Names measure and period, for example "peoplePerStage|2026-07-01". */
  readonly label: string;
};

/** The rows of one release (tables release_unit, release_unit_part, release_cell): all that anybody will ever read of it. */
export function releaseRows(input: ReleaseInput): ReleaseRows {
  const { organisationName, members, contributions, minimum, order, label } = input;
  const units = reportingUnits(input.units, memberCounts(members), { minimum, organisationName });
  const counted = new Set(units.flatMap((unit) => unit.homeUnitIds));
  return {
    units: units.map(({ number, parentNumber, name, members }) => ({ number, parentNumber, name, members })),
    parts: units.flatMap((unit) => unit.unitIds.map((unitId) => ({ unitNumber: unit.number, unitId }))),
    cells: shownCells({
      units,
      contributions,
      members: members.filter((member) => counted.has(member.unitId)),
      minimum,
      order,
      label,
    }),
  };
}

/**
 * Number of events of the whole organisation, rounded to tens, or null for no figure. It needs the number of
 * people of the same value and period to be shown: without it, colleagues who wrote all of the few events
 * themselves would know from the rounding that nobody else wrote any.
 */
export function eventTotal(events: number, people: number | null): number | null {
  return people === null || events < people ? null : Math.round(events / 10) * 10;
}

/** Figures as rows of values by columns of units; null where there is no figure, whatever the reason. */
export function figureTable(
  values: readonly string[],
  unitNumbers: readonly number[],
  cells: readonly ShownCell[],
): (number | null)[][] {
  const people = new Map(cells.map((cell) => [JSON.stringify([cell.unitNumber, cell.value]), cell.people]));
  return values.map((value) => unitNumbers.map((number) => people.get(JSON.stringify([number, value])) ?? null));
}
