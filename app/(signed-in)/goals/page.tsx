import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { GoalItems, MotiveItems } from '@/components/goals/goal-items';
import { Button, LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Fold } from '@/components/ui/fold';
import { Notice } from '@/components/ui/notice';
import { Page, PageHead, Row } from '@/components/ui/page';
import { requireViewer } from '@/lib/auth/viewer';
import { findLinks } from '@/lib/data/goal-links';
import { findMotives } from '@/lib/data/motives';
import { findGoals } from '@/lib/data/personal-goals';
import { close } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('goals'))('listTitle') };
}

type Search = { searchParams: Promise<{ archived?: string }> };

export default async function GoalsPage({ searchParams }: Search) {
  const viewer = await requireViewer('/goals');
  const [{ archived }, t, goals, motives, links] = await Promise.all([
    searchParams,
    getTranslations('goals'),
    findGoals(viewer),
    findMotives(viewer, { goalId: null }),
    findLinks(viewer),
  ]);
  const own = goals.filter(({ mine, state }) => mine && state !== 'archived');
  const putAway = goals.filter(({ mine, state }) => mine && state === 'archived');
  const opened = goals.filter(({ mine, state }) => !mine && state !== 'archived');
  const ownMotives = motives.filter(({ mine }) => mine);
  const openedMotives = motives.filter(({ mine }) => !mine);
  const justArchived = putAway.find(({ id }) => id === archived);
  return (
    <Page>
      <PageHead title={t('listAsk')} asks />
      {justArchived ? (
        <Row tight>
          <Notice icon="archive">
            {t('archivedNotice')}{' '}
            <form action={close} className="inline">
              <input type="hidden" name="id" value={justArchived.id} />
              <input type="hidden" name="state" value="active" />
              <button type="submit" className="linklike">
                {t('undo')}
              </button>
            </form>
          </Notice>
        </Row>
      ) : null}
      <Row label={t('mine')}>
        {own.length > 0 ? (
          <>
            <GoalItems goals={own} links={links} />
            <p className="acts acts--after">
              <LinkButton variant="main" icon="plus" href="/goals/new">
                {t('newGoal')}
              </LinkButton>
            </p>
          </>
        ) : (
          <EmptyState
            question={t('emptyAsk')}
            sentence={t('emptySentence')}
            example={t('emptyExample')}
            exampleLabel={t('example')}
            headingLevel={3}
            actions={
              <LinkButton variant="main" icon="plus" href="/goals/new">
                {t('newGoal')}
              </LinkButton>
            }
          />
        )}
      </Row>
      <Row label={t('motivesAlone')} labelNote={t('motivesAloneNote')}>
        {ownMotives.length > 0 ? <MotiveItems motives={ownMotives} /> : null}
        <p className="acts acts--after">
          <LinkButton variant="text" href="/goals/motives/new">
            {t('addMotive')}
          </LinkButton>
        </p>
      </Row>
      {opened.length + openedMotives.length > 0 ? (
        <Row label={t('opened')} labelNote={t('openedNote')}>
          {opened.length > 0 ? <GoalItems goals={opened} links={links} /> : null}
          {openedMotives.length > 0 ? <MotiveItems motives={openedMotives} /> : null}
        </Row>
      ) : null}
      {putAway.length > 0 ? (
        <Row>
          <Fold label={t('archivedGoals', { count: putAway.length })}>
            <GoalItems goals={putAway} links={links} />
            {putAway.map((goal) => (
              <form action={close} key={goal.id}>
                <input type="hidden" name="id" value={goal.id} />
                <input type="hidden" name="state" value="active" />
                <Button type="submit" variant="text" icon="undo-2">
                  {t('takeBack', { title: goal.title })}
                </Button>
              </form>
            ))}
          </Fold>
        </Row>
      ) : null}
    </Page>
  );
}
