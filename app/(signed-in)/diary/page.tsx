import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { BinList } from '@/components/diary/bin-list';
import { DiaryNav } from '@/components/diary/diary-nav';
import { DiaryWeeks } from '@/components/diary/diary-weeks';
import { OpenInterviews } from '@/components/diary/open-interviews';
import { UnbinForm } from '@/components/diary/unbin-form';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Page, PageHead, Row } from '@/components/ui/page';
import { requireViewer } from '@/lib/auth/viewer';
import { findEntries } from '@/lib/data/diary-entries';
import { findBin } from '@/lib/data/entry-changes';
import { findOpenInterviews } from '@/lib/data/interviews';
import { weekOf } from '@/lib/domain/calendar/weeks';
import { timed, wallClock } from '@/lib/domain/diary/timed-entry';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { formatDay } from '@/lib/i18n/format';
import { unbin } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('diary'))('diary') };
}

type Query = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function DiaryPage({ searchParams }: Query) {
  const { shared, binned } = await searchParams;
  const ofOthers = shared === '1';
  const query = ofOthers ? '?shared=1' : typeof binned === 'string' ? `?binned=${encodeURIComponent(binned)}` : '';
  const viewer = await requireViewer(`/diary${query}`);
  const [t, locale, entries, interviews, bin] = await Promise.all([
    getTranslations('diary'),
    getLocale(),
    findEntries(viewer, ofOthers ? { othersOnly: true } : { mineOnly: true }),
    ofOthers ? [] : findOpenInterviews(viewer),
    ofOthers ? [] : findBin(viewer),
  ]);
  const justBinned = bin.find(({ id }) => id === binned);
  const empty = entries.length === 0 && interviews.length === 0;
  const startFromGuide = <LinkButton href="/diary/interview">{t('startFromGuide')}</LinkButton>;
  return (
    <Page>
      <PageHead title={t('title')} asks>
        <DiaryNav here={ofOthers ? 'shared' : 'mine'} />
      </PageHead>
      <ClientMessages topics={['diary']}>
        <Row open tight>
          <Notice icon="trash-2">
            {justBinned ? (
              <>
                {t('binned')} <UnbinForm id={justBinned.id} label={t('undo')} action={unbin} />
              </>
            ) : null}
          </Notice>
          {empty || ofOthers ? null : <div className="acts">{startFromGuide}</div>}
        </Row>
        <OpenInterviews
          interviews={interviews.map((one) => ({ ...one, saved: wallClock(one.changedAt, viewer.timeZone) }))}
        />
        {empty ? (
          <Row open>
            {ofOthers ? (
              <EmptyState question={t('sharedEmptyAsk')} sentence={t('sharedEmptySentence')} />
            ) : (
              <EmptyState
                question={t('emptyAsk')}
                sentence={t('emptySentence')}
                example={t('emptyExample')}
                exampleLabel={t('example')}
                actions={
                  <>
                    <LinkButton variant="main" href="/diary/new">
                      {t('capture')}
                    </LinkButton>
                    {startFromGuide}
                  </>
                }
              />
            )}
          </Row>
        ) : (
          <DiaryWeeks entries={entries.map((entry) => timed(entry, viewer.timeZone))} thisWeek={weekOf(viewer.today)} />
        )}
        <BinList
          entries={bin.map(({ id, title, happenedOn, deletedAt }) => ({
            id,
            title: title ?? t('untitledMoment', { day: formatDay(happenedOn, locale) }),
            day: wallClock(deletedAt, viewer.timeZone).day,
          }))}
          unbin={unbin}
        />
      </ClientMessages>
    </Page>
  );
}
