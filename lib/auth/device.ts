import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { env } from '@/lib/env';
import type { HeaderReader } from './request';

/** Marks a browser in which somebody has signed in before; holds a random number and nothing about the person. */
export const deviceCookie = 'sanoitus-device';

const sign = (id: string): string => createHmac('sha256', env().AUTH_SECRET).update(`device ${id}`).digest('base64url');

/** A new mark for a browser. Signed, so that nobody gets a fresh allowance of attempts by making one up. */
export function newDeviceMark(): string {
  const id = randomBytes(16).toString('base64url');
  return `${id}.${sign(id)}`;
}

/** The device behind a request, or null when the browser is not known here. */
export function deviceOf(header: HeaderReader): string | null {
  const cookies = header('cookie') ?? '';
  const mark = cookies
    .split('; ')
    .find((cookie) => cookie.startsWith(`${deviceCookie}=`))
    ?.slice(deviceCookie.length + 1);
  const [id, signature] = mark?.split('.') ?? [];
  if (!id || !signature) return null;
  const expected = Buffer.from(sign(id));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given) ? id : null;
}
