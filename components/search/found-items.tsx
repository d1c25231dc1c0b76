import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Highlighted } from '@/components/linking/highlighted';
import { excerpt } from '@/lib/domain/goals/excerpt';
import type { Found } from '@/lib/domain/search/found';
import { formatDay } from '@/lib/i18n/format';

/** What was found: its name, the words that answer, what it is and whose. */
export function FoundItems({ found }: { found: readonly Found[] }) {
  const t = useTranslations('search');
  const locale = useLocale();
  return (
    <ol className="items">
      {found.map(({ id, kind, path, title, text, spans, language, mine, by, on }) => {
        // A title stands first in its text.
        const body = title ? text.slice(title.length) : text;
        const inBody = spans
          .map(({ start, end }) => ({ start: start - text.length + body.length, end: end - text.length + body.length }))
          .filter(({ start }) => start >= 0);
        const shown = excerpt(body, inBody);
        const inTitle = title ? spans.filter(({ end }) => end <= title.length) : [];
        return (
          <li key={`${kind}-${id}`}>
            <p className="word" lang={language}>
              <Link href={path}>
                {title ? (
                  <Highlighted text={title} spans={inTitle} />
                ) : (
                  <Highlighted text={shown.text} spans={shown.spans} />
                )}
              </Link>
            </p>
            {title && shown.text !== '' ? (
              <p className="word word--s" lang={language}>
                <Highlighted text={shown.text} spans={shown.spans} />
              </p>
            ) : null}
            <p className="meta">
              <span>{t(`one.${kind}`)}</span>
              <span>{mine ? t('you') : by}</span>
              <span className="num">{formatDay(on, locale)}</span>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
