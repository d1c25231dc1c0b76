import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { GoalForm } from '@/components/goals/goal-form';
import { Page, PageHead } from '@/components/ui/page';
import { ReadersLine } from '@/components/visibility/readers-line';
import { requireViewer } from '@/lib/auth/viewer';
import { openGoal } from '@/lib/data/personal-goals';
import { readersPath } from '@/lib/domain/access/item-path';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { isRecordId } from '@/lib/inputs/route-id';
import { edit } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('goals'))('editTitle') };
}

export default async function EditGoalPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await requireViewer(`/goals/${id}/edit`);
  if (!isRecordId(id)) notFound();
  const [t, readers, goal] = await Promise.all([
    getTranslations('goals'),
    getTranslations('readers'),
    openGoal(viewer, id),
  ]);
  if (!goal?.mine) notFound();
  return (
    <Page>
      <PageHead title={t('editTitle')} back={{ href: `/goals/${id}`, label: t('backToGoal') }} />
      <ClientMessages topics={['goals', 'readers']}>
        <GoalForm action={edit} id={id} once={crypto.randomUUID()} goal={goal}>
          <ReadersLine
            readers={goal.readers}
            mine
            authorName={goal.authorName}
            change={{ href: readersPath('personalGoal', id), label: readers('change') }}
          />
        </GoalForm>
      </ClientMessages>
    </Page>
  );
}
