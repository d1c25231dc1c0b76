import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { InterviewView } from '@/components/interview/interview-view';
import { ForgetDrafts } from '@/components/saving/forget-drafts';
import { ReadersLine } from '@/components/visibility/readers-line';
import { requireViewer } from '@/lib/auth/viewer';
import { getInterview } from '@/lib/data/interviews';
import { findNearColleagues } from '@/lib/data/near-colleagues';
import { findReaders } from '@/lib/data/readers';
import { readersPath } from '@/lib/domain/access/item-path';
import { namesOfReaders, nobodyReads } from '@/lib/domain/access/readers';
import { getGuide } from '@/lib/domain/guides/built-in';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { formatList } from '@/lib/i18n/format';
import { isRecordId } from '@/lib/inputs/route-id';
import { finish, mark, save } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('interview'))('title') };
}

type Params = { params: Promise<{ id: string }>; searchParams: Promise<{ at?: string | string[] }> };

export default async function InterviewPage({ params, searchParams }: Params) {
  const [{ id }, { at }] = await Promise.all([params, searchParams]);
  const viewer = await requireViewer(`/diary/interview/${id}`);
  if (!isRecordId(id)) notFound();
  const [t, words, locale, interview, near, readers] = await Promise.all([
    getTranslations('interview'),
    getTranslations('readers'),
    getLocale(),
    getInterview(viewer, id),
    findNearColleagues(viewer),
    findReaders(viewer, 'diaryEntry', [id]),
  ]);
  const guide = interview && getGuide(interview.guideKey, interview.guideVersion);
  if (!interview || !guide) notFound();
  if (interview.state === 'finished') redirect(`/diary/${id}`);
  const { about } = interview;
  const people =
    about && !near.some((one) => one.id === about.id)
      ? [{ id: about.id, firstName: about.firstName, lastName: about.name.slice(about.firstName.length + 1) }, ...near]
      : near;
  const chosen = readers.get(id);
  const later = chosen ? namesOfReaders(chosen, words('organisation')) : [];
  return (
    <ClientMessages topics={['interview', 'diary', 'readers', 'frame']}>
      <ForgetDrafts personId={viewer.personId} />
      <InterviewView
        interview={interview}
        at={typeof at === 'string' ? at : null}
        guide={guide}
        personId={viewer.personId}
        people={people}
        actions={{ save, mark, finish }}
        readers={
          <div>
            <ReadersLine
              readers={nobodyReads}
              mine
              authorName={viewer.name}
              change={{ href: readersPath('diaryEntry', id), label: words('change') }}
            />
            {later.length > 0 ? (
              <p className="note">{t('readersLater', { names: formatList(later, locale) })}</p>
            ) : null}
          </div>
        }
      />
    </ClientMessages>
  );
}
