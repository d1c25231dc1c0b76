import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { v7 as newId } from 'uuid';
import { ChooseGoal } from '@/components/goals/choose-goal';
import { Page, PageHead } from '@/components/ui/page';
import { requireViewer } from '@/lib/auth/viewer';
import { findLinks } from '@/lib/data/goal-links';
import { findMotives } from '@/lib/data/motives';
import { findGoals } from '@/lib/data/personal-goals';
import { findStrategyGoals } from '@/lib/data/strategy-goals';
import { itemPath } from '@/lib/domain/access/item-path';
import { isConfirmed } from '@/lib/domain/goals/link';
import { inReadingOrder, treeOf } from '@/lib/domain/goals/strategy-goal';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { isRecordId } from '@/lib/inputs/route-id';
import { linkTo } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('goals'))('findTitle') };
}

/** "Find yourself": any strategy goal may be linked by hand. */
export default async function ChooseGoalPage({ params }: { params: Promise<{ itemId: string }> }) {
  const { itemId } = await params;
  const viewer = await requireViewer(`/goals/link/${itemId}`);
  if (!isRecordId(itemId)) notFound();
  const [t, goals, motives, links, strategy] = await Promise.all([
    getTranslations('goals'),
    findGoals(viewer, { mineOnly: true }),
    findMotives(viewer, { mineOnly: true }),
    findLinks(viewer, { itemIds: [itemId] }),
    findStrategyGoals(viewer),
  ]);
  const goal = goals.find(({ id }) => id === itemId);
  const motive = motives.find(({ id }) => id === itemId);
  const item = goal
    ? { kind: 'personalGoal' as const, words: goal.title, language: goal.language }
    : motive && {
        kind: 'motive' as const,
        words: motive.text,
        language: motive.language,
      };
  if (!item) notFound();
  const linked = new Set(links.filter(isConfirmed).map(({ strategyGoal }) => strategyGoal.id));
  const free = inReadingOrder(treeOf(strategy)).filter((branch) => !linked.has(branch.goal.id));
  return (
    <Page>
      <PageHead
        asks
        title={t('findAsk')}
        back={{ href: itemPath(item.kind, itemId), label: item.kind === 'motive' ? t('motive') : t('backToGoal') }}
      >
        <blockquote className="quote">
          <p className="word" lang={item.language}>
            {item.words}
          </p>
        </blockquote>
      </PageHead>
      <ClientMessages topics={['goals']}>
        <ChooseGoal
          action={linkTo}
          id={newId()}
          once={crypto.randomUUID()}
          itemId={itemId}
          goals={free.map(({ goal: { id, title, plainWords, language }, depth }) => ({
            id,
            title,
            plainWords,
            language,
            depth,
          }))}
        />
      </ClientMessages>
    </Page>
  );
}
