import { addDays, type Day, plainDate } from '@/lib/domain/calendar/days';
import { weekdayOf } from '@/lib/domain/calendar/weekday';

/** An ISO week with its ISO year, YYYY-Www. Weeks compare as text. */
export type Week = string;

/** The ISO week of a day; its year is the ISO year, which at new year differs from the calendar's. */
export function weekOf(day: Day): Week {
  const { yearOfWeek = 0, weekOfYear = 0 } = plainDate(day);
  return `${String(yearOfWeek).padStart(4, '0')}-W${String(weekOfYear).padStart(2, '0')}`;
}

/** Monday and Sunday of the week.
 *  @throws RangeError if that ISO year has no such week. */
export function daysOfWeek(week: Week): { first: Day; last: Day } {
  const [year = '', number = ''] = week.split('-W');
  // 4 January lies in week 1 of its ISO year by definition.
  const fourth = `${year}-01-04`;
  const first = addDays(fourth, 1 - weekdayOf(fourth) + 7 * (Number(number) - 1));
  if (weekOf(first) !== week) throw new RangeError('not-a-week');
  return { first, last: addDays(first, 6) };
}

/** The week so many weeks later, or earlier if negative. */
export function addWeeks(week: Week, weeks: number): Week {
  return weekOf(addDays(daysOfWeek(week).first, 7 * weeks));
}
