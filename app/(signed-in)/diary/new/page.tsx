import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { v7 as newId } from 'uuid';
import { MomentForm } from '@/components/diary/moment-form';
import { Page, PageHead } from '@/components/ui/page';
import { ReadersLine } from '@/components/visibility/readers-line';
import { requireViewer } from '@/lib/auth/viewer';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { capture } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('diary'))('newTitle') };
}

const nobody = { people: [], units: [], wholeOrganisation: false };

export default async function NewMomentPage() {
  const [viewer, t] = await Promise.all([requireViewer('/diary/new'), getTranslations('diary')]);
  return (
    <Page>
      <PageHead title={t('whatHappened')} asks back={{ href: '/diary', label: t('diary') }} />
      <div className="row-body">
        <ClientMessages topics={['diary', 'readers']}>
          <MomentForm action={capture} id={newId()} once={crypto.randomUUID()} question={t('whatHappened')}>
            <ReadersLine readers={nobody} mine authorName={viewer.name} />
          </MomentForm>
        </ClientMessages>
      </div>
    </Page>
  );
}
