import { v7 as newId } from 'uuid';
import { newInvitation } from '@/lib/auth/invitation-token';
import { closeDatabases } from '@/lib/data/database';
import { findFirstAdmin, foundWithAdmin, inviteFirstAdmin } from '@/lib/data/first-admin';
import { localDay } from '@/lib/domain/calendar/zones';
import { appUrl, env } from '@/lib/env';
import { scriptSettings } from '@/prisma/seed/script-settings';

/**
 * For a database of one's own: founds an organisation with its first admin and prints a link with which a password can
 * be set once. While the link is unused, running again replaces it; afterwards nothing is printed.
 */
async function firstAdmin(): Promise<void> {
  const { ownerUrl } = scriptSettings();
  const now = new Date();
  const found = await findFirstAdmin({ system: 'firstAdmin' }, ownerUrl);
  if (found.state === 'settled') return;
  const { ORGANISATION_NAME: organisationName, ADMIN_EMAIL: email } = env();
  const admin =
    found.state === 'waiting'
      ? found
      : await foundWithAdmin({ system: 'firstAdmin', organisationId: newId() }, ownerUrl, {
          organisationName,
          email,
          today: localDay(now, 'Europe/Helsinki'),
        });
  const { token, hash, expiresAt } = newInvitation(now);
  const actor = { system: 'firstAdmin', organisationId: admin.organisationId } as const;
  await inviteFirstAdmin(actor, ownerUrl, { personId: admin.personId, hash, expiresAt });
  console.log(`${appUrl()}/invitation/${token}`);
}

try {
  await firstAdmin();
} finally {
  await closeDatabases();
}
