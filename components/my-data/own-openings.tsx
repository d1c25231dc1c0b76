import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { itemPath } from '@/lib/domain/access/item-path';
import type { OwnItem, OwnOpening } from '@/lib/domain/my-data/own-item';
import { formatDay } from '@/lib/i18n/format';

export type OwnOpeningsProps = { openings: readonly OwnOpening[]; items: readonly OwnItem[] };

/** Who has opened which text, the latest day first. */
export function OwnOpenings({ openings, items }: OwnOpeningsProps) {
  const t = useTranslations('myData');
  const locale = useLocale();
  const known = new Map(items.map((item) => [item.id, item]));
  if (openings.length === 0) return <p>{t('openingsNone')}</p>;
  return (
    <ul className="items">
      {openings.map(({ itemId, kind, reader, on }) => {
        const item = known.get(itemId);
        return (
          <li key={`${itemId} ${reader} ${on}`}>
            <span>
              {t('opened', { reader })}{' '}
              <Link href={itemPath(kind, itemId)} lang={item && item.language !== locale ? item.language : undefined}>
                {item?.words || t(`kinds.${kind}`)}
              </Link>
            </span>
            <span className="go note num">{formatDay(on, locale)}</span>
          </li>
        );
      })}
    </ul>
  );
}
