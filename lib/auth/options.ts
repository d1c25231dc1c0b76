import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { endSession } from '@/lib/data/sessions';
import { appUrl, env } from '@/lib/env';
import { acceptPassword } from './accept-password';

declare module 'next-auth' {
  interface User {
    organisationId: string;
    sessionId: string;
  }
  interface Session {
    organisationId: string;
    sessionId: string;
  }
}
declare module 'next-auth/jwt' {
  interface JWT {
    organisationId?: string;
    sessionId?: string;
  }
}

const signInLifetimeSeconds = 14 * 24 * 3600;

/**
 * Credentials need a token cookie (next-auth 4); it names a session row that is checked at every request, so that
 * signing out and demotion work at once. Nothing that a client sends with `update` is taken over.
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().AUTH_SECRET,
    session: { strategy: 'jwt', maxAge: signInLifetimeSeconds },
    useSecureCookies: appUrl().startsWith('https:'),
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    providers: [
      CredentialsProvider({
        name: 'credentials',
        credentials: { email: { type: 'email' }, password: { type: 'password' }, ownDevice: { type: 'checkbox' } },
        authorize: (credentials, request) => acceptPassword(credentials, request.headers ?? {}),
      }),
    ],
    callbacks: {
      jwt: ({ token, user, trigger }) =>
        user && trigger === 'signIn' ? { organisationId: user.organisationId, sessionId: user.sessionId } : token,
      session: ({ session, token }) => ({
        expires: session.expires,
        organisationId: token.organisationId ?? '',
        sessionId: token.sessionId ?? '',
      }),
    },
    events: {
      async signOut({ token }) {
        const { organisationId, sessionId } = token ?? {};
        if (organisationId && sessionId)
          await endSession({ system: 'signIn' }, { organisationId, sessionId }, new Date());
      },
    },
    logger: { error: (code) => console.error(`auth ${code}`), warn: () => {}, debug: () => {} },
  };
}
