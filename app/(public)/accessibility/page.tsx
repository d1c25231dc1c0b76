import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { chooseLanguageBeforeSignIn } from '@/app/(public)/sign-in/actions';
import { chooseOwnLanguage } from '@/app/(signed-in)/actions';
import { PublicPage } from '@/components/public/public-page';
import { Page, PageHead, Row } from '@/components/ui/page';
import { findViewer } from '@/lib/auth/viewer';
import { formatDay } from '@/lib/i18n/format';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('help'))('a11y.metaTitle') };
}

/** The day on which the statement was last compared with what has been tried. */
const updatedOn = '2026-11-25';
const parts = ['status', 'tested', 'untested', 'feedback', 'supervision'] as const;

export default async function AccessibilityPage() {
  const [viewer, t, locale] = await Promise.all([findViewer(), getTranslations('help'), getLocale()]);
  return (
    <PublicPage
      home={viewer ? '/today' : '/sign-in'}
      chooseLanguage={viewer ? chooseOwnLanguage : chooseLanguageBeforeSignIn}
    >
      <Page>
        <PageHead
          title={t('a11y.title')}
          asks
          kicker={[t('a11y.metaTitle'), t('a11y.updated', { day: formatDay(updatedOn, locale) })]}
        >
          <p className="max-w-words">{t('a11y.intro')}</p>
        </PageHead>
        {parts.map((part) => (
          <Row key={part} id={part} label={t(`a11y.${part}`)} tight>
            <p>{t(`a11y.${part}Text`)}</p>
          </Row>
        ))}
      </Page>
    </PublicPage>
  );
}
