import { Temporal } from 'temporal-polyfill';
import { addDays, type Day, plainDate } from '@/lib/domain/calendar/days';

/** IANA name of a time zone, such as Europe/Helsinki. */
export type Zone = string;
/** Time on the wall, HH:MM. */
export type WallTime = string;

/** True if the time zone is known. */
export function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return /^[A-Z]/.test(name);
  } catch {
    return false;
  }
}

/** The day on the wall calendar at an instant. */
export function localDay(at: Date, zone: Zone): Day {
  return zoned(at, zone).toPlainDate().toString();
}

/** The time on the wall clock at an instant, to the minute. */
export function localTime(at: Date, zone: Zone): WallTime {
  return zoned(at, zone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** The instants of a local day: from its first to the first of the next day, which no longer belongs to it. */
export function dayRange(day: Day, zone: Zone): { from: Date; until: Date } {
  return { from: startOf(day, zone), until: startOf(addDays(day, 1), zone) };
}

/** The instants of several local days, first and last included. */
export function daysRange(first: Day, last: Day, zone: Zone): { from: Date; until: Date } {
  return { from: startOf(first, zone), until: startOf(addDays(last, 1), zone) };
}

/**
 * The instant when the wall clock shows the time. In the hour that summer time leaves out, the same time
 * after the jump (03:30 becomes 04:30); in the hour that comes twice, the first.
 */
export function instantAt(day: Day, time: WallTime, zone: Zone): Date {
  const moment = plainDate(day).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) });
  return new Date(moment.epochMilliseconds);
}

function zoned(at: Date, zone: Zone): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
}

/** A day need not begin at midnight: in some zones summer time starts then. */
function startOf(day: Day, zone: Zone): Date {
  return new Date(plainDate(day).toZonedDateTime(zone).startOfDay().epochMilliseconds);
}
