import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate } from '@/lib/domain/calendar/days';
import { weekdayOf } from '@/lib/domain/calendar/weekday';
import { anyDay } from '@/tests/support/any-day';

test('the weekday is the one of the calendar', () => {
  expect(weekdayOf('2026-11-25')).toBe(3);
  expect(weekdayOf('2026-10-25')).toBe(7);
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(weekdayOf(day)).toBe(plainDate(day).dayOfWeek);
    }),
  );
});
