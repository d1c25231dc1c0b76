import 'server-only';
import { cookies } from 'next/headers';
import { appUrl } from '@/lib/env';

/** Forgets next-auth's session cookie in this browser, with the pieces it may be divided into. */
export async function forgetSessionCookie(): Promise<void> {
  const jar = await cookies();
  const name = `${appUrl().startsWith('https:') ? '__Secure-' : ''}next-auth.session-token`;
  for (const cookie of jar.getAll())
    if (cookie.name === name || cookie.name.startsWith(`${name}.`)) jar.delete(cookie.name);
}
