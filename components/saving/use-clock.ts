'use client';

import { useLocale, useTimeZone } from 'next-intl';
import { clockTime } from './clock-time';

/** Says the wall time of an instant (ISO 8601) in the reader's way. */
export function useClock(): (instant: string) => string {
  const locale = useLocale();
  const zone = useTimeZone() ?? 'Europe/Helsinki';
  return (instant) => clockTime(instant, zone, locale);
}
