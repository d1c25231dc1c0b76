import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMinimum, leastMinimum, type Minimum, themeMinimum } from '@/lib/domain/disclosure/minimum';
import { type ReportingUnit, reportingUnits } from '@/lib/domain/disclosure/reporting-units';
import { memberCounts } from '@/lib/domain/disclosure/roster';
import { shownCells } from '@/lib/domain/disclosure/shown-cells';
import {
  anyAnswers,
  buildOrganisation,
  contributionsOf,
  keyedOrder,
  minimumOf,
  orderWithoutLot,
  type SmallOrganisation,
} from '@/tests/support/disclosure-organisation';

type Answers = SmallOrganisation & { did: SmallOrganisation['members']; key: string };

function figures({ units, members, did, key }: Answers, minimum: Minimum = leastMinimum, order = keyedOrder(key)) {
  const reporting = reportingUnits(units, memberCounts(members), { minimum });
  const cells = shownCells({
    units: reporting,
    contributions: contributionsOf(did),
    members,
    minimum,
    order,
    label: 'test',
  });
  const shown = new Map(cells.map((cell) => [cell.unitNumber, cell.people]));
  return { reporting, cells, shown };
}

const shownWith = (organisation: SmallOrganisation, yes: Record<string, number>, order = orderWithoutLot('k')) => {
  const did = Object.entries(yes).flatMap(([unitId, count]) =>
    organisation.members.filter((member) => member.unitId === unitId).slice(0, count),
  );
  const { reporting, shown } = figures({ ...organisation, did, key: '' }, leastMinimum, order);
  return Object.fromEntries(reporting.map((unit) => [unit.name, shown.get(unit.number) ?? null]));
};

const minimums = fc.constantFrom<Minimum>(leastMinimum, minimumOf(7), themeMinimum);

describe('in any organisation', () => {
  test('at least the minimum did it and at least the minimum did not, in every cell shown', () => {
    fc.assert(
      fc.property(anyAnswers, minimums, (answers, minimum) => {
        const { reporting, shown } = figures(answers, minimum);
        for (const unit of reporting) {
          const people = shown.get(unit.number);
          if (people === undefined) continue;
          expect(people).toBeGreaterThanOrEqual(minimum);
          expect(unit.members - people).toBeGreaterThanOrEqual(minimum);
        }
      }),
    );
  });

  test('what is left of a shown unit without its shown parts is nobody or safe', () => {
    fc.assert(
      fc.property(anyAnswers, minimums, (answers, minimum) => {
        const { reporting, shown } = figures(answers, minimum);
        for (const unit of reporting) {
          const total = shown.get(unit.number);
          const parts = reporting.filter((part) => part.parentNumber === unit.number && shown.has(part.number));
          if (total === undefined || parts.length === 0) continue;
          const people = parts.reduce((left, part) => left - part.members, unit.members);
          const yes = parts.reduce((left, part) => left - (shown.get(part.number) ?? 0), total);
          if (people === 0) expect(yes).toBe(0);
          else expect(Math.min(yes, people - yes)).toBeGreaterThanOrEqual(minimum);
        }
      }),
    );
  });

  test('nothing is shown inside a unit that is not shown', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { reporting, shown } = figures(answers);
        for (const unit of reporting) {
          if (shown.has(unit.number) && unit.parentNumber !== null) expect(shown.has(unit.parentNumber)).toBe(true);
        }
      }),
    );
  });

  test('a shown figure is the true number of different people', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { reporting, shown } = figures({ ...answers, did: [...answers.did, ...answers.did] });
        for (const unit of reporting) {
          const homes = homesBeneath(unit, reporting);
          const people = shown.get(unit.number);
          if (people !== undefined) expect(people).toBe(answers.did.filter((one) => homes.has(one.unitId)).length);
        }
      }),
    );
  });

  test('an answer passed on to a colleague of the same home unit changes no figure', () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(), (answers, pick) => {
        const giver = answers.did[pick % Math.max(1, answers.did.length)];
        const taker = answers.members.find(
          (member) => member.unitId === giver?.unitId && !answers.did.includes(member),
        );
        fc.pre(giver !== undefined && taker !== undefined);
        const passed = answers.did.map((member) => (member === giver && taker !== undefined ? taker : member));
        expect(figures({ ...answers, did: passed }).cells).toEqual(figures(answers).cells);
      }),
    );
  });

  test('up to four people in the whole organisation leave the same release as nobody', () => {
    fc.assert(
      fc.property(anyAnswers, fc.integer({ min: 0, max: 4 }), (answers, few) => {
        const { cells } = figures({ ...answers, did: answers.did.slice(0, few) });
        expect(cells).toEqual(figures({ ...answers, did: [] }).cells);
      }),
    );
  });

  test('the order in which rows arrive changes nothing', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const turned = { ...answers, did: [...answers.did].reverse(), members: [...answers.members].reverse() };
        expect(figures(turned).cells).toEqual(figures(answers).cells);
      }),
    );
  });
});

describe('a unit of 13 in teams of 9 and 4', () => {
  test('shows neither team, so that the four do not follow by subtraction', () => {
    const organisation = buildOrganisation([
      ['ward', null, 0],
      ['nine', 'ward', 9],
      ['four', 'ward', 4],
    ]);
    expect(shownWith(organisation, { nine: 5, four: 1 })).toEqual({ ward: 6 });
  });
});

