import { beforeEach, expect, test } from 'vitest';
import { acceptPassword, TooManyAttempts } from '@/lib/auth/accept-password';
import { deviceCookie, newDeviceMark } from '@/lib/auth/device';
import { hashPassword } from '@/lib/auth/password';
import { databaseOf } from '@/lib/data/database';
import { setPasswords } from '@/lib/data/founding';
import { endAllSessions, endSession, getSessionFacts } from '@/lib/data/sessions';
import { columnOfDay } from '@/lib/domain/calendar/days';
import { localDay } from '@/lib/domain/calendar/zones';
import { type BuiltPerson, buildPerson, buildUnit, viewerOf } from '../support/factories';

const password = 'mitä-opimme-tänään';
const door = { system: 'signIn' } as const;
let person: BuiltPerson;

beforeEach(async () => {
  person = await buildPerson();
  await setPasswords(person.organisation.actor, process.env.DATABASE_OWNER_URL ?? '', [
    { personId: person.id, passwordHash: await hashPassword(password) },
  ]);
});

const at = (address: string) => ({ 'x-sanoitus-address': address });
const tryIn = (given: string, headers: Record<string, string>, email = person.email) =>
  acceptPassword({ email, password: given }, headers);
const facts = (session: { organisationId: string; sessionId: string }, now = new Date()) =>
  getSessionFacts(door, session, now, (zone) => localDay(now, zone));

test('the right password starts a session that the database knows', async () => {
  const accepted = await tryIn(password, at('192.0.2.1'));
  expect(accepted).toMatchObject({ id: person.id, organisationId: person.organisation.organisationId });
  if (!accepted) throw new Error('refused');
  expect(await facts(accepted)).toMatchObject({ personId: person.id, name: person.name });
});

test('letter case and decomposed letters of an address make no second account', async () => {
  const other = await buildPerson({ unit: person.unit, email: 'äiti.ÖMAN@example.org' });
  await setPasswords(other.organisation.actor, process.env.DATABASE_OWNER_URL ?? '', [
    { personId: other.id, passwordHash: await hashPassword(password) },
  ]);
  expect(await tryIn(password, at('192.0.2.1'), 'Äiti.Öman@EXAMPLE.org'.normalize('NFD'))).toMatchObject({
    id: other.id,
  });
});

test('a wrong password and an unknown account answer alike and do the same work', async () => {
  // The work is one scrypt either way; time itself is measured by the bench, not asserted here.
  expect(await tryIn('väärä', at('192.0.2.2'))).toBeNull();
  expect(await tryIn('väärä', at('192.0.2.2'), 'ei-ole@example.org')).toBeNull();
});

test('a stranger who fails from elsewhere locks nobody out', async () => {
  for (let time = 0; time < 10; time += 1) await tryIn('arvaus', at('198.51.100.7'));
  await expect(tryIn('arvaus', at('198.51.100.7'))).rejects.toThrow(TooManyAttempts);
  expect(await tryIn(password, at('192.0.2.3'))).toMatchObject({ id: person.id });
}, 30_000);

test('behind one shared address a known device still gets in', async () => {
  for (let time = 0; time < 10; time += 1) await tryIn('arvaus', at('203.0.113.5'));
  const known = { ...at('203.0.113.5'), cookie: `${deviceCookie}=${newDeviceMark()}` };
  expect(await tryIn(password, known)).toMatchObject({ id: person.id });
  const forged = { ...at('203.0.113.5'), cookie: `${deviceCookie}=abc.def` };
  await expect(tryIn(password, forged)).rejects.toThrow(TooManyAttempts);
}, 30_000);

test('an account that does not exist runs into the same limit', async () => {
  for (let time = 0; time < 10; time += 1) await tryIn('arvaus', at('203.0.113.6'), 'nobody@example.org');
  await expect(tryIn('arvaus', at('203.0.113.6'), 'nobody@example.org')).rejects.toThrow(TooManyAttempts);
}, 30_000);

test('a session that was ended is refused at the next request, and "everywhere" ends them all', async () => {
  const [one, two] = [await tryIn(password, at('192.0.2.4')), await tryIn(password, at('192.0.2.5'))];
  if (!one || !two) throw new Error('refused');
  await endSession(door, one, new Date());
  expect(await facts(one)).toBeNull();
  expect(await facts(two)).not.toBeNull();
  await endAllSessions(await viewerOf(person), new Date());
  expect(await facts(two)).toBeNull();
});

test('a session of another organisation’s id is nobody’s', async () => {
  const session = await tryIn(password, at('192.0.2.6'));
  const elsewhere = await buildUnit();
  if (!session) throw new Error('refused');
  expect(await facts({ ...session, organisationId: elsewhere.organisation.organisationId })).toBeNull();
});

test('a person who has left is refused at the next request', async () => {
  const session = await tryIn(password, at('192.0.2.7'));
  if (!session) throw new Error('refused');
  await databaseOf(session.organisationId).person.updateMany({
    where: { id: person.id },
    data: { leftOn: columnOfDay('2024-01-31') },
  });
  expect(await facts(session)).toBeNull();
  expect(await tryIn(password, at('192.0.2.7'))).toBeNull();
});

test('a role or a unit that was taken away is gone at the next request', async () => {
  const unit = await buildUnit();
  const lead = await buildPerson({ leads: [unit], roles: ['hr'] });
  expect(await viewerOf(lead)).toMatchObject({ roles: ['hr'], leads: [{ id: unit.id }] });
  const yesterday = columnOfDay('2024-01-31');
  await databaseOf(unit.organisation.organisationId).personRole.updateMany({
    where: { personId: lead.id },
    data: { to: yesterday },
  });
  await databaseOf(unit.organisation.organisationId).supervision.updateMany({
    where: { personId: lead.id },
    data: { to: yesterday },
  });
  expect(await viewerOf(lead)).toMatchObject({ roles: [], leads: [] });
});
