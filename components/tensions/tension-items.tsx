import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { ReadersFact } from '@/components/visibility/readers-line';
import { itemPath } from '@/lib/domain/access/item-path';
import type { Tension } from '@/lib/domain/tensions/tension';
import { formatDay, formatDayShort } from '@/lib/i18n/format';

/** Tensions as a list: what each is about, when its next step is due, and who reads it. */
export function TensionItems({ tensions }: { tensions: readonly Tension[] }) {
  const t = useTranslations('tensions');
  const locale = useLocale();
  return (
    <ul className="items">
      {tensions.map((tension) => (
        <li key={tension.id}>
          <p className="word" lang={tension.language}>
            <Link href={itemPath('tension', tension.id)}>{tension.title}</Link>
          </p>
          <p className="meta">
            {tension.mine ? null : <span>{tension.authorName}</span>}
            <span>{t('noted', { day: formatDay(tension.notedOn, locale) })}</span>
            {tension.lookedBackOn ? (
              <span>{t('lookedBack', { day: formatDay(tension.lookedBackOn, locale) })}</span>
            ) : tension.nextStepOn ? (
              <span>{t('nextStepBy', { day: formatDayShort(tension.nextStepOn, locale) })}</span>
            ) : null}
            <ReadersFact readers={tension.readers} mine={tension.mine} authorName={tension.authorName} />
          </p>
        </li>
      ))}
    </ul>
  );
}
