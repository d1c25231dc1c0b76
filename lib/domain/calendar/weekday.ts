/** 1 for Monday to 7 for Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const weekdays = [7, 1, 2, 3, 4, 5, 6] as const;
/** Days by which each month shifts the weekday, in a year that begins in March. */
const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4] as const;

/** Weekday of a day YYYY-MM-DD. Reckoned without the date library, so that formatting in a browser does not load it. */
export function weekdayOf(day: string): Weekday {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const marchYear = month < 3 ? year - 1 : year;
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return weekdays[(marchYear + leaps + (shifts[month - 1] ?? 0) + date) % 7] ?? 7;
}
