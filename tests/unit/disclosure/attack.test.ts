import { describe, expect, test } from 'vitest';
import { leastMinimum } from '@/lib/domain/disclosure/minimum';
import { type ReportingUnit, reportingUnits } from '@/lib/domain/disclosure/reporting-units';
import { memberCounts } from '@/lib/domain/disclosure/roster';
import { shownCells } from '@/lib/domain/disclosure/shown-cells';
import {
  certainties,
  everyRelease,
  fiveAndFive,
  sightOf,
  type Target,
  target,
} from '@/tests/support/disclosure-attacker';
import { buildOrganisation, contributionsOf, keyedOrder, pseudoRandom } from '@/tests/support/disclosure-organisation';

type Rows = readonly (readonly [string, string | null, number])[];

const trees: Record<string, Rows> = {
  'one unit of ten': [['u', null, 10]],
  'two teams, one just large enough': [
    ['u', null, 0],
    ['a', 'u', 10],
    ['b', 'u', 13],
  ],
  'three teams': [
    ['u', null, 0],
    ['a', 'u', 10],
    ['b', 'u', 11],
    ['c', 'u', 14],
  ],
  'four teams of ten': [
    ['u', null, 0],
    ['a', 'u', 10],
    ['b', 'u', 10],
    ['c', 'u', 10],
    ['d', 'u', 10],
  ],
  'two levels': [
    ['u', null, 0],
    ['a', 'u', 0],
    ['a1', 'a', 10],
    ['a2', 'a', 12],
    ['b', 'u', 11],
  ],
  'two levels with joined teams and people of its own': [
    ['u', null, 3],
    ['a', 'u', 0],
    ['a1', 'a', 10],
    ['a2', 'a', 7],
    ['a3', 'a', 5],
    ['b', 'u', 12],
  ],
  'large teams of unlike size': [
    ['u', null, 0],
    ['a', 'u', 19],
    ['b', 'u', 25],
    ['c', 'u', 20],
  ],
  'three levels': [
    ['u', null, 0],
    ['a', 'u', 0],
    ['a1', 'a', 0],
    ['a11', 'a1', 10],
    ['a12', 'a1', 10],
    ['a2', 'a', 10],
    ['b', 'u', 10],
  ],
};

const build = (rows: Rows) => {
  const organisation = buildOrganisation(rows);
  const counts = memberCounts(organisation.members);
  return { ...organisation, counts, victim: target(organisation.units, counts) };
};
const cases = Object.entries(trees);

describe('who knows the roster, the rule and the answers of up to three colleagues', () => {
  test.each(cases)('is certain about nobody: %s', (_, rows) => {
    expect(certainties(build(rows).victim, fiveAndFive, 3)).toEqual([]);
  });

  test.each(cases)('reads releases that the app makes by that very rule: %s', (_, rows) => {
    const { victim, units, members, counts } = build(rows);
    const possible = everyRelease(victim, fiveAndFive);
    const reporting = reportingUnits(units, counts);
    const random = pseudoRandom(7);
    for (let round = 0; round < 150; round += 1) {
      const share = random();
      const world = victim.groupSizes.map((size) => Math.min(size, Math.floor(random() * 1.2 * share * (size + 1))));
      const did = victim.groupHomes.flatMap((homes, group) =>
        members.filter((member) => homes.includes(member.unitId)).slice(0, world[group]),
      );
      const cells = shownCells({
        units: reporting,
        contributions: contributionsOf(did),
        members,
        minimum: leastMinimum,
        order: keyedOrder(`round-${round}`),
        label: 'test',
      });
      const sight = sightOf(victim, (path) => {
        const unit = unitAt(path, reporting);
        return cells.find((cell) => cell.unitNumber === unit.number)?.people ?? null;
      });
      expect(possible.get(sight)).toContainEqual(world);
    }
  });
});

describe('the attacker is able enough to break a weaker rule', () => {
  const found = (victim: Target, weaker: Partial<typeof fiveAndFive>, colleagues: number) =>
    certainties(victim, { ...fiveAndFive, ...weaker }, colleagues).length;
  const { victim } = build(trees['two teams, one just large enough'] ?? []);

  test('which shows a unit where everybody did it', () => {
    expect(found(victim, { fiveWhoDidNot: false }, 0)).toBeGreaterThan(0);
  });

  test('which forgets what is left of the parent', () => {
    expect(found(victim, { restIsSafe: false }, 0)).toBeGreaterThan(0);
  });

  test('which is content with three and three', () => {
    expect(found(victim, { minimum: 3 }, 3)).toBeGreaterThan(0);
  });

  test('which never withholds by lot, so that withheld parts must be extreme ones', () => {
    const large = build(trees['large teams of unlike size'] ?? []).victim;
    expect(found(large, { byLot: false }, 3)).toBeGreaterThan(0);
    expect(found(large, {}, 3)).toBe(0);
  });

  test('and five and five itself with five colleagues', () => {
    expect(found(victim, {}, 5)).toBeGreaterThan(0);
  });
});

function unitAt(path: readonly string[], reporting: readonly ReportingUnit[]): ReportingUnit {
  let at: ReportingUnit | undefined;
  for (const name of path) {
    const parentNumber: number | null = at?.number ?? null;
    at = reporting.find((unit) => unit.parentNumber === parentNumber && [...unit.unitIds].sort().join('+') === name);
    if (at === undefined) throw new Error(`the app has no reporting unit ${path.join(' > ')}`);
  }
  if (at === undefined) throw new Error('an empty way leads nowhere');
  return at;
}
