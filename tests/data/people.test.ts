import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { newInvitation } from '@/lib/auth/invitation-token';
import { hashPassword, passwordMatches } from '@/lib/auth/password';
import { databaseOf } from '@/lib/data/database';
import { captureMoment } from '@/lib/data/diary-entries';
import { invitePerson } from '@/lib/data/invitations';
import { addPerson, endMembership, giveRole, withdrawRole } from '@/lib/data/people-changes';
import { findPeople, getPersonFacts } from '@/lib/data/people-directory';
import { getSessionFacts } from '@/lib/data/sessions';
import { acceptInvitation, findAccount, findInvitation } from '@/lib/data/sign-in';
import type { Viewer } from '@/lib/domain/access/viewer';
import { addDays } from '@/lib/domain/calendar/days';
import { succeeded } from '../support/build-ward';
import { type BuiltPerson, type BuiltUnit, buildPerson, buildUnit, buildViewer, viewerOf } from '../support/factories';

const door = { system: 'signIn' } as const;
const stillIn = (viewer: Viewer) => getSessionFacts(door, viewer, new Date(), () => viewer.today);

async function buildOffice(): Promise<{ unit: BuiltUnit; admin: Viewer }> {
  const unit = await buildUnit({ name: 'Osasto 4B' });
  return { unit, admin: await viewerOf(await buildPerson({ unit, roles: ['admin'], lastName: 'Ylönen' })) };
}
const newcomer = (unit: BuiltUnit, given: Partial<Parameters<typeof addPerson>[1]> = {}) => ({
  firstName: 'Noora',
  lastName: 'Äijälä',
  email: `${newId()}@example.org`,
  jobTitle: 'sairaanhoitaja',
  language: 'fi' as const,
  unitId: unit.id,
  from: '2026-01-01',
  leads: false,
  ...given,
});
const invite = async (admin: Viewer, personId: string, now = new Date()) => {
  const { hash, expiresAt } = newInvitation(now);
  return { hash, result: await invitePerson(admin, { personId, hash, expiresAt }) };
};

describe('the list of people', () => {
  test('is for HR and admins alone, each of their own organisation', async () => {
    const { unit, admin } = await buildOffice();
    const person = await buildPerson({ unit });
    const hr = await viewerOf(await buildPerson({ unit, roles: ['hr'] }));
    for (const reader of [admin, hr]) {
      expect((await findPeople(reader)).people.map(({ id }) => id)).toContain(person.id);
      expect((await getPersonFacts(reader, person.id))?.name).toBe(person.name);
    }
    const others = [
      await viewerOf(await buildPerson({ unit })),
      await viewerOf(await buildPerson({ leads: [unit] })),
      await buildViewer({ roles: ['hr', 'admin'] }),
    ];
    for (const other of others) {
      expect((await findPeople(other)).people.map(({ id }) => id)).not.toContain(person.id);
      expect(await getPersonFacts(other, person.id)).toBeNull();
    }
  });

  test('is in Finnish order and finds a name without its dots', async () => {
    const { unit, admin } = await buildOffice();
    for (const lastName of ['Åberg', 'Äijälä', 'Zetterberg', 'Öhman', 'Aalto']) await buildPerson({ unit, lastName });
    const names = (await findPeople(admin)).people.map(({ name }) => name.split(' ').at(-1));
    expect(names).toEqual(['Aalto', 'Ylönen', 'Zetterberg', 'Åberg', 'Äijälä', 'Öhman']);
    const found = await findPeople(admin, { search: 'aijala' });
    expect(found.people.map(({ name }) => name)).toEqual(['Maija Äijälä']);
  });
});

