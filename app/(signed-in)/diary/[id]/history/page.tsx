import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { RestoreForm } from '@/components/diary/restore-form';
import { Page, PageHead } from '@/components/ui/page';
import { requireViewer } from '@/lib/auth/viewer';
import { getOwnEntry } from '@/lib/data/diary-entries';
import { findVersions } from '@/lib/data/text-versions';
import { questionOfPart } from '@/lib/domain/diary/entry-passages';
import { wallClock } from '@/lib/domain/diary/timed-entry';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { formatDayShort, formatTime } from '@/lib/i18n/format';
import { isRecordId } from '@/lib/inputs/route-id';
import { restoreVersion } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('diary'))('history') };
}

type Params = { params: Promise<{ id: string }> };

export default async function HistoryPage({ params }: Params) {
  const { id } = await params;
  const viewer = await requireViewer(`/diary/${id}/history`);
  if (!isRecordId(id)) notFound();
  const [t, locale, entry, versions] = await Promise.all([
    getTranslations('diary'),
    getLocale(),
    getOwnEntry(viewer, id),
    findVersions(viewer, 'diaryEntry', id),
  ]);
  if (!entry) notFound();
  return (
    <Page>
      <PageHead
        title={t('historyTitle')}
        asks
        back={{ href: `/diary/${id}`, label: t('entry') }}
        under={<p className="note">{`${t('historyNote')} ${t('restoreNote')}`}</p>}
      />
      <ClientMessages topics={['diary']}>
        {versions.length === 0 ? <p className="row-body">{t('historyNone')}</p> : null}
        {versions.map(({ id: versionId, part, text, writtenAt }) => {
          const { day, time } = wallClock(writtenAt, viewer.timeZone);
          return (
            <section className="row" key={versionId}>
              <h2 className="row-label num">
                {t('historyVersion', { day: formatDayShort(day, locale), time: formatTime(time, locale) })}
              </h2>
              <div className="row-body">
                <p className="ask ask--s">{questionOfPart(entry, part, locale) ?? t('whatHappened')}</p>
                <p className="word whitespace-pre-line">{text}</p>
              </div>
              <div className="row-note">
                <RestoreForm id={id} versionId={versionId} action={restoreVersion} />
              </div>
            </section>
          );
        })}
      </ClientMessages>
    </Page>
  );
}
