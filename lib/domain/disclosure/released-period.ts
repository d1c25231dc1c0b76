import { type Clock, clocks, type Period, periodOf } from '@/lib/domain/calendar/periods';

/** A released period with the clock that its first and last day tell. */
export function withClock({ start, end }: { start: string; end: string }): Period {
  const clock: Clock = clocks.find((each) => periodOf(each, start).end === end) ?? 'quarter';
  return { clock, start, end };
}
