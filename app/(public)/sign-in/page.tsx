import type { Metadata } from 'next';
import { cookies, headers } from 'next/headers';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { SignInForm } from '@/components/auth/sign-in-form';
import { Brand } from '@/components/frame/brand';
import { LanguageSwitch } from '@/components/frame/language-switch';
import { ProcessFlow } from '@/components/stage/process-flow';
import { demoOrganisations, demoPassword } from '@/lib/auth/demo-accounts';
import { isDirectRequest } from '@/lib/auth/request';
import { safePath } from '@/lib/auth/safe-path';
import { findViewer } from '@/lib/auth/viewer';
import { stages } from '@/lib/domain/vocabulary';
import { appUrl, env } from '@/lib/env';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { chooseLanguageBeforeSignIn } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') };
}

type Search = { callbackUrl?: string; error?: string; signedOut?: string; welcome?: string };

export default async function SignInPage({ searchParams }: { searchParams: Promise<Search> }) {
  const [search, viewer, locale, t, words, jar, requestHeaders] = await Promise.all([
    searchParams,
    findViewer(),
    getLocale(),
    getTranslations('signIn'),
    getTranslations('words'),
    cookies(),
    headers(),
  ]);
  const goTo = safePath(search.callbackUrl, appUrl());
  if (viewer) redirect(goTo);
  const secure = appUrl().startsWith('https:');
  const csrf = jar.get(`${secure ? '__Host-' : ''}next-auth.csrf-token`)?.value.split('|')[0] ?? '';
  const demo = env().SANOITUS_DEMO && isDirectRequest((name) => requestHeaders.get(name));
  const demoLists = demoOrganisations.map(({ key, accounts }) => ({
    title: t(`demo.${key}.title`),
    accounts: accounts.map((account) => ({ ...account, about: t(`demo.${key}.${account.key}`) })),
  }));
  const said = search.error
    ? search.error === 'tooManyAttempts'
      ? t('tooMany')
      : t('wrong')
    : search.signedOut
      ? t('signedOut')
      : search.welcome
        ? t('welcome')
        : search.callbackUrl && goTo !== '/today'
          ? t('ended')
          : null;

  return (
    <div className="door">
      <header>
        <Brand href="/sign-in" />
        <LanguageSwitch current={locale} action={chooseLanguageBeforeSignIn} />
      </header>
      <div className="door-word">
        <p className="title title--ask">{t('question')}</p>
        <p className="word">{t('sentence')}</p>
        <ProcessFlow
          stages={stages.map((stage) => ({
            stage,
            label: words(`stage.${stage}`),
            said: t(`stageMeaning.${stage}`),
          }))}
        />
      </div>
      <main className="door-form">
        <h1>{t('title')}</h1>
        <ClientMessages topics={['signIn']}>
          <SignInForm
            csrf={csrf}
            callbackUrl={goTo}
            said={said}
            wrong={Boolean(search.error)}
            demo={demo ? demoLists : []}
            password={demo ? demoPassword : ''}
          />
        </ClientMessages>
      </main>
      <footer className="note">
        <span>
          {t('basedOn')} <a href="https://doi.org/10.1111/ijtd.70009">doi 10.1111/ijtd.70009</a>
        </span>
        <span>
          <Link href="/help">{t('help')}</Link> <Link href="/accessibility">{t('accessibility')}</Link>
        </span>
      </footer>
    </div>
  );
}
