import { useTranslations } from 'next-intl';

/** Appears after a moment, as a word; nothing spins. */
export function Loading({ label }: { label?: string }) {
  const t = useTranslations('ui');
  return (
    <p className="loading note" role="status">
      {label ?? t('loading')}
    </p>
  );
}
