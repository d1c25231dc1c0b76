import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { v7 as newId } from 'uuid';
import { OfferForm } from '@/components/expertise/offer-form';
import { Page, PageHead, Row } from '@/components/ui/page';
import { VisibilityLine } from '@/components/visibility/visibility-line';
import { requireViewer } from '@/lib/auth/viewer';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { offer } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('expertise'))('newTitle') };
}

export default async function NewOfferPage() {
  await requireViewer('/expertise/new');
  const [t, readers] = await Promise.all([getTranslations('expertise'), getTranslations('readers')]);
  return (
    <Page>
      <PageHead title={t('newAsk')} asks back={{ href: '/expertise', label: t('expertise') }} />
      <Row open>
        <ClientMessages topics={['expertise', 'goals']}>
          <OfferForm action={offer} id={newId()} once={crypto.randomUUID()}>
            <VisibilityLine kind="organisation" names={readers('organisation')} verb={readers('organisationVerb')} />
          </OfferForm>
        </ClientMessages>
      </Row>
    </Page>
  );
}
