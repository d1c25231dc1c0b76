import { cookies } from 'next/headers';
import type { Language } from '@/lib/domain/vocabulary';
import { appUrl } from '@/lib/env';
import { languageCookie } from './language';

/** Remembers the language of this browser until somebody signs in. */
export async function chooseLanguage(language: Language): Promise<void> {
  (await cookies()).set(languageCookie, language, {
    path: '/',
    sameSite: 'lax',
    secure: appUrl().startsWith('https:'),
    maxAge: 365 * 24 * 3600,
  });
}
