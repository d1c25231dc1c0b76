import { NextIntlClientProvider } from 'next-intl';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type Topic, topicsOf } from './catalogues';

/** Hands client leaves the topics they use; the rest of the catalogue stays on the server. */
export async function ClientMessages({ topics, children }: { topics: readonly Topic[]; children: ReactNode }) {
  const locale = await getLocale();
  return (
    <NextIntlClientProvider locale={locale} messages={topicsOf(locale, ['ui', 'errors', 'words', ...topics])}>
      {children}
    </NextIntlClientProvider>
  );
}
