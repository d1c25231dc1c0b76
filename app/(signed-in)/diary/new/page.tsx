import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { v7 as newId } from 'uuid';
import { MomentForm } from '@/components/diary/moment-form';
import { ForgetDrafts } from '@/components/saving/forget-drafts';
import { Page, PageHead, Row } from '@/components/ui/page';
import { ReadersLine } from '@/components/visibility/readers-line';
import { requireViewer } from '@/lib/auth/viewer';
import { findNearColleagues } from '@/lib/data/near-colleagues';
import { nobodyReads } from '@/lib/domain/access/readers';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { capture } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('diary'))('newTitle') };
}

export default async function NewMomentPage() {
  const viewer = await requireViewer('/diary/new');
  const [t, people] = await Promise.all([getTranslations('diary'), findNearColleagues(viewer)]);
  return (
    <Page>
      <PageHead title={t('whatHappened')} asks back={{ href: '/diary', label: t('diary') }} />
      <Row open wide>
        <ClientMessages topics={['diary', 'readers']}>
          <ForgetDrafts personId={viewer.personId} />
          <MomentForm
            action={capture}
            personId={viewer.personId}
            id={newId()}
            once={newId()}
            question={t('whatHappened')}
            people={people}
          >
            <ReadersLine readers={nobodyReads} mine authorName={viewer.name} />
          </MomentForm>
        </ClientMessages>
      </Row>
    </Page>
  );
}
