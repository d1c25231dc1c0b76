import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { v7 as newId } from 'uuid';
import { TensionForm } from '@/components/tensions/tension-form';
import { Page, PageHead } from '@/components/ui/page';
import { ReadersLine } from '@/components/visibility/readers-line';
import { requireViewer } from '@/lib/auth/viewer';
import { nobodyReads } from '@/lib/domain/access/readers';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { note } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tensions'))('newTitle') };
}

export default async function NewTensionPage() {
  const [viewer, t] = await Promise.all([requireViewer('/diary/tensions/new'), getTranslations('tensions')]);
  return (
    <Page>
      <PageHead title={t('newTitle')} back={{ href: '/diary/tensions', label: t('tensions') }} />
      <ClientMessages topics={['tensions', 'goals', 'readers']}>
        <TensionForm action={note} id={newId()} once={crypto.randomUUID()}>
          <ReadersLine readers={nobodyReads} mine authorName={viewer.name} />
        </TensionForm>
      </ClientMessages>
    </Page>
  );
}
