import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { MotiveForm } from '@/components/goals/motive-form';
import { Page, PageHead, Row } from '@/components/ui/page';
import { ReadersLine } from '@/components/visibility/readers-line';
import { requireViewer } from '@/lib/auth/viewer';
import { openMotive } from '@/lib/data/motives';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { isRecordId } from '@/lib/inputs/route-id';
import { rewordMotive } from '../../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('goals'))('motiveEditTitle') };
}

export default async function EditMotivePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await requireViewer(`/goals/motives/${id}/edit`);
  if (!isRecordId(id)) notFound();
  const [t, motive] = await Promise.all([getTranslations('goals'), openMotive(viewer, id)]);
  if (!motive?.mine) notFound();
  return (
    <Page>
      <PageHead title={t('motiveEditTitle')} back={{ href: `/goals/motives/${id}`, label: t('motive') }} />
      <Row open>
        <ClientMessages topics={['goals', 'readers']}>
          <MotiveForm
            action={rewordMotive}
            id={id}
            once={crypto.randomUUID()}
            goalId={motive.goalId}
            motive={motive}
            main
          >
            <ReadersLine readers={motive.readers} mine authorName={motive.authorName} />
          </MotiveForm>
        </ClientMessages>
      </Row>
    </Page>
  );
}
