import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { v7 as newId } from 'uuid';
import { MomentForm } from '@/components/diary/moment-form';
import { MomentList } from '@/components/diary/moment-list';
import { ForgetDrafts } from '@/components/saving/forget-drafts';
import { WaitingList } from '@/components/today/waiting-list';
import { WeekProcess } from '@/components/today/week-process';
import { LinkButton } from '@/components/ui/button';
import { Page, PageHead, Row } from '@/components/ui/page';
import { ReadersLine } from '@/components/visibility/readers-line';
import { requireViewer } from '@/lib/auth/viewer';
import { findEntries } from '@/lib/data/diary-entries';
import { findOpenInterviews } from '@/lib/data/interviews';
import { findNearColleagues } from '@/lib/data/near-colleagues';
import {
  countSuggestions,
  findDueActions,
  findDueTensionSteps,
  findDueTrials,
  findFreshAnswers,
  findUnanswered,
} from '@/lib/data/waiting';
import { nobodyReads } from '@/lib/domain/access/readers';
import { isSupervisor } from '@/lib/domain/access/viewer';
import { weekdayOf } from '@/lib/domain/calendar/weekday';
import { daysOfWeek, weekOf } from '@/lib/domain/calendar/weeks';
import { timed, wallClock } from '@/lib/domain/diary/timed-entry';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { formatDay } from '@/lib/i18n/format';
import { captureHere } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('today'))('metaTitle') };
}

export default async function TodayPage() {
  const viewer = await requireViewer('/today');
  const week = weekOf(viewer.today);
  const { first, last } = daysOfWeek(week);
  const [t, locale, entries, interviews, trials, suggestions, people, actions, steps, comments, answers] =
    await Promise.all([
      getTranslations('today'),
      getLocale(),
      findEntries(viewer, { mineOnly: true, from: first, to: last }),
      findOpenInterviews(viewer),
      findDueTrials(viewer),
      countSuggestions(viewer),
      findNearColleagues(viewer),
      findDueActions(viewer),
      findDueTensionSteps(viewer),
      findUnanswered(viewer),
      findFreshAnswers(viewer),
    ]);
  const { timeZone, personId } = viewer;
  const kicker = [
    t('dayOf', { weekday: t(`weekday.${weekdayOf(viewer.today)}`), day: formatDay(viewer.today, locale) }),
    t('week', { number: String(Number(week.split('-W')[1])) }),
  ];
  return (
    <Page>
      <PageHead title={t('title')} asks kicker={kicker} />
      <section className="row row--open" aria-label={t('capture')}>
        <div className="row-body row-body--wide">
          <ClientMessages topics={['diary', 'readers']}>
            <ForgetDrafts personId={personId} />
            <MomentForm
              action={captureHere}
              personId={personId}
              id={newId()}
              once={newId()}
              question={t('title')}
              people={people}
              otherWay={
                isSupervisor(viewer) ? (
                  <LinkButton variant="text" href="/diary/interview">
                    {t('startFromGuide')}
                  </LinkButton>
                ) : null
              }
            >
              <ReadersLine readers={nobodyReads} mine authorName={viewer.name} />
            </MomentForm>
          </ClientMessages>
        </div>
      </section>
      <WaitingList
        interviews={interviews.map((one) => ({ ...one, saved: wallClock(one.changedAt, timeZone) }))}
        trials={trials}
        suggestions={suggestions}
        actions={actions}
        steps={steps}
        comments={comments}
        answers={answers}
      />
      <WeekProcess ofStages={entries.map(({ stage }) => stage)} />
      <Row
        close
        label={t('weekMoments')}
        labelNote={entries.length > 0 ? t('weekMomentsNote', { count: entries.length }) : undefined}
      >
        <p className="note">
          {entries.length === 0 ? `${t('weekEmpty')} ` : null}
          <Link href="/diary">{t('allEntries')}</Link>
        </p>
      </Row>
      {entries.length > 0 ? <MomentList entries={entries.map((entry) => timed(entry, timeZone))} /> : null}
    </Page>
  );
}
