import { Temporal } from 'temporal-polyfill';

/** A day that a person means, YYYY-MM-DD, without a time zone. Days compare as text. */
export type Day = string;

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists, written YYYY-MM-DD. */
export function isDay(text: string): text is Day {
  if (!shape.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

/** @throws RangeError if the text is no day. */
export function plainDate(day: Day): Temporal.PlainDate {
  if (!shape.test(day)) throw new RangeError('not-a-day');
  return Temporal.PlainDate.from(day);
}

/** The day so many days later, or earlier if negative. */
export function addDays(day: Day, days: number): Day {
  return plainDate(day).add({ days }).toString();
}

/** Days from the first to the second; negative if the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return plainDate(from).until(plainDate(to), { largestUnit: 'day' }).days;
}

/** All days from the first to the last, both included; none if the last is earlier. */
export function eachDay(first: Day, last: Day): Day[] {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, index) => addDays(first, index));
}

/** The day that a database column of type date carries, which a driver hands over as midnight UTC. */
export function dayOfColumn(date: Date): Day {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO('UTC').toPlainDate().toString();
}

/** Midnight UTC of the day, as a driver takes it for a database column of type date. */
export function columnOfDay(day: Day): Date {
  return new Date(plainDate(day).toZonedDateTime('UTC').epochMilliseconds);
}

/** First and last day, both included. */
export type Span = { readonly start: Day; readonly end: Day };

/** The condition that a column of days lies within a span. */
export const within = ({ start, end }: Span) => ({ gte: columnOfDay(start), lte: columnOfDay(end) });
