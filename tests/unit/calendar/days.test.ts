import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, columnOfDay, dayOfColumn, daysBetween, eachDay, isDay } from '@/lib/domain/calendar/days';
import { parseDay } from '@/lib/domain/calendar/parse-day';
import { weekdayOf } from '@/lib/domain/calendar/weekday';
import { addWeeks, daysOfWeek, weekOf } from '@/lib/domain/calendar/weeks';
import { anyDay } from '@/tests/support/any-day';

describe('a day', () => {
  test('is written year, month, date and must exist', () => {
    expect(['2026-11-25', '2028-02-29'].filter(isDay)).toHaveLength(2);
    const none = ['2026-11-31', '2026-02-29', '2026-13-01', '2026-1-5', '20261125', '2026-11-25T00:00', ''];
    expect(none.filter(isDay)).toEqual([]);
  });

  test('stays the same through a database column, opened and saved three times', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        let again = day;
        for (let time = 0; time < 3; time += 1) again = dayOfColumn(columnOfDay(again));
        expect(again).toBe(day);
        expect(columnOfDay(day).toISOString()).toBe(`${day}T00:00:00.000Z`);
      }),
    );
  });

  test('so many days later lies so many days away', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });
});

describe('a map of activity over the change to or from summer time', () => {
  test.each([
    ['2026-09-01', '2026-11-30', 91],
    ['2027-03-01', '2027-04-30', 61],
  ])('has each day once from %s to %s', (first, last, count) => {
    const days = eachDay(first, last);
    expect(days).toHaveLength(count);
    expect(new Set(days).size).toBe(count);
    expect([days[0], days.at(-1)]).toEqual([first, last]);
    expect(days.map((day) => daysBetween(first, day))).toEqual(days.map((_, index) => index));
  });

  test('is empty if it ends before it begins', () => {
    expect(eachDay('2026-11-25', '2026-11-24')).toEqual([]);
  });
});

describe('a week', () => {
  test.each([
    ['2024-12-30', '2025-W01'],
    ['2025-12-29', '2026-W01'],
    ['2026-12-28', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2026-11-25', '2026-W48'],
  ])('of %s is %s: the ISO week goes with the ISO year', (day, week) => {
    expect(weekOf(day)).toBe(week);
  });

  test('runs from Monday to Sunday, also over new year', () => {
    expect(daysOfWeek('2026-W53')).toEqual({ first: '2026-12-28', last: '2027-01-03' });
    expect(daysOfWeek('2025-W01')).toEqual({ first: '2024-12-30', last: '2025-01-05' });
  });

  test('53 is followed by 1, and no week 53 is made up', () => {
    expect(addWeeks('2026-W53', 1)).toBe('2027-W01');
    expect(addWeeks('2026-W01', -1)).toBe('2025-W52');
    expect(() => daysOfWeek('2025-W53')).toThrow('not-a-week');
    expect(() => daysOfWeek('2026-W00')).toThrow('not-a-week');
  });

  test('by week over new year counts the same as by day', () => {
    const days = eachDay('2026-12-01', '2027-01-31');
    const byWeek = new Map<string, number>();
    for (const day of days) byWeek.set(weekOf(day), (byWeek.get(weekOf(day)) ?? 0) + 1);
    expect([...byWeek.values()].reduce((sum, count) => sum + count, 0)).toBe(days.length);
    expect(byWeek.get('2026-W53')).toBe(7);
  });

  test('contains each of its days, and weeks stand in the order of their days', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { first, last } = daysOfWeek(weekOf(day));
        expect(first <= day && day <= last).toBe(true);
        expect(addDays(first, weekdayOf(day) - 1)).toBe(day);
        expect(weekOf(day) < weekOf(addDays(day, 7))).toBe(true);
      }),
    );
  });
});

describe('a day as people write it', () => {
  test('is read in the way of the language', () => {
    expect(parseDay('25.11.2026', 'fi')).toBe('2026-11-25');
    expect(parseDay('5.1.2027', 'fi')).toBe('2027-01-05');
    expect(parseDay('05.01.2027', 'fi')).toBe('2027-01-05');
    expect(parseDay('2026-11-25', 'sv')).toBe('2026-11-25');
    expect(parseDay('25.11.2026', 'sv')).toBe('2026-11-25');
    expect(parseDay('25/11/2026', 'en')).toBe('2026-11-25');
    expect(parseDay(' 25. 11. 2026 ', 'fi')).toBe('2026-11-25');
  });

  test('is read as ISO in every language', () => {
    for (const language of ['fi', 'sv', 'en'] as const) expect(parseDay('2026-11-25', language)).toBe('2026-11-25');
  });

  test('that does not exist is refused, never moved', () => {
    expect(parseDay('31.11.2026', 'fi')).toBeNull();
    expect(parseDay('2026-11-31', 'sv')).toBeNull();
    expect(parseDay('29/2/2026', 'en')).toBeNull();
    expect(parseDay('29/2/2028', 'en')).toBe('2028-02-29');
  });

  test('month first, with two digits of the year or with more around it is refused', () => {
    const none = ['11/25/2026', '25.11.26', '25.11.', 'ke 25.11.2026', '25.11.2026 klo 9', '', '2026-11'];
    for (const text of none) {
      for (const language of ['fi', 'sv', 'en'] as const) expect(parseDay(text, language)).toBeNull();
    }
  });
});
