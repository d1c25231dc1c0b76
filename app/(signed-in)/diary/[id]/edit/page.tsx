import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { DetailsForm } from '@/components/diary/details-form';
import { EntryEditor } from '@/components/diary/entry-editor';
import { ForgetDrafts } from '@/components/saving/forget-drafts';
import { Page, PageHead, Row } from '@/components/ui/page';
import { ReadersLine } from '@/components/visibility/readers-line';
import { requireViewer } from '@/lib/auth/viewer';
import { getOwnEntry } from '@/lib/data/diary-entries';
import { getInterview } from '@/lib/data/interviews';
import { readersPath } from '@/lib/domain/access/item-path';
import { editableAnswers } from '@/lib/domain/diary/editable-texts';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { isRecordId } from '@/lib/inputs/route-id';
import { classify, edit } from '../../actions';
import { save } from '../../interview/actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('diary'))('editTitle') };
}

type Params = { params: Promise<{ id: string }> };

export default async function EditEntryPage({ params }: Params) {
  const { id } = await params;
  const viewer = await requireViewer(`/diary/${id}/edit`);
  if (!isRecordId(id)) notFound();
  const [t, readers, locale, entry, interview] = await Promise.all([
    getTranslations('diary'),
    getTranslations('readers'),
    getLocale(),
    getOwnEntry(viewer, id),
    getInterview(viewer, id),
  ]);
  if (!entry) notFound();
  if (entry.state === 'open') redirect(`/diary/interview/${id}`);
  const [moment] = entry.passages;
  const texts = interview
    ? editableAnswers(interview, locale)
    : [
        {
          key: 'text',
          question: t('whatHappened'),
          text: moment?.text ?? '',
          version: entry.version,
          savedAt: entry.changedAt,
          target: { id },
        },
      ];
  return (
    <Page>
      <PageHead
        title={t('editTitle')}
        asks
        back={{ href: `/diary/${id}`, label: t('entry') }}
        under={
          <ReadersLine
            readers={entry.readers}
            mine
            authorName={viewer.name}
            change={{ href: readersPath('diaryEntry', id), label: readers('change') }}
          />
        }
      />
      <ClientMessages topics={['diary', 'interview']}>
        <ForgetDrafts personId={viewer.personId} />
        <EntryEditor entryId={id} personId={viewer.personId} texts={texts} save={interview ? save : edit} />
        <Row id="details" label={t('editDetails')}>
          <DetailsForm
            id={id}
            stage={entry.stage}
            level={entry.level}
            happenedOn={entry.happenedOn}
            action={classify}
          />
        </Row>
      </ClientMessages>
    </Page>
  );
}
