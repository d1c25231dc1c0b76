import NextAuth from 'next-auth';
import { deviceCookie, deviceOf, newDeviceMark } from '@/lib/auth/device';
import { authOptions } from '@/lib/auth/options';
import { appUrl } from '@/lib/env';

type Context = { params: Promise<{ nextauth: string[] }> };

const yearSeconds = 365 * 24 * 3600;

/** next-auth's own routes; a browser in which somebody has just signed in is marked as known. */
async function handler(request: Request, context: Context): Promise<Response> {
  const response: Response = await NextAuth(authOptions())(request, context);
  const signedIn = response.headers.getSetCookie().some((cookie) => /session-token(\.\d+)?=[^;]/.test(cookie));
  const posted = request.method === 'POST' && new URL(request.url).pathname.endsWith('/callback/credentials');
  if (signedIn && posted && !deviceOf((name) => request.headers.get(name))) {
    const secure = appUrl().startsWith('https:') ? '; Secure' : '';
    response.headers.append(
      'set-cookie',
      `${deviceCookie}=${newDeviceMark()}; Path=/; Max-Age=${yearSeconds}; HttpOnly; SameSite=Lax${secure}`,
    );
  }
  return response;
}

export { handler as GET, handler as POST };
