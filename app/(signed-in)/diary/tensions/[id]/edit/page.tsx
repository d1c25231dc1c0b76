import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { TensionForm } from '@/components/tensions/tension-form';
import { Page, PageHead } from '@/components/ui/page';
import { ReadersLine } from '@/components/visibility/readers-line';
import { requireViewer } from '@/lib/auth/viewer';
import { openTension } from '@/lib/data/tensions';
import { itemPath, readersPath } from '@/lib/domain/access/item-path';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { isRecordId } from '@/lib/inputs/route-id';
import { edit } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tensions'))('editTitle') };
}

export default async function EditTensionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await requireViewer(`${itemPath('tension', id)}/edit`);
  if (!isRecordId(id)) notFound();
  const [t, readers, tension] = await Promise.all([
    getTranslations('tensions'),
    getTranslations('readers'),
    openTension(viewer, id),
  ]);
  if (!tension?.mine) notFound();
  return (
    <Page>
      <PageHead title={t('editTitle')} back={{ href: itemPath('tension', id), label: t('back') }} />
      <ClientMessages topics={['tensions', 'goals', 'readers']}>
        <TensionForm action={edit} id={id} once={crypto.randomUUID()} tension={tension}>
          <ReadersLine
            readers={tension.readers}
            mine
            authorName={tension.authorName}
            change={{ href: readersPath('tension', id), label: readers('change') }}
          />
        </TensionForm>
      </ClientMessages>
    </Page>
  );
}
