import type { Language } from '@/lib/domain/vocabulary';
import { formatDay } from '@/lib/i18n/format';

type Words = {
  (key: 'from', values: { from: string }): string;
  (key: 'fromTo', values: { from: string; to: string }): string;
};

/** A time in words: "from 1.1.2024" while it goes on, "1.1.2024 – 31.5.2026" once its end is known. */
export function spellWords({ from, to }: { from: string; to: string | null }, t: Words, language: Language): string {
  const first = formatDay(from, language);
  return to ? t('fromTo', { from: first, to: formatDay(to, language) }) : t('from', { from: first });
}
