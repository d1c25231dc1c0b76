import { outsideOrganisations } from './database';
import { derivedKey, keyedHash } from './sealing-key';
import type { Door } from './sessions';

export type Account = { organisationId: string; personId: string; passwordHash: string; demo: boolean };

/** The account behind an e-mail address, or null. Letter case and decomposed letters make no second account. */
export async function findAccount(_door: Door, email: string): Promise<Account | null> {
  const { rows } = await outsideOrganisations().query<Account>('SELECT * FROM sign_in_lookup($1)', [email]);
  return rows[0] ?? null;
}

/** Whom a failed attempt counts against: the account as typed, together with the device or the address. */
export type Attempt = { email: string; from: string };

const attemptKey = ({ email, from }: Attempt): Buffer =>
  Buffer.from(keyedHash(derivedKey('signInAttempts', 'all'), `${email.normalize('NFC').toLowerCase()}|${from}`), 'hex');

const windowMs = 15 * 60_000;
const since = (now: Date): Date => new Date(now.getTime() - windowMs);

/** Failed attempts within the last quarter of an hour. */
export async function countFailures(_door: Door, attempt: Attempt, now: Date): Promise<number> {
  const { rows } = await outsideOrganisations().query<{ failures: number }>(
    'SELECT sign_in_failures($1, $2) AS failures',
    [attemptKey(attempt), since(now)],
  );
  return rows[0]?.failures ?? 0;
}

export async function noteFailure(_door: Door, attempt: Attempt, now: Date): Promise<void> {
  await outsideOrganisations().query('SELECT sign_in_failed($1, $2, $3)', [attemptKey(attempt), since(now), now]);
}

export async function forgetFailures(_door: Door, attempt: Attempt): Promise<void> {
  await outsideOrganisations().query('SELECT sign_in_succeeded($1)', [attemptKey(attempt)]);
}

/** Who an invitation is for, or null when it is used, out of date or unknown. `hash` is SHA-256 of the token. */
export async function findInvitation(_door: Door, hash: Buffer): Promise<{ email: string } | null> {
  const { rows } = await outsideOrganisations().query<{ email: string }>('SELECT email FROM invitation_lookup($1)', [
    hash,
  ]);
  return rows[0] ?? null;
}

/** Uses the invitation up and sets the password; false when somebody was first or it is out of date. */
export async function acceptInvitation(_door: Door, hash: Buffer, passwordHash: string): Promise<boolean> {
  const { rows } = await outsideOrganisations().query<{ accepted: boolean }>(
    'SELECT invitation_accept($1, $2) AS accepted',
    [hash, passwordHash],
  );
  return rows[0]?.accepted ?? false;
}

/** Whether the database answers and holds the newest migration; for readiness. */
export async function findAppliedMigrations(_door: Door): Promise<string[]> {
  const { rows } = await outsideOrganisations().query<{ name: string }>('SELECT applied_migrations() AS name');
  return rows.map(({ name }) => name);
}
