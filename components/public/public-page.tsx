import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Brand } from '@/components/frame/brand';
import { mainId } from '@/components/frame/frame';
import { LanguageSwitch } from '@/components/frame/language-switch';
import { SkipLink } from '@/components/frame/skip-link';

export type PublicPageProps = {
  /** Where the name of the product leads: today for somebody signed in, else the door. */
  home: string;
  chooseLanguage: (form: FormData) => void | Promise<void>;
  children: ReactNode;
};

/** A page that everybody may read, signed in or not. */
export async function PublicPage({ home, chooseLanguage, children }: PublicPageProps) {
  const [t, locale] = await Promise.all([getTranslations('help'), getLocale()]);
  return (
    <>
      <SkipLink target={mainId} />
      <header className="no-print flex flex-wrap items-center justify-between gap-4 px-5 pt-5 tablet:px-10 tablet:pt-7">
        <Brand href={home} />
        <LanguageSwitch current={locale} action={chooseLanguage} />
      </header>
      <main id={mainId} tabIndex={-1}>
        {children}
      </main>
      <footer className="note flex flex-wrap gap-x-6 gap-y-2 px-5 pb-8 tablet:px-10">
        <Link href={home}>{t(home === '/today' ? 'toToday' : 'toSignIn')}</Link>
        <Link href="/help">{t('help')}</Link>
        <Link href="/accessibility">{t('accessibility')}</Link>
      </footer>
    </>
  );
}
