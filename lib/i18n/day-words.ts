import type { Weekday } from '@/lib/domain/calendar/weekday';
import type { Language } from '@/lib/domain/vocabulary';

/** Written out here because servers' and browsers' own tables differ between versions ("Sep" and "Sept"). */
const months = {
  fi: 'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  en: 'January February March April May June July August September October November December',
} as const satisfies Record<Language, string>;

const shortWeekdays = {
  fi: 'ma ti ke to pe la su',
  sv: 'mån tis ons tors fre lör sön',
  en: 'Mon Tue Wed Thu Fri Sat Sun',
} as const satisfies Record<Language, string>;

/** Name of a month, 1 to 12, as it stands before a year. */
export function monthName(month: number, language: Language): string {
  return months[language].split(' ')[month - 1] ?? '';
}

/** Three letters; English only, since Finnish and Swedish write the month as a number. */
export function shortEnglishMonth(month: number): string {
  return monthName(month, 'en').slice(0, 3);
}

export function shortWeekday(weekday: Weekday, language: Language): string {
  return shortWeekdays[language].split(' ')[weekday - 1] ?? '';
}
