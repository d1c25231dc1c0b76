import { isMinimum, isSafe, type Minimum } from '@/lib/domain/disclosure/minimum';
import type { ReportingUnit } from '@/lib/domain/disclosure/reporting-units';
import type { Member } from '@/lib/domain/disclosure/roster';

/** A person did it. The unit is the person's home unit; the roster has the last word on it. */
export type Contribution = { readonly personId: string; readonly unitId: string; readonly value: string };

/** A figure that may be read: so many different people of the unit. What has no cell has no figure. */
export type ShownCell = { readonly unitNumber: number; readonly value: string; readonly people: number };

/** A keyed, unforeseeable place of a unit in the order of one label: an HMAC as lower-case hex, 32 digits or more. */
export type KeyedOrder = (label: string, unit: string) => string;

export type ShownCellsInput = {
  /** Parents before their parts, as reportingUnits gives them for these members. */
  readonly units: readonly ReportingUnit[];
  readonly contributions: readonly Contribution[];
  readonly members: readonly Member[];
  readonly minimum: Minimum;
  readonly order: KeyedOrder;
  /** Names measure and period, so that the order of one release says nothing about another. */
  readonly label: string;
};

/** Digests below this one are drawn: 8 in 256, so that one part in 32 is withheld by lot. */
const lot = '08';

type Tally = { yes: number; people: number };

/**
 * Five and five: the cells of one measure and period that may be shown, sorted by unit and value.
 * From the whole downwards, among siblings in the keyed order, a unit is shown if its parent is, if it is safe
 * itself, if what it leaves of its parent is nobody or safe, and if the lot spares it. O(units × values).
 *
 * Why a lot: without one, parts of a shown unit are withheld only for what almost nobody or almost everybody did,
 * and the sum of such parts can leave a single possible world (see the attacker in the tests). With it, all worlds that fit the shown figures stay
 * possible, and in each of them whoever is not shown apart belongs to a safe rest.
 * @throws RangeError `minimum-too-low`; `roster-differs` if the units were made for other members; `order-not-hex`.
 */
export function shownCells(input: ShownCellsInput): ShownCell[] {
  const { units, contributions, members, minimum, order, label } = input;
  if (!isMinimum(minimum)) throw new RangeError('minimum-too-low');
  const people = sumUpwards(units, members);
  if (units.some((unit) => people.get(unit.number) !== unit.members)) throw new RangeError('roster-differs');

  return [...peopleByValue(contributions, members)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([value, who]) => {
      const yes = sumUpwards(units, who);
      const ordered = inOrder(units, `${label}|${value}`, order);
      const drawn = (unit: ReportingUnit): boolean => key(order, `${label}|${value}|lot`, unit) < lot;
      return shownOfValue(ordered, yes, minimum, drawn).map((unit) => ({
        unitNumber: unit.number,
        value,
        people: yes.get(unit.number) ?? 0,
      }));
    })
    .sort((a, b) => a.unitNumber - b.unitNumber);
}

function shownOfValue(
  ordered: readonly ReportingUnit[],
  yes: ReadonlyMap<number, number>,
  minimum: Minimum,
  drawn: (unit: ReportingUnit) => boolean,
): ReportingUnit[] {
  /** Of each shown unit what its shown parts leave over. */
  const rests = new Map<number, Tally>();
  return ordered.filter((unit) => {
    const own: Tally = { yes: yes.get(unit.number) ?? 0, people: unit.members };
    if (!isSafe(own.yes, own.people, minimum)) return false;
    if (unit.parentNumber !== null) {
      const rest = rests.get(unit.parentNumber);
      if (rest === undefined) return false;
      const left: Tally = { yes: rest.yes - own.yes, people: rest.people - own.people };
      // Whoever is left alone follows from the others by subtraction: a lot would hide nothing.
      if (left.people > 0 && (!isSafe(left.yes, left.people, minimum) || drawn(unit))) return false;
      rests.set(unit.parentNumber, left);
    }
    rests.set(unit.number, own);
    return true;
  });
}

function inOrder(units: readonly ReportingUnit[], label: string, order: KeyedOrder): ReportingUnit[] {
  return units
    .map((unit) => ({ unit, place: key(order, label, unit) }))
    .sort((a, b) => a.unit.depth - b.unit.depth || compare(a.place, b.place) || a.unit.number - b.unit.number)
    .map(({ unit }) => unit);
}

function key(order: KeyedOrder, label: string, unit: ReportingUnit): string {
  const digest = order(label, String(unit.number));
  if (!/^[0-9a-f]{32,}$/.test(digest)) throw new RangeError('order-not-hex');
  return digest;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Each person of the roster once a value; who is not on the roster does not count. */
function peopleByValue(contributions: readonly Contribution[], members: readonly Member[]) {
  const known = new Map(members.map((member) => [member.personId, member]));
  const byValue = new Map<string, Set<Member>>();
  for (const { personId, value } of contributions) {
    const member = known.get(personId);
    if (member === undefined) continue;
    const who = byValue.get(value);
    if (who) who.add(member);
    else byValue.set(value, new Set([member]));
  }
  return byValue;
}

/** People by reporting unit, each in the unit of its home and in all above. */
function sumUpwards(units: readonly ReportingUnit[], people: Iterable<Member>): Map<number, number> {
  const home = new Map(units.flatMap((unit) => unit.homeUnitIds.map((id) => [id, unit.number] as const)));
  const sums = new Map(units.map((unit) => [unit.number, 0]));
  for (const { unitId } of people) {
    const number = home.get(unitId);
    if (number !== undefined) sums.set(number, (sums.get(number) ?? 0) + 1);
  }
  for (const { number, parentNumber } of [...units].reverse()) {
    if (parentNumber !== null) sums.set(parentNumber, (sums.get(parentNumber) ?? 0) + (sums.get(number) ?? 0));
  }
  return sums;
}
