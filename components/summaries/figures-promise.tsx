import { useTranslations } from 'next-intl';

/** What is promised about figures, wherever figures stand. */
export function FiguresPromise() {
  const t = useTranslations('organisation.how');
  return (
    <section className="row">
      <h2 className="row-label">{t('promise')}</h2>
      <p className="row-body note">{t('promiseText')}</p>
    </section>
  );
}
