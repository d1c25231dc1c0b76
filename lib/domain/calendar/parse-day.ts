import { type Day, isDay } from '@/lib/domain/calendar/days';
import type { Language } from '@/lib/domain/vocabulary';

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** Ways of writing, day before month, beside ISO which all understand. */
const ways = { fi: [dotted], sv: [dotted], en: [slashed, dotted] } as const satisfies Record<Language, RegExp[]>;

/** The day that a person wrote in the way of the language or as ISO; null if it is written otherwise or does not exist. */
export function parseDay(text: string, language: Language): Day | null {
  const written = text.trim();
  const [, isoYear, isoMonth, isoDate] = iso.exec(written) ?? [];
  if (isoYear !== undefined) return dayFrom(isoYear, isoMonth, isoDate);
  for (const way of ways[language]) {
    const [, date, month, year] = way.exec(written) ?? [];
    if (date !== undefined) return dayFrom(year, month, date);
  }
  return null;
}

function dayFrom(year = '', month = '', date = ''): Day | null {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}