describe('an admin', () => {
  test('adds a person with a unit and what she leads; nobody else can', async () => {
    const { unit, admin } = await buildOffice();
    const { id } = succeeded(await addPerson(admin, newcomer(unit, { leads: true })));
    expect(await getPersonFacts(admin, id)).toMatchObject({
      name: 'Noora Äijälä',
      memberships: [{ unit: { name: 'Osasto 4B' }, from: '2026-01-01', to: null }],
      leads: [{ unit: { name: 'Osasto 4B' } }],
      mayBeInvited: true,
    });
    for (const roles of [['hr'], []] as const) {
      const other = await viewerOf(await buildPerson({ unit, roles }));
      expect(await addPerson(other, newcomer(unit))).toMatchObject({ ok: false, code: 'notFound' });
    }
  });

  test('gets an address that somebody has refused at its field, whatever its letter case', async () => {
    const { unit, admin } = await buildOffice();
    const person = await buildPerson();
    expect(await addPerson(admin, newcomer(unit, { email: person.email }))).toMatchObject({
      fields: { email: 'emailTaken' },
    });
  });

  test('cannot put anybody into a unit of another organisation', async () => {
    const { admin } = await buildOffice();
    const foreign = await buildUnit();
    expect(await addPerson(admin, newcomer(foreign))).toMatchObject({ fields: { unitId: 'choice' } });
  });

  test('gives and withdraws a role; both count at the next request, and both stand in the audit trail', async () => {
    const { unit, admin } = await buildOffice();
    const viewer = await viewerOf(await buildPerson({ unit }));
    const change = { personId: viewer.personId, role: 'hr' as const };
    succeeded(await giveRole(admin, change));
    succeeded(await giveRole(admin, change));
    expect((await stillIn(viewer))?.roles).toEqual(['hr']);
    succeeded(await withdrawRole(admin, change));
    expect((await stillIn(viewer))?.roles).toEqual([]);
    expect(await withdrawRole(admin, change)).toMatchObject({ ok: false, code: 'notFound' });
    const audit = await databaseOf(admin.organisationId).auditEntry.findMany({
      where: { organisationId: admin.organisationId, subjectId: viewer.personId },
      select: { action: true },
      orderBy: { id: 'asc' },
    });
    expect(audit.map(({ action }) => action)).toEqual(['role.give.hr', 'role.give.hr', 'role.withdraw.hr']);
  });

  test('cannot withdraw or let go the last admin', async () => {
    const { admin } = await buildOffice();
    const change = { personId: admin.personId, role: 'admin' as const };
    expect(await withdrawRole(admin, change)).toMatchObject({ ok: false, code: 'notPossibleNow' });
    const facts = await getPersonFacts(admin, admin.personId);
    const ended = { membershipId: facts?.memberships[0]?.id ?? '', lastDay: admin.today };
    expect(await endMembership(admin, ended)).toMatchObject({ ok: false, code: 'notPossibleNow' });
    expect((await getPersonFacts(admin, admin.personId))?.memberships[0]?.to).toBeNull();
  });
});

describe('a leaver', () => {
  const membershipOf = async (admin: Viewer, personId: string) =>
    (await getPersonFacts(admin, personId))?.memberships[0]?.id ?? '';

  test('is refused at the next request once the last day has passed, and cannot sign in', async () => {
    const { unit, admin } = await buildOffice();
    const person = await buildPerson({ leads: [unit], roles: ['hr'] });
    const viewer = await viewerOf(person);
    const membershipId = await membershipOf(admin, person.id);
    const lastDay = addDays(admin.today, -1);
    succeeded(await endMembership(admin, { membershipId, lastDay }));
    expect(await stillIn(viewer)).toBeNull();
    expect(await findAccount(door, person.email)).toBeNull();
    const open = await databaseOf(admin.organisationId).session.count({
      where: { organisationId: admin.organisationId, personId: person.id, endedAt: null },
    });
    expect(open).toBe(0);
    expect(await getPersonFacts(admin, person.id)).toMatchObject({
      leftOn: admin.today,
      leads: [{ to: lastDay }],
      roles: [],
    });
    expect((await findPeople(admin)).people.map(({ id }) => id)).not.toContain(person.id);
    expect((await findPeople(admin, { former: true })).people.map(({ id }) => id)).toContain(person.id);
  });

  test('keeps access to the end of the last day', async () => {
    const { unit, admin } = await buildOffice();
    const viewer = await viewerOf(await buildPerson({ unit }));
    const membershipId = await membershipOf(admin, viewer.personId);
    succeeded(await endMembership(admin, { membershipId, lastDay: admin.today }));
    expect(await stillIn(viewer)).not.toBeNull();
    const tomorrow = addDays(admin.today, 1);
    expect(await getSessionFacts(door, viewer, new Date(), () => tomorrow)).toBeNull();
  });

  test('who still belongs to another unit stays, but no longer leads the one left', async () => {
    const { unit, admin } = await buildOffice();
    const other = await buildUnit({ organisation: unit.organisation });
    const person = await buildPerson({ leads: [unit] });
    const { organisationId } = admin;
    await databaseOf(organisationId).membership.createMany({
      data: [{ organisationId, id: newId(), personId: person.id, unitId: other.id, from: new Date('2021-01-01') }],
    });
    const viewer = await viewerOf(person);
    const membershipId = await membershipOf(admin, person.id);
    succeeded(await endMembership(admin, { membershipId, lastDay: addDays(admin.today, -1) }));
    expect(await stillIn(viewer)).toMatchObject({ units: [{ id: other.id }], leads: [] });
  });

  test('a last day before the first is refused at its field, and nobody but an admin ends anything', async () => {
    const { unit, admin } = await buildOffice();
    const person = await buildPerson({ unit, from: '2026-03-01' });
    const membershipId = await membershipOf(admin, person.id);
    expect(await endMembership(admin, { membershipId, lastDay: '2026-02-28' })).toMatchObject({
      fields: { lastDay: 'dayBeforeStart' },
    });
    const hr = await viewerOf(await buildPerson({ unit, roles: ['hr'] }));
    const foreign = await buildViewer({ roles: ['admin'] });
    for (const other of [hr, foreign]) {
      expect(await endMembership(other, { membershipId, lastDay: admin.today })).toMatchObject({ code: 'notFound' });
    }
  });
});

