import { expect, test } from 'vitest';
import { isSafe, leastMinimum } from '@/lib/domain/disclosure/minimum';
import { reportingUnits } from '@/lib/domain/disclosure/reporting-units';
import { memberCounts } from '@/lib/domain/disclosure/roster';
import { shownCells } from '@/lib/domain/disclosure/shown-cells';
import { buildOrganisation, contributionsOf, keyedOrder, pseudoRandom } from '@/tests/support/disclosure-organisation';

/** A hospital of 6 divisions, 4 to 6 departments each and 2 to 5 wards of 6 to 45 people in each department. */
function hospital(random: () => number) {
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const rows: [string, string | null, number][] = [['hospital', null, 4]];
  for (let division = 0; division < 6; division += 1) {
    rows.push([`${division}`, 'hospital', between(0, 3)]);
    for (let department = between(4, 6); department > 0; department -= 1) {
      rows.push([`${division}.${department}`, `${division}`, between(0, 2)]);
      for (let ward = between(2, 5); ward > 0; ward -= 1) {
        rows.push([
          `${division}.${department}.${ward}`,
          `${division}.${department}`,
          6 + Math.floor(40 * random() ** 2),
        ]);
      }
    }
  }
  return buildOrganisation(rows);
}

/** Shares of eligible cells that are shown, and of all cells, over all levels and in the smallest units. */
function shares(seed: number) {
  const random = pseudoRandom(seed);
  const { units, members } = hospital(random);
  const reporting = reportingUnits(units, memberCounts(members));
  const contributions = Array.from({ length: 12 }, (_, goal) => {
    const liking = 0.1 + 0.5 * random();
    const eagerness = new Map(units.map((unit) => [unit.id, Math.min(0.95, liking * (0.3 + 1.4 * random()))]));
    const did = members.filter((member) => random() < (eagerness.get(member.unitId) ?? 0));
    return contributionsOf(did, `goal-${goal}`);
  }).flat();
  const cells = shownCells({
    units: reporting,
    contributions,
    members,
    minimum: leastMinimum,
    order: keyedOrder(`seed-${seed}`),
    label: 'test',
  });
  const shown = new Set(cells.map((cell) => `${cell.unitNumber} ${cell.value}`));
  const count = (some: typeof reporting) => {
    const eligible = some.flatMap((unit) => {
      const homes = homesBeneath(unit.number);
      const people = new Map<string, number>();
      for (const { unitId, value } of contributions) {
        if (homes.has(unitId)) people.set(value, (people.get(value) ?? 0) + 1);
      }
      const safe = [...people].filter(([, yes]) => isSafe(yes, unit.members, leastMinimum));
      return safe.map(([value]) => shown.has(`${unit.number} ${value}`));
    });
    return { eligible: eligible.length, shown: eligible.filter(Boolean).length, all: some.length * 12 };
  };
  const homesBeneath = (number: number): Set<string> =>
    new Set(
      reporting.flatMap((unit) =>
        unit.number === number ? unit.homeUnitIds : unit.parentNumber === number ? [...homesBeneath(unit.number)] : [],
      ),
    );
  const smallest = reporting.filter((unit) => unit.homeUnitIds.length > 0);
  return { people: members.length, units: reporting.length, levels: count(reporting), smallest: count(smallest) };
}

test('in a hospital at least 70 % of the figures with five and five are shown, and 55 % in the smallest units', () => {
  const runs = [1, 2, 3, 4, 5].map(shares);
  const share = (of: 'levels' | 'smallest') =>
    runs.reduce((sum, run) => sum + run[of].shown, 0) / runs.reduce((sum, run) => sum + run[of].eligible, 0);
  expect(runs.every((run) => run.levels.eligible > 300)).toBe(true);
  expect(share('levels')).toBeGreaterThanOrEqual(0.7);
  expect(share('smallest')).toBeGreaterThanOrEqual(0.55);
});
