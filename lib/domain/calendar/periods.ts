import { Temporal } from 'temporal-polyfill';
import { type Day, plainDate } from '@/lib/domain/calendar/days';

/** The beat at which figures are released. */
export const clocks = ['month', 'quarter', 'halfYear'] as const;
export type Clock = (typeof clocks)[number];

/** First and last day, both included. */
export type Period = { readonly clock: Clock; readonly start: Day; readonly end: Day };

const monthsOf = { month: 1, quarter: 3, halfYear: 6 } as const satisfies Record<Clock, number>;

/** The period in which the day lies. */
export function periodOf(clock: Clock, day: Day): Period {
  const { year, month } = plainDate(day);
  const months = monthsOf[clock];
  return periodFrom(clock, new Temporal.PlainYearMonth(year, month - ((month - 1) % months)));
}

/** The period so many periods later, or earlier if negative. */
export function addPeriods(period: Period, periods: number): Period {
  const first = plainDate(period.start).toPlainYearMonth();
  return periodFrom(period.clock, first.add({ months: periods * monthsOf[period.clock] }));
}

/** The last period whose last day has passed. */
export function lastClosedPeriod(clock: Clock, today: Day): Period {
  return addPeriods(periodOf(clock, today), -1);
}

function periodFrom(clock: Clock, first: Temporal.PlainYearMonth): Period {
  const last = first.add({ months: monthsOf[clock] - 1 });
  return {
    clock,
    start: first.toPlainDate({ day: 1 }).toString(),
    end: last.toPlainDate({ day: last.daysInMonth }).toString(),
  };
}
