import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { v7 as newId } from 'uuid';
import { Comments, SendBack } from '@/components/strategy/comments';
import { Conflicts } from '@/components/strategy/conflicts';
import { Contributions } from '@/components/strategy/contributions';
import { EvidenceItems } from '@/components/strategy/evidence-items';
import { GoalTree } from '@/components/strategy/goal-tree';
import { UnitsWithoutLink } from '@/components/strategy/units-without-link';
import { Wordings } from '@/components/strategy/wordings';
import { LinkButton } from '@/components/ui/button';
import { Page, PageHead, Row } from '@/components/ui/page';
import { VisibilityLine } from '@/components/visibility/visibility-line';
import { requireViewer } from '@/lib/auth/viewer';
import { findEvidence } from '@/lib/data/evidence';
import { findComments } from '@/lib/data/goal-comments';
import { countLinks, findLinks, findUnitsWithoutLink } from '@/lib/data/goal-links';
import { findStrategyGoals, getStrategyGoal } from '@/lib/data/strategy-goals';
import { isHr } from '@/lib/domain/access/viewer';
import { inReadingOrder, treeOf } from '@/lib/domain/goals/strategy-goal';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { formatDay } from '@/lib/i18n/format';
import { isRecordId } from '@/lib/inputs/route-id';
import { answer, comment, takeBack } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('strategy'))('goalTitle') };
}

export default async function StrategyGoalPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await requireViewer(`/strategy/${id}`);
  if (!isRecordId(id)) notFound();
  const [t, summaryWord, locale, goal, goals, links, evidence, counts, units, comments] = await Promise.all([
    getTranslations('strategy'),
    getTranslations('summaries'),
    getLocale(),
    getStrategyGoal(viewer, id),
    findStrategyGoals(viewer),
    findLinks(viewer, { strategyGoalId: id, inForceOnly: true }),
    findEvidence(viewer, { strategyGoalId: id }),
    countLinks(viewer),
    findUnitsWithoutLink(viewer, id),
    findComments(viewer, { strategyGoalId: id }),
  ]);
  if (!goal) notFound();
  const conflicts = links.filter(({ relation }) => relation === 'conflicts');
  const contributions = links.filter(({ relation }) => relation !== 'conflicts');
  const parts = inReadingOrder(treeOf(goals)).find((branch) => branch.goal.id === id)?.parts ?? [];
  const period = goal.to
    ? t('period', { from: formatDay(goal.from, locale), to: formatDay(goal.to, locale) })
    : t('since', { from: formatDay(goal.from, locale) });
  const owner = [goal.owner.name, goal.owner.jobTitle].filter(Boolean).join(', ');
  return (
    <Page>
      <PageHead
        back={{ href: '/strategy', label: t('strategy') }}
        kicker={[t('strategyGoal'), period, t('owner', { name: owner })]}
        title={<span lang={goal.language}>{goal.title}</span>}
        under={<VisibilityLine kind="organisation" names={t('organisation')} verb={t('organisationVerb')} />}
      >
        {isHr(viewer) || goal.owner.id === viewer.personId ? (
          <p className="acts acts--flush">
            {isHr(viewer) ? (
              <LinkButton variant="text" icon="pen-line" href={`/strategy/${id}/edit`}>
                {t('edit')}
              </LinkButton>
            ) : null}
            <LinkButton variant="text" icon="file-text" href={`/summaries?goal=${id}`}>
              {summaryWord('makeOfGoal')}
            </LinkButton>
          </p>
        ) : null}
      </PageHead>
      <Row label={t('plainWords')} note={<Wordings goal={goal} wordings={goal.wordings} />}>
        <p className="word word--lines" lang={goal.language}>
          {goal.plainWords}
        </p>
      </Row>
      <Row
        label={t('whatPeopleDo')}
        labelNote={contributions.length > 0 ? t('linksYouMayRead', { count: contributions.length }) : undefined}
        note={evidence.length > 0 ? t('evidenceNote') : undefined}
      >
        {contributions.length > 0 ? (
          <Contributions links={contributions} evidence={evidence} />
        ) : (
          <div className="empty">
            <p className="none-yet">
              <b>{t('noContribution')}</b> {t('noContributionBody')}
            </p>
            <p className="acts">
              <LinkButton variant="text" href="/goals">
                {t('toOwnGoals')}
              </LinkButton>
            </p>
          </div>
        )}
      </Row>
      {conflicts.length > 0 ? (
        <Row label={t('conflicts')} wide>
          <Conflicts links={conflicts} />
        </Row>
      ) : null}
      <Row id="evidence" label={t('evidence')}>
        {evidence.length > 0 ? <EvidenceItems evidence={evidence} /> : <p className="none-yet">{t('noEvidence')}</p>}
      </Row>
      <Row id="comments" label={t('comments')} labelNote={t('commentsNote')}>
        <ClientMessages topics={[]}>
          {comments.length > 0 ? (
            <Comments comments={comments} answer={answer} takeBack={takeBack} />
          ) : (
            <p className="none-yet">{t('noComments')}</p>
          )}
          {goal.owner.id === viewer.personId ? null : (
            <SendBack action={comment} id={newId()} strategyGoalId={id} ownerName={goal.owner.name} />
          )}
        </ClientMessages>
      </Row>
      {parts.length > 0 ? (
        <Row label={t('parts')} note={t('countsNote')}>
          <GoalTree branches={parts} counts={counts} />
        </Row>
      ) : null}
      {units.length > 0 ? (
        <Row label={t('unitsWithoutLink')}>
          <UnitsWithoutLink units={units} />
        </Row>
      ) : null}
    </Page>
  );
}
