'use client';

import { NextIntlClientProvider } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { Brand } from '@/components/frame/brand';
import { ErrorPanel } from '@/components/ui/error-panel';
import en from '@/lib/i18n/messages/en/ui.json';
import fi from '@/lib/i18n/messages/fi/ui.json';
import sv from '@/lib/i18n/messages/sv/ui.json';
import './globals.css';

const catalogues = { fi, sv, en };
const languageOfPage = () => {
  const language = document.documentElement.lang;
  return language === 'sv' || language === 'en' ? language : 'fi';
};

/** When even the layout failed: it brings its own words and takes the language that the page had. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const language = useSyncExternalStore(
    () => () => {},
    languageOfPage,
    () => 'fi' as const,
  );
  return (
    <html lang={language}>
      <body>
        <NextIntlClientProvider locale={language} messages={{ ui: catalogues[language] }} timeZone="Europe/Helsinki">
          <main className="grid gap-10 px-5 py-7 tablet:px-12">
            <Brand href="/" />
            <ErrorPanel onRetry={reset} reference={error.digest} />
          </main>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
