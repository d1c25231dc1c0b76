import { createHash, randomBytes } from 'node:crypto';

/** How long an invitation can be used. */
export const invitationHours = 72;

/** What the database keeps of an invitation: the link itself is shown once and cannot be found out again. */
export const hashInvitationToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A new link's secret part with its hash and its end. */
export function newInvitation(now: Date): { token: string; hash: Buffer; expiresAt: Date } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashInvitationToken(token), expiresAt: new Date(now.getTime() + invitationHours * 3_600_000) };
}
