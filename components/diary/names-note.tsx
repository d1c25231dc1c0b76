'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useDeferredValue, useMemo } from 'react';
import { fullName } from '@/lib/domain/people/name';
import { findNamedPeople, type NamedPerson } from '@/lib/domain/text/named-people';
import { formatList } from '@/lib/i18n/format';

/** A quiet reminder beside the field that a text about somebody is also that person's. */
export function NamesNote({ text, people }: { text: string; people: readonly NamedPerson[] }) {
  const t = useTranslations('diary');
  const locale = useLocale();
  const settled = useDeferredValue(text);
  const named = useMemo(() => findNamedPeople(settled, people), [settled, people]);
  const names = named.map(fullName);
  return (
    <div className="note mt-2" aria-live="polite">
      {names.length > 0 ? (
        <p>
          {t('names', { names: formatList(names, locale), count: names.length })}{' '}
          <Link href="/help#names">{t('namesMore')}</Link>
        </p>
      ) : null}
    </div>
  );
}
