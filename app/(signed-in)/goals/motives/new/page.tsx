import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { v7 as newId } from 'uuid';
import { MotiveForm } from '@/components/goals/motive-form';
import { Page, PageHead, Row } from '@/components/ui/page';
import { ReadersLine } from '@/components/visibility/readers-line';
import { requireViewer } from '@/lib/auth/viewer';
import { nobodyReads } from '@/lib/domain/access/readers';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { state } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('goals'))('addMotive') };
}

export default async function NewMotivePage() {
  const [viewer, t] = await Promise.all([requireViewer('/goals/motives/new'), getTranslations('goals')]);
  return (
    <Page>
      <PageHead title={t('addMotive')} back={{ href: '/goals', label: t('goals') }} />
      <Row open>
        <ClientMessages topics={['goals', 'readers']}>
          <MotiveForm action={state} id={newId()} once={crypto.randomUUID()} goalId={null} main>
            <ReadersLine readers={nobodyReads} mine authorName={viewer.name} />
          </MotiveForm>
        </ClientMessages>
      </Row>
    </Page>
  );
}
