import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OfferForm } from '@/components/expertise/offer-form';
import { Page, PageHead, Row } from '@/components/ui/page';
import { VisibilityLine } from '@/components/visibility/visibility-line';
import { requireViewer } from '@/lib/auth/viewer';
import { getOwnOffer } from '@/lib/data/expertise-offers';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { isRecordId } from '@/lib/inputs/route-id';
import { edit } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('expertise'))('editTitle') };
}

export default async function EditOfferPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await requireViewer(`/expertise/${id}/edit`);
  if (!isRecordId(id)) notFound();
  const [t, readers, offer] = await Promise.all([
    getTranslations('expertise'),
    getTranslations('readers'),
    getOwnOffer(viewer, id),
  ]);
  if (!offer) notFound();
  return (
    <Page>
      <PageHead title={t('editTitle')} back={{ href: '/expertise', label: t('expertise') }} />
      <Row open>
        <ClientMessages topics={['expertise', 'goals']}>
          <OfferForm action={edit} id={id} once={crypto.randomUUID()} offer={offer}>
            <VisibilityLine kind="organisation" names={readers('organisation')} verb={readers('organisationVerb')} />
          </OfferForm>
        </ClientMessages>
      </Row>
    </Page>
  );
}
