import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastMinimum, themeMinimum } from '@/lib/domain/disclosure/minimum';
import { reportingUnits } from '@/lib/domain/disclosure/reporting-units';
import { memberCounts } from '@/lib/domain/disclosure/roster';
import { anyOrganisation, buildOrganisation } from '@/tests/support/disclosure-organisation';

const named = (rows: readonly (readonly [string, string | null, number])[], minimum = leastMinimum) => {
  const { units, members } = buildOrganisation(rows);
  return reportingUnits(units, memberCounts(members), { minimum }).map(
    (unit) => `${'· '.repeat(unit.depth)}${unit.name} ${unit.members}`,
  );
};

describe('parts of a unit', () => {
  test('under ten people are joined with the next smallest sibling', () => {
    const rows = named([
      ['house', null, 0],
      ['a', 'house', 30],
      ['b', 'house', 4],
      ['c', 'house', 12],
    ]);
    expect(rows).toEqual(['house 46', '· a 30', '· b + c 16']);
  });

  test('are joined on and on until none is too small', () => {
    const rows = named([
      ['house', null, 0],
      ['a', 'house', 3],
      ['b', 'house', 3],
      ['c', 'house', 3],
      ['d', 'house', 11],
    ]);
    expect(rows).toEqual(['house 20']);
  });

  test('of ten people stand alone, or of twenty where themes need ten and ten', () => {
    const rows: [string, string | null, number][] = [
      ['house', null, 0],
      ['a', 'house', 10],
      ['b', 'house', 10],
      ['c', 'house', 40],
    ];
    expect(named(rows)).toEqual(['house 60', '· a 10', '· b 10', '· c 40']);
    expect(named(rows, themeMinimum)).toEqual(['house 60', '· a + b 20', '· c 40']);
  });

  test('show nothing inside once they are joined', () => {
    const rows = named([
      ['house', null, 0],
      ['a', 'house', 60],
      ['small', 'house', 5],
      ['wing', 'house', 0],
      ['wing-1', 'wing', 15],
      ['wing-2', 'wing', 15],
    ]);
    expect(rows).toEqual(['house 95', '· a 60', '· small + wing 35']);
  });

  test('include the people who belong to the unit itself', () => {
    const rows = named([
      ['house', null, 12],
      ['a', 'house', 14],
      ['b', 'house', 30],
    ]);
    expect(rows).toEqual(['house 56', '· house 12', '· a 14', '· b 30']);
  });

  test('without people are left out and force no joining', () => {
    const rows = named([
      ['house', null, 0],
      ['a', 'house', 14],
      ['empty', 'house', 0],
      ['b', 'house', 30],
    ]);
    expect(rows).toEqual(['house 44', '· a 14', '· b 30']);
  });
});

test('several top units make up the whole organisation under its own name', () => {
  const { units, members } = buildOrganisation([
    ['north', null, 20],
    ['south', null, 20],
  ]);
  const [whole, ...parts] = reportingUnits(units, memberCounts(members), { organisationName: 'Both' });
  expect(whole).toMatchObject({ name: 'Both', members: 40, parentNumber: null, unitIds: [] });
  expect(parts.map((part) => part.name)).toEqual(['north', 'south']);
});

test('every person counts in exactly one place, and every unit has the sum of its parts', () => {
  fc.assert(
    fc.property(anyOrganisation, ({ units, members }) => {
      const counts = memberCounts(members);
      const reporting = reportingUnits(units, counts);
      const homes = reporting.flatMap((unit) => unit.homeUnitIds.filter((id) => counts.has(id)));
      expect([...homes].sort()).toEqual([...counts.keys()].sort());
      for (const unit of reporting) {
        const parts = reporting.filter((part) => part.parentNumber === unit.number);
        const below =
          parts.length > 0 ? parts.map((part) => part.members) : unit.homeUnitIds.map((id) => counts.get(id) ?? 0);
        expect(below.reduce((sum, people) => sum + people, 0)).toBe(unit.members);
      }
    }),
  );
});

test('no part has fewer than ten people, unless it is the whole organisation', () => {
  fc.assert(
    fc.property(anyOrganisation, ({ units, members }) => {
      for (const unit of reportingUnits(units, memberCounts(members))) {
        if (unit.parentNumber !== null) expect(unit.members).toBeGreaterThanOrEqual(10);
      }
    }),
  );
});

test('parents stand before their parts, numbered from one', () => {
  fc.assert(
    fc.property(anyOrganisation, ({ units, members }) => {
      reportingUnits(units, memberCounts(members)).forEach((unit, index) => {
        expect(unit.number).toBe(index + 1);
        if (unit.parentNumber !== null) expect(unit.parentNumber).toBeLessThan(unit.number);
      });
    }),
  );
});
