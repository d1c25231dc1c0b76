import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { itemPath } from '@/lib/domain/access/item-path';
import type { Evidence } from '@/lib/domain/goals/evidence';
import { formatDay } from '@/lib/i18n/format';

/** Moments and logs that their authors have attached. */
export function EvidenceItems({ evidence }: { evidence: readonly Evidence[] }) {
  const t = useTranslations('strategy');
  const locale = useLocale();
  return (
    <ul className="items">
      {evidence.map(({ itemId, itemKind, title, unitName, authorName, on, language }) => (
        <li key={itemId}>
          <p className="word" lang={title ? language : undefined}>
            <Link href={itemPath(itemKind, itemId)}>
              {title ?? (itemKind === 'teamLog' ? t('logOf', { unit: unitName ?? '' }) : t('untitled'))}
            </Link>
          </p>
          <p className="meta">
            <span>{authorName}</span>
            <span>{formatDay(on, locale)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
