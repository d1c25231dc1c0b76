import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ExpertiseOffer } from '@/lib/domain/expertise/offer';
import { formatDay } from '@/lib/i18n/format';

export type OfferItemsProps = { offers: readonly ExpertiseOffer[]; archive: (form: FormData) => Promise<void> };

/** Offers of shared expertise: what, in whose words, where that person works. */
export function OfferItems({ offers, archive }: OfferItemsProps) {
  const t = useTranslations('expertise');
  const locale = useLocale();
  return (
    <ul className="items">
      {offers.map(({ id, mine, title, description, language, personName, jobTitle, units, offeredOn }) => (
        <li key={id} id={`offer-${id}`}>
          <h3 className="word word--l" lang={language}>
            {title}
          </h3>
          <p className="word word--s word--lines" lang={language}>
            {description}
          </p>
          <div className="meta">
            <span>{[mine ? t('you') : personName, jobTitle, ...units].filter(Boolean).join(', ')}</span>
            <span>{t('offeredOn', { day: formatDay(offeredOn, locale) })}</span>
            {mine ? (
              <>
                <Link href={`/expertise/${id}/edit`}>{t('edit')}</Link>
                <form action={archive}>
                  <input type="hidden" name="id" value={id} />
                  <button type="submit" className="linklike">
                    {t('archive')}
                  </button>
                </form>
              </>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
