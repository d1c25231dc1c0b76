import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHead, Row } from '@/components/ui/page';
import { requireViewer } from '@/lib/auth/viewer';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('coaching'))('metaTitle') };
}

export default async function CoachingPage() {
  const [, t] = await Promise.all([requireViewer('/coaching'), getTranslations('coaching')]);
  return (
    <Page>
      <PageHead title={t('title')} asks />
      <Row>
        <EmptyState
          question={t('question')}
          sentence={t('sentence')}
          example={t('example')}
          exampleLabel={t('exampleLabel')}
          actions={
            <>
              <LinkButton href="/goals" variant="main">
                {t('goals')}
              </LinkButton>
              <LinkButton href="/diary" variant="text">
                {t('diary')}
              </LinkButton>
            </>
          }
        />
        <p className="note mt-5 max-w-words">{t('now')}</p>
      </Row>
    </Page>
  );
}
