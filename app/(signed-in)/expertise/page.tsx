import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OfferItems } from '@/components/expertise/offer-items';
import { SearchForm } from '@/components/expertise/search-form';
import { Button, LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Fold } from '@/components/ui/fold';
import { Notice } from '@/components/ui/notice';
import { Page, PageHead, Row } from '@/components/ui/page';
import { requireViewer } from '@/lib/auth/viewer';
import { findArchivedOffers, findOffers } from '@/lib/data/expertise-offers';
import { line } from '@/lib/inputs/fields';
import { archive, restore } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('expertise'))('listTitle') };
}

type Search = { searchParams: Promise<{ q?: string | string[]; offered?: string; archived?: string }> };

export default async function ExpertisePage({ searchParams }: Search) {
  const [viewer, { q, offered, archived }] = await Promise.all([requireViewer('/expertise'), searchParams]);
  const asked = line.safeParse(q).data ?? '';
  const [t, offers, putAway] = await Promise.all([
    getTranslations('expertise'),
    findOffers(viewer, asked),
    findArchivedOffers(viewer),
  ]);
  const justArchived = putAway.find(({ id }) => id === archived);
  const takeOut = (id: string, label: string) => (
    <form action={restore} className="inline" key={id}>
      <input type="hidden" name="id" value={id} />
      <button type="submit" className="linklike">
        {label}
      </button>
    </form>
  );
  return (
    <Page>
      <PageHead title={t('listAsk')} asks>
        <SearchForm asked={asked} />
        {offers.length > 0 ? (
          <p className="acts">
            <LinkButton variant="main" icon="plus" href="/expertise/new">
              {t('offer')}
            </LinkButton>
          </p>
        ) : null}
      </PageHead>
      {justArchived || offered ? (
        <Row tight>
          <Notice icon={justArchived ? 'archive' : 'check'}>
            {justArchived ? (
              <>
                {t('archivedNotice', { title: justArchived.title })} {takeOut(justArchived.id, t('undo'))}
              </>
            ) : (
              t('offeredNotice')
            )}
          </Notice>
        </Row>
      ) : null}
      <Row label={asked === '' ? t('offers') : t('found', { count: offers.length })} note={t('offersNote')}>
        {offers.length > 0 ? (
          <OfferItems offers={offers} archive={archive} />
        ) : (
          <EmptyState
            question={asked === '' ? t('emptyAsk') : t('nothingFoundAsk')}
            sentence={asked === '' ? t('emptySentence') : t('nothingFoundSentence', { asked })}
            example={t('emptyExample')}
            exampleLabel={t('example')}
            headingLevel={3}
            actions={
              <>
                <LinkButton variant="main" icon="plus" href="/expertise/new">
                  {t('offer')}
                </LinkButton>
                {asked === '' ? null : (
                  <LinkButton variant="text" href="/expertise">
                    {t('showAll')}
                  </LinkButton>
                )}
              </>
            }
          />
        )}
      </Row>
      {putAway.length > 0 ? (
        <Row>
          <Fold label={t('archivedOffers', { count: putAway.length })}>
            <ul className="items">
              {putAway.map((each) => (
                <li key={each.id}>
                  <p className="word" lang={each.language}>
                    {each.title}
                  </p>
                  <span className="go">
                    <form action={restore}>
                      <input type="hidden" name="id" value={each.id} />
                      <Button type="submit" variant="text" icon="undo-2">
                        {t('restore')}
                      </Button>
                    </form>
                  </span>
                </li>
              ))}
            </ul>
          </Fold>
        </Row>
      ) : null}
    </Page>
  );
}
