import { useTranslations } from 'next-intl';

/** The first stop of the keyboard. `target` is the id of the page's main part. */
export function SkipLink({ target }: { target: string }) {
  const t = useTranslations('ui');
  return (
    <a className="skip" href={`#${target}`}>
      {t('skipToContent')}
    </a>
  );
}
