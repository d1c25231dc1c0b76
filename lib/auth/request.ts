import { appUrl, env } from '@/lib/env';

/** Reads one header; both `Headers` and plain objects are used by the libraries that call us. */
export type HeaderReader = (name: string) => string | null | undefined;

declare global {
  /** Set by scripts/serve-guard.mjs, anew in every process. */
  var sanoitusDirectMark: string | undefined;
}

/**
 * Set by scripts/serve-guard.mjs before Next sees the request, and never taken from a client: the mark only when the
 * request came over loopback, for a loopback host, without any forwarded header.
 */
const guardHeader = 'x-sanoitus-request';
const addressHeader = 'x-sanoitus-address';

/** Demo accounts and data are for the person at this machine. Unknown means no. */
export const isDirectRequest = (header: HeaderReader): boolean =>
  globalThis.sanoitusDirectMark !== undefined && header(guardHeader) === globalThis.sanoitusDirectMark;

/** The address a request came from: the connection's own, or what the organisation's proxy added last. */
export function addressOf(header: HeaderReader): string {
  const forwarded = header('x-forwarded-for')?.split(',').at(-1)?.trim();
  if (env().APP_URL && forwarded) return forwarded;
  return header(addressHeader) ?? 'unknown';
}

/** Whether a writing request was sent by a page of this app. Browsers send Origin with every POST; absent means no. */
export function isOwnOrigin(header: HeaderReader): boolean {
  const origin = header('origin');
  if (!origin) return false;
  if (origin === new URL(appUrl()).origin) return true;
  // Without APP_URL people may open localhost, 127.0.0.1 or [::1]: then the page's own host decides, loopback only.
  if (env().APP_URL) return false;
  const host = header('host');
  return isDirectRequest(header) && !!host && origin === `http://${host}`;
}
