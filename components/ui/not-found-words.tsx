import { useTranslations } from 'next-intl';
import { LinkButton } from './button';

/** One answer for what does not exist and for what may not be read. */
export function NotFoundWords() {
  const t = useTranslations('ui');
  return (
    <div className="trouble">
      <h1 className="title">{t('notFoundTitle')}</h1>
      <p>{t('notFoundBody')}</p>
      <LinkButton href="/" variant="main">
        {t('notFoundHome')}
      </LinkButton>
    </div>
  );
}
