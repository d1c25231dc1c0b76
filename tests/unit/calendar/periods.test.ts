import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/domain/calendar/days';
import { addPeriods, clocks, lastClosedPeriod, periodOf } from '@/lib/domain/calendar/periods';
import { anyDay } from '@/tests/support/any-day';

describe('a period', () => {
  test('is a month, a quarter or half a year of the calendar', () => {
    expect(periodOf('month', '2028-02-10')).toEqual({ clock: 'month', start: '2028-02-01', end: '2028-02-29' });
    expect(periodOf('quarter', '2026-11-25')).toEqual({ clock: 'quarter', start: '2026-10-01', end: '2026-12-31' });
    expect(periodOf('halfYear', '2026-06-30')).toEqual({ clock: 'halfYear', start: '2026-01-01', end: '2026-06-30' });
  });

  test('begins where the one before it ends, without gap or overlap', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clocks), anyDay, fc.integer({ min: -8, max: 8 }), (clock, day, periods) => {
        const period = periodOf(clock, day);
        expect(period.start <= day && day <= period.end).toBe(true);
        expect(addPeriods(period, 1).start).toBe(addDays(period.end, 1));
        expect(addPeriods(addPeriods(period, periods), -periods)).toEqual(period);
      }),
    );
  });
});

describe('the last closed period', () => {
  test('is over on the day after its last day and not before', () => {
    expect(lastClosedPeriod('quarter', '2026-09-30')).toMatchObject({ start: '2026-04-01', end: '2026-06-30' });
    expect(lastClosedPeriod('quarter', '2026-10-01')).toMatchObject({ start: '2026-07-01', end: '2026-09-30' });
  });

  test('may lie in the year before', () => {
    expect(lastClosedPeriod('month', '2027-01-15')).toMatchObject({ start: '2026-12-01', end: '2026-12-31' });
    expect(lastClosedPeriod('halfYear', '2027-01-15')).toMatchObject({ start: '2026-07-01', end: '2026-12-31' });
  });

  test('never holds today', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clocks), anyDay, (clock, today) => {
        const { end } = lastClosedPeriod(clock, today);
        expect(end < today).toBe(true);
        expect(addDays(end, 1)).toBe(periodOf(clock, today).start);
      }),
    );
  });
});
