import { columnOfDay, type Day } from '@/lib/domain/calendar/days';

/**
 * Who belongs, leads or holds a role on a day, as conditions that lib/data puts into its queries: written once, because
 * what one may read hangs on them.
 */

/** Memberships, supervisions and roles in force on some day of a span, both days included; `to` is the last day. */
export const inForceBetween = (first: Day, last: Day) => ({
  from: { lte: columnOfDay(last) },
  OR: [{ to: null }, { to: { gte: columnOfDay(first) } }],
});

/** Memberships, supervisions and roles in force on a day. */
export const inForce = (day: Day) => inForceBetween(day, day);

/** People who have not left by a day; `leftOn` is the first day on which somebody is gone. */
export const notLeft = (day: Day) => ({ OR: [{ leftOn: null }, { leftOn: { gt: columnOfDay(day) } }] });
