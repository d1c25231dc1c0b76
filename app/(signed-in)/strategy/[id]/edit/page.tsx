import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { StrategyForm } from '@/components/strategy/strategy-form';
import { Page, PageHead, Row } from '@/components/ui/page';
import { requireViewer } from '@/lib/auth/viewer';
import { findColleagues } from '@/lib/data/people';
import { findStrategyGoals } from '@/lib/data/strategy-goals';
import { isHr } from '@/lib/domain/access/viewer';
import { inReadingOrder, mayBePartOf, treeOf } from '@/lib/domain/goals/strategy-goal';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { isRecordId } from '@/lib/inputs/route-id';
import { reword } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('strategy'))('editTitle') };
}

export default async function EditStrategyGoalPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await requireViewer(`/strategy/${id}/edit`);
  if (!isRecordId(id) || !isHr(viewer)) notFound();
  const [t, goals, owners] = await Promise.all([
    getTranslations('strategy'),
    findStrategyGoals(viewer),
    findColleagues(viewer),
  ]);
  const goal = goals.find((each) => each.id === id);
  if (!goal) notFound();
  const parents = inReadingOrder(treeOf(goals))
    .filter((branch) => mayBePartOf(goals, id, branch.goal.id))
    .map((branch) => ({ id: branch.goal.id, title: branch.goal.title, depth: branch.depth }));
  return (
    <Page>
      <PageHead title={t('editTitle')} back={{ href: `/strategy/${id}`, label: t('backToGoal') }} />
      <Row open>
        <ClientMessages topics={['strategy', 'goals']}>
          <StrategyForm
            action={reword}
            id={id}
            once={crypto.randomUUID()}
            goal={goal}
            owners={owners}
            parents={parents}
            today={viewer.today}
          />
        </ClientMessages>
      </Row>
    </Page>
  );
}
