import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { ReadersFact } from '@/components/visibility/readers-line';
import { itemPath } from '@/lib/domain/access/item-path';
import { localDay } from '@/lib/domain/calendar/zones';
import type { OwnItem } from '@/lib/domain/my-data/own-item';
import type { ItemKind } from '@/lib/domain/vocabulary';
import { formatDay } from '@/lib/i18n/format';

export type OwnTextsProps = {
  kind: ItemKind;
  count: number;
  items: readonly OwnItem[];
  authorName: string;
  timeZone: string;
};

/** The texts of one kind: how many, and each with its readers. */
export function OwnTexts({ kind, count, items, authorName, timeZone }: OwnTextsProps) {
  const t = useTranslations('myData');
  const locale = useLocale();
  const day = (instant: string) => formatDay(localDay(new Date(instant), timeZone), locale);
  return (
    <div>
      <h3 className="lead">
        {t(`kinds.${kind}`)}: {t('count', { count })}
      </h3>
      {kind === 'teamLog' && count > 0 ? <p className="note">{t('logsNote')}</p> : null}
      {items.length > 0 ? (
        <details>
          <summary className="more">
            <Icon name="chevron-down" small />
            {t('showTexts', { count })}
            <span className="sr">, {t(`kinds.${kind}`)}</span>
          </summary>
          <ul className="items mt-3">
            {items.map(({ id, words, language, createdAt, readers }) => (
              <li key={id}>
                <Link
                  href={itemPath(kind, id)}
                  className="word word--s"
                  lang={language === locale ? undefined : language}
                >
                  {words || t('noTitle', { day: day(createdAt) })}
                </Link>
                <span className="note num">{day(createdAt)}</span>
                <span className="facts">
                  <ReadersFact readers={readers} mine authorName={authorName} />
                </span>
              </li>
            ))}
          </ul>
          {count > items.length ? <p className="note mt-3">{t('latest', { shown: items.length })}</p> : null}
        </details>
      ) : null}
    </div>
  );
}
