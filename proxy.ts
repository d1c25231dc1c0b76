import { createHash, randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { appUrl, env } from '@/lib/env';

/**
 * Headers for pages, never a guard: pages, actions and route handlers ask for the viewer themselves.
 * Nonces need pages that are rendered per request (the root layout waits for the connection).
 */
export default function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64');
  const development = env().NODE_ENV === 'development';
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  // An accepted invitation leads to the door without a new document, so the cookie must be there before.
  const atDoor = /^\/(?:sign-in$|invitation\/)/.test(request.nextUrl.pathname);
  const csrf = atDoor ? missingCsrfCookie(request) : null;
  if (csrf)
    headers.set(
      'cookie',
      [headers.get('cookie'), `${csrf.name}=${encodeURIComponent(csrf.value)}`].filter(Boolean).join('; '),
    );

  const response = NextResponse.next({ request: { headers } });
  if (csrf) response.cookies.set({ ...csrf, httpOnly: true, sameSite: 'lax', path: '/', secure: csrf.secure });
  response.headers.set('content-security-policy', policy);
  response.headers.set('cache-control', 'private, no-store');
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'same-origin');
  response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  response.headers.set('cross-origin-opener-policy', 'same-origin');
  if (appUrl().startsWith('https:')) response.headers.set('strict-transport-security', 'max-age=31536000');
  return response;
}

/** next-auth's double-submit cookie, made here so that the sign-in form works before JavaScript has loaded. */
function missingCsrfCookie(request: NextRequest): { name: string; value: string; secure: boolean } | null {
  const secure = appUrl().startsWith('https:');
  const name = `${secure ? '__Host-' : ''}next-auth.csrf-token`;
  if (request.cookies.has(name)) return null;
  const token = randomBytes(32).toString('hex');
  const hash = createHash('sha256').update(`${token}${env().AUTH_SECRET}`).digest('hex');
  return { name, value: `${token}|${hash}`, secure };
}

export const config = { matcher: [{ source: '/((?!_next/static|_next/image|favicon.ico|icons/).*)' }] };
