import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { GoalTree } from '@/components/strategy/goal-tree';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHead, Row } from '@/components/ui/page';
import { requireViewer } from '@/lib/auth/viewer';
import { countLinks } from '@/lib/data/goal-links';
import { findStrategyGoals } from '@/lib/data/strategy-goals';
import { isHr } from '@/lib/domain/access/viewer';
import { treeOf } from '@/lib/domain/goals/strategy-goal';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('strategy'))('listTitle') };
}

export default async function StrategyPage() {
  const viewer = await requireViewer('/strategy');
  const [t, goals, counts] = await Promise.all([
    getTranslations('strategy'),
    findStrategyGoals(viewer),
    countLinks(viewer),
  ]);
  const add = isHr(viewer) ? (
    <LinkButton variant="main" icon="plus" href="/strategy/new">
      {t('addGoal')}
    </LinkButton>
  ) : null;
  return (
    <Page>
      <PageHead title={t('listAsk')} asks />
      <Row label={t('goals')} note={t('countsNote')}>
        {goals.length > 0 ? (
          <>
            <GoalTree branches={treeOf(goals)} counts={counts} />
            {add ? <p className="acts acts--after">{add}</p> : null}
          </>
        ) : (
          <EmptyState
            question={t('emptyAsk')}
            sentence={t('emptySentence')}
            example={t('emptyExample')}
            exampleLabel={t('example')}
            headingLevel={3}
            actions={add}
          />
        )}
      </Row>
    </Page>
  );
}
