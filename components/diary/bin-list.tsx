import { useLocale, useTranslations } from 'next-intl';
import { Row } from '@/components/ui/page';
import type { Action } from '@/lib/actions/action-state';
import { formatDay } from '@/lib/i18n/format';
import { UnbinForm } from './unbin-form';

export type BinListProps = {
  entries: readonly { id: string; title: string /** Of deleting. */; day: string }[];
  unbin: Action<{ id: string }>;
};

/** What has been deleted and can be restored. */
export function BinList({ entries, unbin }: BinListProps) {
  const t = useTranslations('diary');
  const locale = useLocale();
  if (entries.length === 0) return null;
  return (
    <Row label={t('bin')} note={t('binHint')}>
      <ul className="items">
        {entries.map(({ id, title, day }) => (
          <li key={id}>
            <p className="word word--s">{title}</p>
            <span className="go">
              <UnbinForm id={id} label={t('restore')} action={unbin} />
            </span>
            <p className="note">{t('deletedOn', { day: formatDay(day, locale) })}</p>
          </li>
        ))}
      </ul>
    </Row>
  );
}