describe('an invitation', () => {
  const unfinished = async (): Promise<{ admin: Viewer; person: BuiltPerson }> => {
    const { unit, admin } = await buildOffice();
    return { admin, person: await buildPerson({ unit }) };
  };

  test('sets a password once, and not after its time', async () => {
    const { admin, person } = await unfinished();
    const { hash } = await invite(admin, person.id);
    expect(await findInvitation(door, hash)).toMatchObject({ email: person.email });
    const passwordHash = await hashPassword('kettu juoksi kotiin');
    const uses = await Promise.all([1, 2, 3].map(() => acceptInvitation(door, hash, passwordHash)));
    expect(uses.filter(Boolean)).toHaveLength(1);
    expect(await findInvitation(door, hash)).toBeNull();
    const account = await findAccount(door, person.email);
    expect(await passwordMatches('kettu juoksi kotiin', account?.passwordHash ?? null)).toBe(true);

    const late = await unfinished();
    const old = await invite(late.admin, late.person.id, new Date(Date.now() - 73 * 3_600_000));
    expect(await acceptInvitation(door, old.hash, passwordHash)).toBe(false);
    expect(await findAccount(door, late.person.email)).toBeNull();
  });

  test('takes the place of the one before', async () => {
    const { admin, person } = await unfinished();
    const first = await invite(admin, person.id);
    const second = await invite(admin, person.id);
    expect(await findInvitation(door, first.hash)).toBeNull();
    expect(await findInvitation(door, second.hash)).not.toBeNull();
  });

  test('is never made for somebody who has been in or has written, since it would open those texts', async () => {
    const { admin, person } = await unfinished();
    await viewerOf(person);
    expect((await invite(admin, person.id)).result).toMatchObject({ ok: false, code: 'notFound' });

    const writer = await unfinished();
    const viewer = await viewerOf(writer.person);
    succeeded(
      await captureMoment(viewer, {
        id: newId(),
        text: 'Oma hetki.',
        happenedOn: viewer.today,
        stage: null,
        level: null,
      }),
    );
    const { organisationId } = writer.admin;
    await databaseOf(organisationId).session.deleteMany({ where: { organisationId, personId: writer.person.id } });
    expect((await invite(writer.admin, writer.person.id)).result).toMatchObject({ code: 'notFound' });
    expect((await getPersonFacts(writer.admin, writer.person.id))?.mayBeInvited).toBe(false);
  });

  test('is made by admins of the same organisation alone', async () => {
    const { person } = await unfinished();
    const hr = await viewerOf(await buildPerson({ unit: person.unit, roles: ['hr'] }));
    for (const other of [hr, await buildViewer({ roles: ['admin'] })]) {
      expect((await invite(other, person.id)).result).toMatchObject({ ok: false, code: 'notFound' });
    }
  });
});
