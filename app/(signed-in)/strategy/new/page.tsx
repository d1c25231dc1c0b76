import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { v7 as newId } from 'uuid';
import { StrategyForm } from '@/components/strategy/strategy-form';
import { Page, PageHead, Row } from '@/components/ui/page';
import { requireViewer } from '@/lib/auth/viewer';
import { findColleagues } from '@/lib/data/people';
import { findStrategyGoals } from '@/lib/data/strategy-goals';
import { isHr } from '@/lib/domain/access/viewer';
import { inReadingOrder, treeOf } from '@/lib/domain/goals/strategy-goal';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { add } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('strategy'))('newTitle') };
}

export default async function NewStrategyGoalPage() {
  const viewer = await requireViewer('/strategy/new');
  if (!isHr(viewer)) notFound();
  const [t, goals, owners] = await Promise.all([
    getTranslations('strategy'),
    findStrategyGoals(viewer),
    findColleagues(viewer),
  ]);
  const parents = inReadingOrder(treeOf(goals)).map(({ goal: { id, title }, depth }) => ({ id, title, depth }));
  return (
    <Page>
      <PageHead title={t('newTitle')} back={{ href: '/strategy', label: t('strategy') }} />
      <Row open>
        <ClientMessages topics={['strategy', 'goals']}>
          <StrategyForm
            action={add}
            id={newId()}
            once={crypto.randomUUID()}
            owners={owners}
            parents={parents}
            today={viewer.today}
          />
        </ClientMessages>
      </Row>
    </Page>
  );
}
