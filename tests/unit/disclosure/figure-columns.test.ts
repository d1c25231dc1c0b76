import { describe, expect, test } from 'vitest';
import { alsoShown, columnsAt, deepest, largestShown } from '@/lib/domain/disclosure/figure-columns';
import type { ReleaseView } from '@/lib/domain/disclosure/release-view';
import { withClock } from '@/lib/domain/disclosure/released-period';

const unit = (number: number, parentNumber: number | null, name: string) => ({
  number,
  parentNumber,
  name,
  members: 20,
});
const units = [
  unit(1, null, 'Sairaala'),
  unit(2, 1, 'Akuutti'),
  unit(3, 2, 'Päivystys'),
  unit(4, 2, 'Teho'),
  unit(5, 1, 'Hallinto'),
];
const view = (rows: ReleaseView['rows'], of = units): ReleaseView => ({
  measure: 'peoplePerStrategyGoal',
  period: { start: '2026-07-01', end: '2026-09-30' },
  minimum: 5,
  frozenAt: '2026-10-02T00:00:00.000Z',
  units: of,
  rows,
});
const names = (depth: number) => columnsAt(units, depth).map(({ name }) => name);

describe('columns of a figure', () => {
  test('are the whole and the units of one depth; who has no parts stands in for its own', () => {
    expect(deepest(units)).toBe(2);
    expect(names(0)).toEqual(['Sairaala']);
    expect(names(1)).toEqual(['Sairaala', 'Akuutti', 'Hallinto']);
    expect(names(2)).toEqual(['Sairaala', 'Päivystys', 'Teho', 'Hallinto']);
  });
});

describe('a finding in a title', () => {
  test('is the one largest figure of the whole; with two alike, or none, there is no finding', () => {
    const row = (value: string, figure: number | null) => ({ value, figures: [figure, 99, 99, 99, 99] });
    expect(largestShown(view([row('a', 12), row('b', 30), row('c', null)]))).toEqual({ value: 'b', people: 30 });
    expect(largestShown(view([row('a', 30), row('b', 30)]))).toBeNull();
    expect(largestShown(view([row('a', null)]))).toBeNull();
  });
});

describe('conflicts beside links', () => {
  test('are found by unit and value, though the releases differ in units and rows', () => {
    const links = view([
      { value: 'a', figures: [9, 8, 7, 6, 5] },
      { value: 'b', figures: [9, 8, 7, 6, 5] },
    ]);
    const conflicts = view(
      [
        { value: 'b', figures: [6, 5] },
        { value: 'z', figures: [6, 5] },
      ],
      [unit(1, null, 'Sairaala'), unit(2, 1, 'Toinen')],
    );
    expect(alsoShown(links, conflicts)).toEqual([
      [false, false, false, false, false],
      [true, false, false, false, false],
    ]);
    expect(alsoShown(links, undefined).flat()).not.toContain(true);
  });
});

test('a released period tells its clock by its first and last day', () => {
  expect(withClock({ start: '2026-07-01', end: '2026-09-30' }).clock).toBe('quarter');
  expect(withClock({ start: '2026-07-01', end: '2026-07-31' }).clock).toBe('month');
  expect(withClock({ start: '2026-07-01', end: '2026-12-31' }).clock).toBe('halfYear');
});
