import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '@/lib/i18n/format';

/** A time in words: "from 1.1.2024" while it goes on, "1.1.2024 – 31.5.2026" once its end is known. */
export function SpellWords({ from, to }: { from: string; to: string | null }) {
  const t = useTranslations('people');
  const locale = useLocale();
  const first = formatDay(from, locale);
  return <>{to ? t('fromTo', { from: first, to: formatDay(to, locale) }) : t('from', { from: first })}</>;
}
