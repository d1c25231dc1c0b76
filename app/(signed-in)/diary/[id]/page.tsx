import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { EntryActs } from '@/components/diary/entry-acts';
import { EntryRecord } from '@/components/diary/entry-record';
import { EntryText } from '@/components/diary/entry-text';
import { EvidenceFacts } from '@/components/diary/evidence-facts';
import { ForgetDrafts } from '@/components/saving/forget-drafts';
import { Page, PageHead } from '@/components/ui/page';
import { ReadersLine } from '@/components/visibility/readers-line';
import { requireViewer } from '@/lib/auth/viewer';
import { openEntry } from '@/lib/data/diary-entries';
import { findAttachedGoals } from '@/lib/data/evidence';
import { findOpenings } from '@/lib/data/items';
import { findStrategyGoals } from '@/lib/data/strategy-goals';
import { findVersions } from '@/lib/data/text-versions';
import { readersPath } from '@/lib/domain/access/item-path';
import { entryName } from '@/lib/domain/diary/entry-name';
import { wallClock } from '@/lib/domain/diary/timed-entry';
import { getGuide } from '@/lib/domain/guides/built-in';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { formatDay } from '@/lib/i18n/format';
import { isRecordId } from '@/lib/inputs/route-id';
import { attach, detach } from '../../strategy/actions';
import { bin } from '../actions';

type Params = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  // The title of a text is a text: it stays out of the browser's history.
  return { title: (await getTranslations('diary'))('diary') };
}

export default async function EntryPage({ params }: Params) {
  const { id } = await params;
  const viewer = await requireViewer(`/diary/${id}`);
  const entry = isRecordId(id) ? await openEntry(viewer, id) : null;
  if (!entry) notFound();
  if (entry.state === 'open') redirect(`/diary/interview/${id}`);
  const [t, readers, locale, openings, versions, attached, goals] = await Promise.all([
    getTranslations('diary'),
    getTranslations('readers'),
    getLocale(),
    findOpenings(viewer, 'diaryEntry', id),
    findVersions(viewer, 'diaryEntry', id),
    findAttachedGoals(viewer, id),
    entry.mine ? findStrategyGoals(viewer) : [],
  ]);
  const guide = entry.guideKey ? getGuide(entry.guideKey, entry.guideVersion) : null;
  const day = formatDay(entry.happenedOn, locale);
  const kicker = [
    day,
    guide ? guide.title[locale] : t('moment'),
    ...(entry.about ? [entry.about.name] : []),
    ...(entry.mine ? [] : [t('by', { name: entry.authorName })]),
  ];
  return (
    <Page>
      <PageHead
        title={
          entry.title ? (
            <span lang={entry.language === locale ? undefined : entry.language}>{entry.title}</span>
          ) : (
            entryName(guide?.title[locale] ?? t('moment'), day)
          )
        }
        kicker={kicker}
        back={{ href: entry.mine ? '/diary' : '/diary?shared=1', label: t('diary') }}
        under={
          <ReadersLine
            readers={entry.readers}
            mine={entry.mine}
            authorName={entry.authorName}
            change={entry.mine ? { href: readersPath('diaryEntry', id), label: readers('change') } : undefined}
          />
        }
      />
      <ClientMessages topics={['diary']}>
        <EntryText
          entry={entry}
          facts={
            <EvidenceFacts
              itemId={id}
              mine={entry.mine}
              attached={attached}
              others={goals
                .filter((goal) => !attached.some((one) => one.id === goal.id))
                .map(({ id, title }) => ({ id, title }))}
              attach={attach}
              detach={detach}
            />
          }
        />
        {entry.mine ? (
          <EntryRecord
            id={id}
            openings={openings}
            versions={versions.length}
            changed={wallClock(entry.changedAt, viewer.timeZone)}
          />
        ) : null}
        <section className="row row--open no-print">
          <div className="row-body row-body--wide">
            {entry.mine ? <ForgetDrafts personId={viewer.personId} entryId={id} /> : null}
            <EntryActs id={id} mine={entry.mine} bin={bin} />
          </div>
        </section>
      </ClientMessages>
    </Page>
  );
}
