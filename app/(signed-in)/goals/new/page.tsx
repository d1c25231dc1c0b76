import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { v7 as newId } from 'uuid';
import { GoalForm } from '@/components/goals/goal-form';
import { Page, PageHead } from '@/components/ui/page';
import { ReadersLine } from '@/components/visibility/readers-line';
import { requireViewer } from '@/lib/auth/viewer';
import { nobodyReads } from '@/lib/domain/access/readers';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { record } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('goals'))('newTitle') };
}

export default async function NewGoalPage() {
  const [viewer, t] = await Promise.all([requireViewer('/goals/new'), getTranslations('goals')]);
  return (
    <Page>
      <PageHead title={t('newTitle')} back={{ href: '/goals', label: t('goals') }} />
      <ClientMessages topics={['goals', 'readers']}>
        <GoalForm action={record} id={newId()} once={crypto.randomUUID()}>
          <ReadersLine readers={nobodyReads} mine authorName={viewer.name} />
        </GoalForm>
      </ClientMessages>
    </Page>
  );
}
