import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { findViewer } from '@/lib/auth/viewer';
import { catalogues } from './catalogues';
import { isLanguage, languageCookie, languageFromHeader } from './language';

/** The language of a page: the viewer's, else the one chosen before sign-in, else the browser's. */
export default getRequestConfig(async () => {
  const viewer = await findViewer();
  const chosen = (await cookies()).get(languageCookie)?.value;
  const locale =
    viewer?.language ?? (isLanguage(chosen) ? chosen : languageFromHeader((await headers()).get('accept-language')));
  return { locale, messages: catalogues[locale], timeZone: viewer?.timeZone ?? 'Europe/Helsinki' };
});
