import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { acceptPassword } from '@/lib/auth/accept-password';
import { hashPassword } from '@/lib/auth/password';
import { setPasswords } from '@/lib/data/founding';
import { withdrawRole } from '@/lib/data/people-changes';
import { editTeamLog } from '@/lib/data/team-log-changes';
import { writeTeamLog } from '@/lib/data/team-logs';
import { buildPerson, buildUnit, buildViewer, viewerOf } from '../support/factories';

test('guesses sent all at once are limited like guesses sent one after the other', async () => {
  const person = await buildPerson();
  await setPasswords(person.organisation.actor, process.env.DATABASE_OWNER_URL ?? '', [
    { personId: person.id, passwordHash: await hashPassword('mitä-opimme-tänään') },
  ]);
  const tries = await Promise.allSettled(
    Array.from({ length: 30 }, (_, each) =>
      acceptPassword({ email: person.email, password: `arvaus-${each}` }, { 'x-sanoitus-address': '198.51.100.9' }),
    ),
  );
  // "fulfilled" is a guess that was held against the password.
  expect(tries.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(10);
}, 60_000);

test('many supervisors of one organisation may write and change team logs in the same moment', async () => {
  const unit = await buildUnit();
  const leader = await buildViewer({ leads: [unit] });
  const words = { title: 'Palaveri', happened: 'Puhuimme.', learnt: 'Opimme.', heldOn: leader.today, trials: [] };
  const ids = Array.from({ length: 12 }, () => newId());
  const written = await Promise.all(ids.map((id) => writeTeamLog(leader, { id, unitId: unit.id, ...words })));
  expect(written.every(({ ok }) => ok)).toBe(true);
  const again = await Promise.all(ids.map((id) => writeTeamLog(leader, { id, unitId: unit.id, ...words })));
  expect(again.every(({ ok }) => ok)).toBe(true);
  const edits = ids.map((id) => editTeamLog(leader, { id, version: 1, ...words, learnt: 'Opimme lisää.' }));
  expect((await Promise.all(edits)).every(({ ok }) => ok)).toBe(true);
}, 60_000);

test('two admins who withdraw each other’s role at once leave one admin', async () => {
  for (let round = 0; round < 5; round += 1) {
    const unit = await buildUnit();
    const people = [
      await buildPerson({ unit, roles: ['admin'] }),
      await buildPerson({ unit, roles: ['admin'] }),
    ] as const;
    const [one, two] = await Promise.all(people.map((person) => viewerOf(person)));
    if (!one || !two) throw new Error('no admins');
    await Promise.all([
      withdrawRole(one, { personId: two.personId, role: 'admin' }),
      withdrawRole(two, { personId: one.personId, role: 'admin' }),
    ]);
    const now = await Promise.all(people.map((person) => viewerOf(person)));
    expect(now.filter(({ roles }) => roles.includes('admin'))).toHaveLength(1);
  }
});
