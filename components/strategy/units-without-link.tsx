import { useLocale, useTranslations } from 'next-intl';
import { formatList } from '@/lib/i18n/format';

const shown = 8;

/** Units from which the reader sees no link; none, too few and not shared look the same on purpose. */
export function UnitsWithoutLink({ units }: { units: readonly string[] }) {
  const t = useTranslations('strategy');
  const locale = useLocale();
  const rest = units.length - shown;
  const names = rest > 0 ? [...units.slice(0, shown), t('otherUnits', { count: rest })] : units;
  return (
    <>
      <p>{formatList(names, locale)}</p>
      <p className="note">{t('unitsWithoutLinkNote')}</p>
    </>
  );
}
