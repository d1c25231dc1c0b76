import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { chooseLanguageBeforeSignIn } from '@/app/(public)/sign-in/actions';
import { chooseOwnLanguage } from '@/app/(signed-in)/actions';
import { PublicPage } from '@/components/public/public-page';
import { Page, PageHead, Row } from '@/components/ui/page';
import { findViewer } from '@/lib/auth/viewer';
import { addressOf, citationOf } from '@/lib/domain/guides/sources';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('help'))('metaTitle') };
}

const parts = ['capture', 'interview', 'readers', 'links', 'summaries', 'figures', 'shared', 'research'] as const;

export default async function HelpPage() {
  const [viewer, t, locale] = await Promise.all([findViewer(), getTranslations('help'), getLocale()]);
  return (
    <PublicPage
      home={viewer ? '/today' : '/sign-in'}
      chooseLanguage={viewer ? chooseOwnLanguage : chooseLanguageBeforeSignIn}
    >
      <Page>
        <PageHead title={t('title')} asks>
          <p className="max-w-words">{t('intro')}</p>
          <nav aria-label={t('contents')}>
            <ul className="flex flex-wrap gap-x-5 gap-y-1">
              {parts.map((part) => (
                <li key={part}>
                  <a href={`#${part}`}>{t(`${part}.title`)}</a>
                </li>
              ))}
            </ul>
          </nav>
        </PageHead>
        {parts.map((part) => (
          <Row key={part} id={part} label={t(`${part}.title`)} tight>
            <p>{t(`${part}.text`)}</p>
            {part === 'research' ? (
              <p className="note mt-3">
                {t('research.source')}:{' '}
                <a href={addressOf('keronen-2025') ?? undefined}>{citationOf('keronen-2025', locale)}</a>
              </p>
            ) : null}
          </Row>
        ))}
      </Page>
    </PublicPage>
  );
}
