import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { v7 as newId } from 'uuid';
import { CheckIns } from '@/components/goals/check-ins';
import { GoalActs } from '@/components/goals/goal-acts';
import { Kinds } from '@/components/goals/kinds';
import { LinkList } from '@/components/goals/link-list';
import { MotiveForm } from '@/components/goals/motive-form';
import { MotiveRow } from '@/components/goals/motive-row';
import { NextAction } from '@/components/goals/next-action';
import { Fold } from '@/components/ui/fold';
import { Notice } from '@/components/ui/notice';
import { OneTextForm } from '@/components/ui/one-text-form';
import { Page, PageHead, Row } from '@/components/ui/page';
import { ReadersLine } from '@/components/visibility/readers-line';
import { requireViewer } from '@/lib/auth/viewer';
import { findCheckIns } from '@/lib/data/check-ins';
import { findLinks } from '@/lib/data/goal-links';
import { findMotives } from '@/lib/data/motives';
import { openGoal } from '@/lib/data/personal-goals';
import { readersPath } from '@/lib/domain/access/item-path';
import { nobodyReads } from '@/lib/domain/access/readers';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { formatDay } from '@/lib/i18n/format';
import { isRecordId } from '@/lib/inputs/route-id';
import { close, complete, decide, lookAgain, sayHowItGoes, state, unsay } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('goals'))('goalTitle') };
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string; looked?: string }> };

export default async function GoalPage({ params, searchParams }: Props) {
  const [{ id }, { done, looked }] = await Promise.all([params, searchParams]);
  const viewer = await requireViewer(`/goals/${id}`);
  if (!isRecordId(id)) notFound();
  const [t, readers, locale, goal, motives, checkIns] = await Promise.all([
    getTranslations('goals'),
    getTranslations('readers'),
    getLocale(),
    openGoal(viewer, id),
    findMotives(viewer, { goalId: id }),
    findCheckIns(viewer, { goalId: id }),
  ]);
  if (!goal) notFound();
  const { mine, authorName } = goal;
  const links = await findLinks(viewer, { itemIds: [id, ...motives.map((motive) => motive.id)] });
  const linksOf = (itemId: string) => links.filter((link) => link.itemId === itemId);
  return (
    <ClientMessages topics={['goals', 'readers']}>
      <Page>
        <PageHead
          back={{ href: '/goals', label: t('goals') }}
          kicker={[
            mine ? t('ownGoal') : t('goalOf', { name: authorName }),
            t('started', { day: formatDay(goal.startedOn, locale) }),
          ]}
          tag={goal.state === 'active' ? undefined : goal.state === 'reached' ? t('reached') : t('archived')}
          title={<span lang={goal.language}>{goal.title}</span>}
          under={
            <ReadersLine
              readers={goal.readers}
              mine={mine}
              authorName={authorName}
              change={mine ? { href: readersPath('personalGoal', id), label: readers('change') } : undefined}
            />
          }
        >
          {mine ? <GoalActs goal={goal} close={close} /> : null}
        </PageHead>
        <Row label={mine ? t('why') : t('whyTheirs')} note={goal.kinds.length > 0 && mine ? t('kindsNote') : undefined}>
          {goal.why === '' ? (
            <p className="none-yet">{t('whyMissing')}</p>
          ) : (
            <blockquote className="quote">
              <p className="word word--lines" lang={goal.language}>
                {goal.why}
              </p>
            </blockquote>
          )}
          <Kinds kinds={goal.kinds} />
        </Row>
        <Row label={t('nextAction')}>
          {done && mine && !goal.nextAction ? (
            <Notice>
              {t('doneNotice')} <Link href="/diary/new">{t('doneCapture')}</Link>
            </Notice>
          ) : null}
          <NextAction goal={goal} complete={complete} />
        </Row>
        {mine || checkIns.length > 0 ? (
          <Row id="check-ins" label={t('checkIns')} labelNote={mine ? t('checkInsNote') : undefined}>
            <CheckIns checkIns={checkIns} mine={mine} remove={unsay} />
            {mine ? (
              <OneTextForm
                action={sayHowItGoes}
                field="check-in"
                hidden={{ id: newId(), goalId: id, once: crypto.randomUUID() }}
                label={t('checkInAsk')}
                submit={t('checkInSave')}
              />
            ) : null}
          </Row>
        ) : null}
        <Row label={t('links')} labelNote={mine ? t('linksNote') : undefined} wide>
          {looked ? <Notice>{t('lookedNotice')}</Notice> : null}
          <LinkList itemId={id} mine={mine} links={linksOf(id)} decide={decide} lookAgain={lookAgain} main />
        </Row>
        {motives.map((motive) => (
          <MotiveRow key={motive.id} motive={motive} links={linksOf(motive.id)} decide={decide} lookAgain={lookAgain} />
        ))}
        {mine ? (
          <Row label={t('anotherMotive')}>
            <Fold label={t('motiveOpen')}>
              <MotiveForm action={state} id={newId()} once={crypto.randomUUID()} goalId={id}>
                <ReadersLine readers={nobodyReads} mine authorName={authorName} />
              </MotiveForm>
            </Fold>
          </Row>
        ) : null}
      </Page>
    </ClientMessages>
  );
}
