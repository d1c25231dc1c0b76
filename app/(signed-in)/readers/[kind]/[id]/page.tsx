import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Page, PageHead, Row } from '@/components/ui/page';
import { ReadersForm } from '@/components/visibility/readers-form';
import { ReadersLine } from '@/components/visibility/readers-line';
import { requireViewer } from '@/lib/auth/viewer';
import { getReaderChoices } from '@/lib/data/reader-choices';
import { audienceOf } from '@/lib/domain/access/audience';
import { itemPath } from '@/lib/domain/access/item-path';
import { itemKinds } from '@/lib/domain/vocabulary';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { isRecordId } from '@/lib/inputs/route-id';
import { choose } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('readers'))('title') };
}

export default async function ReadersPage({ params }: { params: Promise<{ kind: string; id: string }> }) {
  const { kind: asked, id } = await params;
  const viewer = await requireViewer(`/readers/${asked}/${id}`);
  const kind = itemKinds.find((each) => each === asked);
  if (!kind || !isRecordId(id)) notFound();
  const [t, choices] = await Promise.all([getTranslations('readers'), getReaderChoices(viewer, kind, id)]);
  if (!choices) notFound();
  return (
    <Page>
      <PageHead
        asks
        title={t('title')}
        back={{ href: itemPath(kind, id), label: t('back') }}
        under={<ReadersLine readers={choices.readers} mine authorName={viewer.name} />}
      />
      <Row note={kind === 'diaryEntry' ? t('counted') : undefined}>
        <ClientMessages topics={['readers']}>
          <ReadersForm
            action={choose}
            kind={kind}
            itemId={id}
            once={crypto.randomUUID()}
            choices={choices}
            chosen={audienceOf(choices.readers, choices)}
            backHref={itemPath(kind, id)}
          />
        </ClientMessages>
      </Row>
    </Page>
  );
}
