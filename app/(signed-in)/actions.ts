'use server';

import { defineFormAction } from '@/lib/actions/define-action';
import { forgetSessionCookie } from '@/lib/auth/session-cookie';
import { setOwnLanguage } from '@/lib/data/own-settings';
import { endAllSessions, endSession } from '@/lib/data/sessions';
import { nothing } from '@/lib/inputs/fields';
import { languageChoice } from '@/lib/inputs/language';
import { success } from '@/lib/result';

/** Ends this session in the database first; the cookie is only its name. */
export const signOut = defineFormAction({
  name: 'session.end',
  access: () => true,
  input: nothing,
  run: async (viewer) => {
    await endSession({ system: 'signIn' }, viewer, new Date());
    await forgetSessionCookie();
    return success({});
  },
  goTo: () => '/sign-in?signedOut=1',
});

export const signOutEverywhere = defineFormAction({
  name: 'session.endAll',
  access: () => true,
  input: nothing,
  run: async (viewer) => {
    await endAllSessions(viewer, new Date());
    await forgetSessionCookie();
    return success({});
  },
  goTo: () => '/sign-in?signedOut=1',
});

/** The page stays where it is; it is drawn again in the new language. */
export const chooseOwnLanguage = defineFormAction({
  name: 'language.choose',
  access: () => true,
  input: languageChoice,
  run: (viewer, { language }) => setOwnLanguage(viewer, language),
});
