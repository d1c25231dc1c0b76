import { addDays, type Day } from '@/lib/domain/calendar/days';
import { addPeriods, periodOf } from '@/lib/domain/calendar/periods';
import { instantAt } from '@/lib/domain/calendar/zones';

/** A day and a wall time as the demo's files write them, made real for the day of seeding. */
export type DemoMoment = { day: Day; at: Date };

const shape = /^(?:d(?<days>[+-]\d+)|q-(?<quarters>\d+)\+(?<into>\d+))(?: (?<time>\d{2}:\d{2}))?$/;

/** `d-3 14:05` is three days before seeding; `q-1+34` is day 34 of the last closed quarter (0-based). */
export function demoMoment(written: string, today: Day, timeZone: string): DemoMoment {
  const { days, quarters, into, time = '12:00' } = shape.exec(written)?.groups ?? {};
  if (days === undefined && quarters === undefined) throw new Error(`Not a demo date: ${written}`);
  const start = () => addPeriods(periodOf('quarter', today), -Number(quarters)).start;
  const day = days === undefined ? addDays(start(), Number(into)) : addDays(today, Number(days));
  return { day, at: instantAt(day, time, timeZone) };
}
