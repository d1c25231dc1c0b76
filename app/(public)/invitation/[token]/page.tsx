import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { chooseLanguageBeforeSignIn } from '@/app/(public)/sign-in/actions';
import { InvitationForm } from '@/components/auth/invitation-form';
import { Brand } from '@/components/frame/brand';
import { LanguageSwitch } from '@/components/frame/language-switch';
import { LinkButton } from '@/components/ui/button';
import { hashInvitationToken } from '@/lib/auth/invitation-token';
import { findInvitation } from '@/lib/data/sign-in';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { choosePassword } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  // The address holds the secret: it is handed to no other page or search engine.
  return {
    title: (await getTranslations('people'))('invitation.metaTitle'),
    referrer: 'no-referrer',
    robots: 'noindex',
  };
}

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const [{ token }, t, door, locale] = await Promise.all([
    params,
    getTranslations('people.invitation'),
    getTranslations('signIn'),
    getLocale(),
  ]);
  const invitation = await findInvitation({ system: 'signIn' }, hashInvitationToken(token));
  return (
    <div className="door">
      <header>
        <Brand href="/sign-in" />
        <LanguageSwitch current={locale} action={chooseLanguageBeforeSignIn} />
      </header>
      <aside className="door-word" aria-label="Sanoitus">
        <p className="title title--ask">{door('question')}</p>
        <p className="word">{door('sentence')}</p>
      </aside>
      <main className="door-form">
        <h1>{invitation ? t('title') : t('usedTitle')}</h1>
        {invitation ? (
          <ClientMessages topics={['people']}>
            <InvitationForm token={token} email={invitation.email} action={choosePassword} />
          </ClientMessages>
        ) : (
          <>
            <p className="mb-6">{t('usedBody')}</p>
            <LinkButton href="/sign-in" variant="main">
              {t('toSignIn')}
            </LinkButton>
          </>
        )}
      </main>
    </div>
  );
}
