import { localDay, localTime, type Zone } from '../calendar/zones';
import type { Entry } from './entry';

/** An entry with the wall time of its writing, given only when it was written on the day it is about. */
export type TimedEntry = Entry & { time: string | null };

/** Adds the wall time (HH:MM) of writing in the organisation's zone. */
export function timed(entry: Entry, zone: Zone): TimedEntry {
  const written = new Date(entry.createdAt);
  return { ...entry, time: localDay(written, zone) === entry.happenedOn ? localTime(written, zone) : null };
}

/** Day and wall time of an instant (ISO 8601) in a zone. */
export function wallClock(instant: string, zone: Zone): { day: string; time: string } {
  const at = new Date(instant);
  return { day: localDay(at, zone), time: localTime(at, zone) };
}
