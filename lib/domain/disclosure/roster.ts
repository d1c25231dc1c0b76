import type { Population } from '@/lib/domain/disclosure/measures';

/** A membership or a supervision. Days are YYYY-MM-DD; `to` is the last day, null while it goes on. */
export type Stay = {
  readonly personId: string;
  readonly unitId: string;
  readonly from: string;
  readonly to: string | null;
};

/** A person of the roster and the one unit in which that person counts. */
export type Member = { readonly personId: string; readonly unitId: string };

type Period = { readonly start: string; readonly end: string };

type RosterInput = {
  readonly memberships: readonly Stay[];
  readonly supervisions: readonly Stay[];
  /** First and last day. */
  readonly period: Period;
  readonly population: Population;
};

/**
 * Everybody of one population in a period, each once, in the last unit of the period, sorted by person.
 * Who led a unit on any day of the period is a supervisor in all of it; a supervisor without a membership
 * is at home in the unit that she leads.
 */
export function roster({ memberships, supervisions, period, population }: RosterInput): Member[] {
  const homes = lastStays(memberships, period);
  const led = lastStays(supervisions, period);
  const people =
    population === 'supervisors'
      ? [...led.values()].map((stay) => homes.get(stay.personId) ?? stay)
      : [...homes.values()].filter((stay) => !led.has(stay.personId));
  return people
    .map(({ personId, unitId }) => ({ personId, unitId }))
    .sort((a, b) => (a.personId < b.personId ? -1 : 1));
}

/** Number of people by home unit. */
export function memberCounts(members: readonly Member[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { unitId } of members) counts.set(unitId, (counts.get(unitId) ?? 0) + 1);
  return counts;
}

function lastStays(stays: readonly Stay[], period: Period): Map<string, Stay> {
  const last = new Map<string, Stay>();
  for (const stay of stays) {
    if (stay.from > period.end || (stay.to !== null && stay.to < period.start)) continue;
    const other = last.get(stay.personId);
    if (other === undefined || isLater(stay, other, period)) last.set(stay.personId, stay);
  }
  return last;
}

/** Later by the last day within the period, then by the first day; the id settles what is left, so that order of rows never does. */
function isLater(stay: Stay, other: Stay, period: Period): boolean {
  const [day, otherDay] = [lastDay(stay, period), lastDay(other, period)];
  if (day !== otherDay) return day > otherDay;
  if (stay.from !== other.from) return stay.from > other.from;
  return stay.unitId < other.unitId;
}

function lastDay(stay: Stay, period: Period): string {
  return stay.to === null || stay.to > period.end ? period.end : stay.to;
}
