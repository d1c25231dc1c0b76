import type { Language } from '@/lib/domain/vocabulary';
import { formatTime } from '@/lib/i18n/format';

/** Wall time of an instant (ISO 8601) as the language writes it. Reckoned by the browser, without the date library. */
export function clockTime(instant: string, timeZone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return formatTime(parts.format(new Date(instant)), language);
}
