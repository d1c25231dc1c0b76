import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, eachDay } from '@/lib/domain/calendar/days';
import { weekdayOf } from '@/lib/domain/calendar/weekday';
import { dayRange, daysRange, instantAt, isZone, localDay, localTime } from '@/lib/domain/calendar/zones';
import { anyDay } from '@/tests/support/any-day';

const helsinki = 'Europe/Helsinki';
const zones = fc.constantFrom(
  helsinki,
  'UTC',
  'America/New_York',
  'Asia/Shanghai',
  'America/Sao_Paulo',
  'Africa/Cairo',
);

describe('an instant', () => {
  test.each([
    ['2026-11-24T22:10:00Z', '2026-11-25', '00:10'],
    ['2026-11-25T21:50:00Z', '2026-11-25', '23:50'],
    ['2026-11-24T22:30:00Z', '2026-11-25', '00:30'],
    ['2026-07-31T21:00:00Z', '2026-08-01', '00:00'],
  ])('%s lies on %s at %s in Helsinki', (instant, day, time) => {
    expect(localDay(new Date(instant), helsinki)).toBe(day);
    expect(localTime(new Date(instant), helsinki)).toBe(time);
  });

  test('at 04:00 in Shanghai still lies on the evening before in Helsinki', () => {
    const at = new Date('2026-11-24T20:00:00Z');
    expect(localDay(at, 'Asia/Shanghai')).toBe('2026-11-25');
    expect(localDay(at, helsinki)).toBe('2026-11-24');
  });
});

describe('the instants of a day', () => {
  test.each([
    ['2026-10-25', '2026-10-24T21:00:00.000Z', '2026-10-25T22:00:00.000Z'],
    ['2027-03-28', '2027-03-27T22:00:00.000Z', '2027-03-28T21:00:00.000Z'],
    ['2026-11-25', '2026-11-24T22:00:00.000Z', '2026-11-25T22:00:00.000Z'],
  ])('%s in Helsinki follow the wall clock, whether it has 25, 23 or 24 hours', (day, from, until) => {
    const range = dayRange(day, helsinki);
    expect([range.from.toISOString(), range.until.toISOString()]).toEqual([from, until]);
  });

  test('hold both 00:10 and 23:50, and not the next midnight', () => {
    const { from, until } = dayRange('2026-10-25', helsinki);
    for (const time of ['00:10', '23:50']) {
      const at = instantAt('2026-10-25', time, helsinki);
      expect(from <= at && at < until).toBe(true);
    }
    expect(until).toEqual(instantAt('2026-10-26', '00:00', helsinki));
  });

  test('leave no gap between two days and belong to the day in every zone', () => {
    fc.assert(
      fc.property(anyDay, zones, (day, zone) => {
        const { from, until } = dayRange(day, zone);
        expect(dayRange(addDays(day, 1), zone).from).toEqual(until);
        expect(localDay(from, zone)).toBe(day);
        expect(localDay(new Date(until.getTime() - 1), zone)).toBe(day);
      }),
    );
  });

  test('of a row of days are those of the first to those of the last', () => {
    const range = daysRange('2026-10-19', '2026-10-25', helsinki);
    expect(range.from).toEqual(dayRange('2026-10-19', helsinki).from);
    expect(range.until).toEqual(dayRange('2026-10-25', helsinki).until);
  });
});

describe('a time on the wall', () => {
  test('of a Thursday reminder at 9.00 is 9.00 before and after the end of summer time', () => {
    const [before, after] = [instantAt('2026-10-01', '09:00', helsinki), instantAt('2026-10-29', '09:00', helsinki)];
    expect([before.toISOString(), after.toISOString()]).toEqual([
      '2026-10-01T06:00:00.000Z',
      '2026-10-29T07:00:00.000Z',
    ]);
  });

  test('of weekly sessions at 16.00 from January to June is 16.00 all through', () => {
    const first = '2027-01-07';
    const days = eachDay(first, '2027-06-24').filter((day) => daysBetween(first, day) % 7 === 0);
    expect(days).toHaveLength(25);
    const at = days.map((day) => instantAt(day, '16:00', helsinki));
    expect(at.map((instant) => localTime(instant, helsinki))).toEqual(days.map(() => '16:00'));
    expect(at.map((instant) => localDay(instant, helsinki))).toEqual(days);
  });

  test('of a reminder on working days keeps to Monday to Friday over the end of summer time', () => {
    const days = eachDay('2026-10-19', '2026-11-01').filter((day) => weekdayOf(day) <= 5);
    expect(days).toEqual([...eachDay('2026-10-19', '2026-10-23'), ...eachDay('2026-10-26', '2026-10-30')]);
    const local = days.map((day) => localDay(instantAt(day, '00:30', helsinki), helsinki));
    expect(local).toEqual(days);
  });

  test('that summer time leaves out comes after the jump, and one that comes twice comes first', () => {
    expect(localTime(instantAt('2027-03-28', '03:30', helsinki), helsinki)).toBe('04:30');
    expect(instantAt('2026-10-25', '03:30', helsinki).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });
});

test('a time zone is known by its name', () => {
  expect([helsinki, 'UTC', 'America/New_York'].filter(isZone)).toHaveLength(3);
  expect(['Europe/Helsingfors', '', '+02:00', 'Helsinki'].filter(isZone)).toEqual([]);
});
