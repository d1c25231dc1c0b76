import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DiaryNav } from '@/components/diary/diary-nav';
import { TensionItems } from '@/components/tensions/tension-items';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Fold } from '@/components/ui/fold';
import { Page, PageHead, Row } from '@/components/ui/page';
import { requireViewer } from '@/lib/auth/viewer';
import { findTensions } from '@/lib/data/tensions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tensions'))('metaTitle') };
}

export default async function TensionsPage() {
  const viewer = await requireViewer('/diary/tensions');
  const [t, tensions] = await Promise.all([getTranslations('tensions'), findTensions(viewer)]);
  const open = tensions.filter(({ mine, lookedBackOn }) => mine && lookedBackOn === null);
  const settled = tensions.filter(({ mine, lookedBackOn }) => mine && lookedBackOn !== null);
  const opened = tensions.filter(({ mine }) => !mine);
  const noteOne = (
    <LinkButton variant="main" icon="plus" href="/diary/tensions/new">
      {t('new')}
    </LinkButton>
  );
  return (
    <Page>
      <PageHead title={t('title')} asks>
        <DiaryNav here="tensions" />
      </PageHead>
      <Row label={t('mine')}>
        {open.length > 0 ? <TensionItems tensions={open} /> : null}
        {open.length + settled.length > 0 ? (
          <p className="acts acts--after">{noteOne}</p>
        ) : (
          <EmptyState
            question={t('emptyAsk')}
            sentence={t('emptySentence')}
            example={t('emptyExample')}
            exampleLabel={t('example')}
            headingLevel={3}
            actions={noteOne}
          />
        )}
      </Row>
      {settled.length > 0 ? (
        <Row>
          <Fold label={t('settled', { count: settled.length })} open={open.length === 0}>
            <TensionItems tensions={settled} />
          </Fold>
        </Row>
      ) : null}
      {opened.length > 0 ? (
        <Row label={t('opened')} labelNote={t('openedNote')}>
          <TensionItems tensions={opened} />
        </Row>
      ) : null}
    </Page>
  );
}