describe('two parts of one unit', () => {
  const organisation = buildOrganisation([
    ['ward', null, 0],
    ['day', 'ward', 20],
    ['night', 'ward', 20],
  ]);

  test('are both shown when both are safe', () => {
    expect(shownWith(organisation, { day: 8, night: 12 })).toEqual({ ward: 20, day: 8, night: 12 });
  });

  test('are both withheld when one of them is not safe, since the other would give it away', () => {
    expect(shownWith(organisation, { day: 8, night: 4 })).toEqual({ ward: 12, day: null, night: null });
    expect(shownWith(organisation, { day: 8, night: 16 })).toEqual({ ward: 24, day: null, night: null });
  });

  test('are withheld with a whole that almost everybody or almost nobody did', () => {
    expect(shownWith(organisation, { day: 20, night: 16 })).toEqual({ ward: null, day: null, night: null });
    expect(shownWith(organisation, { day: 4 })).toEqual({ ward: null, day: null, night: null });
  });
});

describe('which part is withheld to protect another', () => {
  const organisation = buildOrganisation([
    ['ward', null, 0],
    ['a', 'ward', 20],
    ['b', 'ward', 20],
    ['c', 'ward', 20],
  ]);
  const withheld = (key: string, value = 'goal') => {
    const did = ['a', 'b', 'c'].flatMap((id, index) =>
      organisation.members.filter((member) => member.unitId === id).slice(0, index === 2 ? 2 : 8),
    );
    const reporting = reportingUnits(organisation.units, memberCounts(organisation.members));
    const cells = shownCells({
      units: reporting,
      contributions: contributionsOf(did, value),
      members: organisation.members,
      minimum: leastMinimum,
      order: orderWithoutLot(key),
      label: 'test',
    });
    return reporting.filter((unit) => !cells.some((cell) => cell.unitNumber === unit.number)).map((unit) => unit.name);
  };

  test('follows the key and not the tree', () => {
    const seen = new Set(Array.from({ length: 20 }, (_, key) => withheld(`key-${key}`).join()));
    expect(seen).toEqual(new Set(['a,c', 'b,c']));
  });

  test('differs from value to value under one key', () => {
    const seen = new Set(Array.from({ length: 20 }, (_, value) => withheld('key', `goal-${value}`).join()));
    expect(seen).toEqual(new Set(['a,c', 'b,c']));
  });
});

describe('the lot', () => {
  const organisation = buildOrganisation([
    ['ward', null, 0],
    ['day', 'ward', 20],
    ['night', 'ward', 20],
  ]);
  const lotFor = (drawn: string) => (label: string, unit: string) =>
    (label.endsWith('|lot') && unit === drawn ? '0' : 'f').repeat(32);

  test('withholds a part that could be shown, so that being withheld says nothing about it', () => {
    expect(shownWith(organisation, { day: 8, night: 12 }, lotFor('2'))).toEqual({ ward: 20, day: null, night: 12 });
  });

  test('spares the whole and the last part, which follows by subtraction', () => {
    expect(shownWith(organisation, { day: 8, night: 12 }, lotFor('1'))).toEqual({ ward: 20, day: 8, night: 12 });
    expect(shownWith(organisation, { day: 8, night: 12 }, lotFor('3'))).toEqual({ ward: 20, day: 8, night: 12 });
  });

  test('is drawn from a digest, and anything else for an order is refused', () => {
    expect(() => shownWith(organisation, { day: 8 }, (_, unit) => unit)).toThrow('order-not-hex');
  });
});

describe('the minimum', () => {
  test('is a whole number of five or more', () => {
    expect([4, 0, -5, 5.5, Number.NaN, Number.POSITIVE_INFINITY].filter(isMinimum)).toEqual([]);
    expect([5, 6, 10].filter(isMinimum)).toEqual([5, 6, 10]);
  });

  test('of four is refused even if the types were got round', () => {
    const four = JSON.parse('4');
    const call = () =>
      shownCells({
        units: [],
        contributions: [],
        members: [],
        minimum: four,
        order: orderWithoutLot('k'),
        label: 'test',
      });
    expect(call).toThrow('minimum-too-low');
  });
});

describe('who counts', () => {
  const organisation = buildOrganisation([['ward', null, 20]]);
  const input = {
    units: reportingUnits(organisation.units, memberCounts(organisation.members)),
    members: organisation.members,
    minimum: leastMinimum,
    order: orderWithoutLot('k'),
    label: 'test',
  };

  test('a person who is not on the roster does not', () => {
    const strangers = Array.from({ length: 3 }, (_, n) => ({ personId: `x${n}`, unitId: 'ward', value: 'goal' }));
    const four = contributionsOf(organisation.members.slice(0, 4));
    expect(shownCells({ ...input, contributions: [...four, ...strangers] })).toEqual([]);
    const six = contributionsOf(organisation.members.slice(0, 6));
    expect(shownCells({ ...input, contributions: [...six, ...strangers] })).toEqual([
      { unitNumber: 1, value: 'goal', people: 6 },
    ]);
  });

  test('units made for another roster are refused', () => {
    const call = () => shownCells({ ...input, members: organisation.members.slice(1), contributions: [] });
    expect(call).toThrow('roster-differs');
  });
});

function homesBeneath(unit: ReportingUnit, reporting: readonly ReportingUnit[]): Set<string> {
  const parts = reporting.filter((part) => part.parentNumber === unit.number);
  return new Set([...unit.homeUnitIds, ...parts.flatMap((part) => [...homesBeneath(part, reporting)])]);
}
