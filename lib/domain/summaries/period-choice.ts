import { addPeriods, type Clock, clocks, type Period, periodOf } from '../calendar/periods';

const monthsBack = 3;
const quartersBack = 3;

/** Periods a summary may be made of: this month and quarter and those before, the newest first. */
export function periodChoices(today: string): Period[] {
  const back = (clock: Clock, count: number) =>
    Array.from({ length: count + 1 }, (_, index) => addPeriods(periodOf(clock, today), -index));
  return [...back('month', monthsBack), ...back('quarter', quartersBack)];
}

export const choiceOf = ({ clock, start }: Pick<Period, 'clock' | 'start'>): string => `${clock}:${start}`;

/** The period of a choice; null for one that is not offered today. */
export function periodOfChoice(choice: string, today: string): Period | null {
  return periodChoices(today).find((period) => choiceOf(period) === choice) ?? null;
}

/** The period between two days, both included; by its months when it is none of the clocks. */
export function periodBetween({ start, end }: { start: string; end: string }): Period {
  const clock = clocks.find((each) => periodOf(each, start).start === start && periodOf(each, start).end === end);
  return { clock: clock ?? 'month', start, end };
}
