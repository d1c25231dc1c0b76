import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastMinimum } from '@/lib/domain/disclosure/minimum';
import { eventTotal, figureTable, releaseRows } from '@/lib/domain/disclosure/release';
import {
  anyAnswers,
  buildOrganisation,
  contributionsOf,
  keyedOrder,
  orderWithoutLot,
} from '@/tests/support/disclosure-organisation';

const { units, members } = buildOrganisation([
  ['house', null, 0],
  ['a', 'house', 20],
  ['b', 'house', 6],
  ['c', 'house', 14],
]);
const did = ['a', 'b', 'c'].flatMap((id) =>
  members.filter((member) => member.unitId === id).slice(0, id === 'b' ? 1 : 7),
);
const rows = releaseRows({
  units,
  organisationName: 'Organisation',
  members,
  contributions: contributionsOf(did),
  minimum: leastMinimum,
  order: orderWithoutLot('k'),
  label: 'peoplePerStage|2026-07-01',
});

describe('a release', () => {
  test('holds its units, what each joins, and the shown figures alone', () => {
    expect(rows.units).toEqual([
      { number: 1, parentNumber: null, name: 'house', members: 40 },
      { number: 2, parentNumber: 1, name: 'a', members: 20 },
      { number: 3, parentNumber: 1, name: 'b + c', members: 20 },
    ]);
    expect(rows.parts).toEqual([
      { unitNumber: 1, unitId: 'house' },
      { unitNumber: 2, unitId: 'a' },
      { unitNumber: 3, unitId: 'b' },
      { unitNumber: 3, unitId: 'c' },
    ]);
    expect(rows.cells).toEqual([
      { unitNumber: 1, value: 'goal', people: 15 },
      { unitNumber: 2, value: 'goal', people: 7 },
      { unitNumber: 3, value: 'goal', people: 8 },
    ]);
  });

  test('never names a person', () => {
    fc.assert(
      fc.property(anyAnswers, ({ units, members, did, key }) => {
        const release = JSON.stringify(
          releaseRows({
            units,
            organisationName: 'Organisation',
            members,
            contributions: contributionsOf(did),
            minimum: leastMinimum,
            order: keyedOrder(key),
            label: 'test',
          }),
        );
        expect(members.filter((member) => release.includes(member.personId))).toEqual([]);
      }),
    );
  });

  test('leaves out people whose unit is no longer known', () => {
    const lost = [...members, { personId: 'x', unitId: 'gone' }];
    const again = releaseRows({
      units,
      organisationName: 'Organisation',
      members: lost,
      contributions: contributionsOf([...did, { personId: 'x', unitId: 'gone' }]),
      minimum: leastMinimum,
      order: orderWithoutLot('k'),
      label: 'peoplePerStage|2026-07-01',
    });
    expect(again).toEqual(rows);
  });
});

describe('the number of events', () => {
  test('is rounded to tens', () => {
    expect([eventTotal(14, 6), eventTotal(15, 6), eventTotal(1234, 300)]).toEqual([10, 20, 1230]);
  });

  test('has no figure where the number of people has none, so that it never tells that nobody else wrote', () => {
    expect([eventTotal(0, null), eventTotal(14, null), eventTotal(5000, null)]).toEqual([null, null, null]);
  });
});

test('a table of figures cannot tell withheld, zero and unknown apart', () => {
  expect(figureTable(['goal', 'other'], [1, 2, 3, 9], rows.cells)).toEqual([
    [15, 7, 8, null],
    [null, null, null, null],
  ]);
});
