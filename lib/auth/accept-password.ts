import { z } from 'zod';
import { startSession } from '@/lib/data/sessions';
import { countFailures, findAccount, forgetFailures, noteFailure } from '@/lib/data/sign-in';
import { env } from '@/lib/env';
import { deviceOf } from './device';
import { passwordMatches } from './password';
import { addressOf, type HeaderReader, isDirectRequest } from './request';

const credentialsSchema = z.object({
  email: z.string().trim().min(3).max(320),
  password: z.string().min(1).max(1_000),
  ownDevice: z.string().optional(),
});

const door = { system: 'signIn' } as const;
const failuresAllowed = 10;

/** Thrown codes reach the sign-in page as `?error=`; they do not tell whether the account exists. */
export class TooManyAttempts extends Error {
  constructor() {
    super('tooManyAttempts');
  }
}

/**
 * Checks a password and starts a session; null for a wrong password, an unknown account, or a demo account asked for
 * over anything but loopback: all three answer alike and take as long.
 */
export async function acceptPassword(given: unknown, headers: Record<string, unknown>) {
  const header: HeaderReader = (name) => {
    const value = headers[name];
    return typeof value === 'string' ? value : null;
  };
  const parsed = credentialsSchema.safeParse(given);
  if (!parsed.success) {
    await passwordMatches('', null);
    return null;
  }
  const { email, password, ownDevice } = parsed.data;
  const now = new Date();
  const attempt = { email, from: deviceOf(header) ?? addressOf(header) };
  if ((await countFailures(door, attempt, now)) >= failuresAllowed) throw new TooManyAttempts();

  // Counted before the password is looked at: attempts sent all at once would otherwise not see each other.
  await noteFailure(door, attempt, now);
  if ((await countFailures(door, attempt, now)) > failuresAllowed) throw new TooManyAttempts();

  const account = await findAccount(door, email);
  const matches = await passwordMatches(password, account?.passwordHash ?? null);
  const demoRefused = account?.demo === true && !(env().SANOITUS_DEMO && isDirectRequest(header));
  if (!account || !matches || demoRefused) return null;
  await forgetFailures(door, attempt);
  const session = await startSession(
    door,
    { organisationId: account.organisationId, personId: account.personId, ownDevice: ownDevice === 'on' },
    now,
  );
  return { id: account.personId, ...session };
}
