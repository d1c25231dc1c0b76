import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ClientMessages } from '@/lib/i18n/client-messages';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Sanoitus', template: '%s · Sanoitus' },
  robots: { index: false, follow: false },
};
export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  interactiveWidget: 'resizes-content',
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Prerendered pages get no nonce, and their scripts would be refused.
  await connection();
  return (
    <html lang={await getLocale()}>
      <body>
        <ClientMessages topics={[]}>{children}</ClientMessages>
      </body>
    </html>
  );
}
