import type { Clock } from '@/lib/domain/calendar/periods';
import { weekdayOf } from '@/lib/domain/calendar/weekday';
import type { Language } from '@/lib/domain/vocabulary';
import { monthName, shortEnglishMonth, shortWeekday } from '@/lib/i18n/day-words';

const tags = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const satisfies Record<Language, string>;
const weekWords = { fi: 'viikko', sv: 'vecka', en: 'week' } as const satisfies Record<Language, string>;
const monthsOf = { month: 1, quarter: 3, halfYear: 6 } as const satisfies Record<Clock, number>;

/** "2026-11-25" as 25.11.2026 in Finnish and Finland's Swedish, 25 Nov 2026 in English. */
export function formatDay(day: string, language: Language): string {
  const { year, month, date } = partsOf(day);
  return language === 'en' ? `${date} ${shortEnglishMonth(month)} ${year}` : `${date}.${month}.${year}`;
}

/** A day in the way one types it: 25.11.2026, in English 25/11/2026; anything that is no day stays as it is. */
export function typedDay(written: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return written;
  const { year, month, date } = partsOf(written);
  return language === 'en' ? `${date}/${month}/${year}` : `${date}.${month}.${year}`;
}

/** The weekday and the day without its year: ke 25.11., ons 25.11, Wed 25 Nov. */
export function formatDayShort(day: string, language: Language): string {
  const { month, date } = partsOf(day);
  const weekday = shortWeekday(weekdayOf(day), language);
  if (language === 'en') return `${weekday} ${date} ${shortEnglishMonth(month)}`;
  return `${weekday} ${date}.${month}${language === 'fi' ? '.' : ''}`;
}

/** Wall time "09:05" as 9.05 in Finnish and Swedish, 09:05 in English; without "klo" or "kl.". */
export function formatTime(time: string, language: Language): string {
  if (language === 'en') return time;
  const [hours = '', minutes = ''] = time.split(':');
  return `${Number(hours)}.${minutes}`;
}

/** ISO week "2026-W53" as viikko 53/2026; the year is the ISO year. */
export function formatWeek(week: string, language: Language): string {
  const [year, number] = week.split('-W');
  return `${weekWords[language]} ${Number(number)}/${year}`;
}

/** A period by its months: syyskuu 2026, heinä–syyskuu 2026, juli–september 2026, July–September 2026. */
export function formatPeriod(period: { readonly clock: Clock; readonly start: string }, language: Language): string {
  const { year, month } = partsOf(period.start);
  const months = monthsOf[period.clock];
  const last = monthName(month + months - 1, language);
  if (months === 1) return `${last} ${year}`;
  const first = monthName(month, language);
  // Both Finnish months end in "kuu", and one writes it once.
  return `${language === 'fi' ? first.replace(/kuu$/, '') : first}–${last} ${year}`;
}

/** A number with the language's grouping and decimal mark, rounded to at most so many decimals. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return new Intl.NumberFormat(tags[language], { maximumFractionDigits: decimals }).format(value);
}

/** Names joined by commas and the language's "and". */
export function formatList(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(tags[language], { style: 'long', type: 'conjunction' }).format(names);
}

function partsOf(day: string): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date };
}
