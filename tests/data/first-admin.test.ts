import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { hashInvitationToken } from '@/lib/auth/invitation-token';
import { hashPassword } from '@/lib/auth/password';
import { foundOrganisation } from '@/lib/data/founding';
import { acceptInvitation, findAccount, findInvitation } from '@/lib/data/sign-in';
import { runTypeScript } from '../../scripts/typescript.mjs';

const door = { system: 'signIn' } as const;
const email = 'ensimmainen@example.org';
const run = async (): Promise<string> =>
  runTypeScript('scripts/first-admin.ts', [], {
    APP_URL: 'https://sanoitus.example.org/',
    ORGANISATION_NAME: 'Lakeuden sairaala',
    ADMIN_EMAIL: email.toUpperCase(),
    NODE_ENV: 'test',
  });
const hashOf = (printed: string): Buffer => {
  const [, token = ''] = /^https:\/\/sanoitus\.example\.org\/invitation\/([\w-]{43})\n$/.exec(printed) ?? [];
  expect(token).not.toBe('');
  return hashInvitationToken(token);
};

test('the first admin gets one link at a time, and none once a password is set', async () => {
  const demo = { system: 'seed', organisationId: newId() } as const;
  const ownerUrl = process.env.DATABASE_OWNER_URL ?? '';
  await foundOrganisation(demo, ownerUrl, { name: 'Demo', language: 'fi', timeZone: 'Europe/Helsinki', demo: true });

  const first = hashOf(await run());
  expect(await findInvitation(door, first)).toMatchObject({ email });
  const second = hashOf(await run());
  expect(await findInvitation(door, first)).toBeNull();
  expect(await acceptInvitation(door, second, await hashPassword('kettu juoksi kotiin'))).toBe(true);
  expect(await findAccount(door, email)).toMatchObject({ demo: false });
  expect(await run()).toBe('');
}, 60_000);
