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
import { Notice } from '@/components/ui/notice';
import { Page, PageHead, Row } from '@/components/ui/page';
import { ReadersLine } from '@/components/visibility/readers-line';
import { requireViewer } from '@/lib/auth/viewer';
import { findEntries } from '@/lib/data/diary-entries';
import { findOpenInterviews } from '@/lib/data/interviews';
import { findNearColleagues } from '@/lib/data/near-colleagues';
import { countSuggestions, findDueTrials } from '@/lib/data/waiting';
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

const nobody = { people: [], units: [], wholeOrganisation: false };

type Query = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function TodayPage({ searchParams }: Query) {
  const { captured } = await searchParams;
  const viewer = await requireViewer('/today');
  const week = weekOf(viewer.today);
  const { first, last } = daysOfWeek(week);
  const [t, locale, entries, interviews, trials, suggestions, people] = await Promise.all([
    getTranslations('today'),
    getLocale(),
    findEntries(viewer, { mineOnly: true, from: first, to: last }),
    findOpenInterviews(viewer),
    findDueTrials(viewer),
    countSuggestions(viewer),
    findNearColleagues(viewer),
  ]);
  const { timeZone, personId } = viewer;
  // Only an entry of one's own of this week counts as just captured: the address may say anything.
  const justCaptured = entries.find(({ id }) => id === captured);
  const kicker = [
    t('dayOf', { weekday: t(`weekday.${weekdayOf(viewer.today)}`), day: formatDay(viewer.today, locale) }),
    t('week', { number: String(Number(week.split('-W')[1])) }),
  ];
  return (
    <Page>
      <PageHead title={t('title')} asks kicker={kicker} />
      <section className="row row--open row--tight" aria-label={t('capture')}>
        <div className="row-body row-body--wide">
          <ClientMessages topics={['diary', 'readers']}>
            <ForgetDrafts personId={personId} entryId={justCaptured?.id} />
            <Notice>
              {justCaptured ? (
                <>
                  <p>
                    {t('captured')} <Link href={`/diary/${justCaptured.id}`}>{t('openCaptured')}</Link>
                  </p>
                  <ReadersLine readers={justCaptured.readers} mine authorName={viewer.name} />
                </>
              ) : null}
            </Notice>
            <MomentForm
              key={justCaptured?.id ?? 'first'}
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
              <ReadersLine readers={nobody} mine authorName={viewer.name} />
            </MomentForm>
          </ClientMessages>
        </div>
      </section>
      <WaitingList
        interviews={interviews.map((one) => ({ ...one, saved: wallClock(one.changedAt, timeZone) }))}
        trials={trials}
        suggestions={suggestions}
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
