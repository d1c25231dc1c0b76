import { v7 as newId } from 'uuid';
import { addPeople, addUnits, foundOrganisation, type NewPerson } from '@/lib/data/founding';
import { getSessionFacts, startSession } from '@/lib/data/sessions';
import type { SystemActor, Viewer, ViewerFacts } from '@/lib/domain/access/viewer';
import { localDay } from '@/lib/domain/calendar/zones';
import type { Language } from '@/lib/domain/vocabulary';

/** Factories build their own parents: ask for what the rule is about and leave the rest out. */

const ownerUrl = (): string => {
  const url = process.env.DATABASE_OWNER_URL;
  if (!url) throw new Error('DATABASE_OWNER_URL is set by tests/support/database-file.ts');
  return url;
};

export type BuiltOrganisation = { actor: SystemActor; organisationId: string; name: string };

export async function buildOrganisation({
  name = 'Testisairaala',
  language = 'fi' as Language,
} = {}): Promise<BuiltOrganisation> {
  const organisationId = newId();
  const actor: SystemActor = { system: 'seed', organisationId };
  await foundOrganisation(actor, ownerUrl(), { name, language, timeZone: 'Europe/Helsinki', demo: false });
  return { actor, organisationId, name };
}

export type BuiltUnit = { id: string; name: string; organisation: BuiltOrganisation };

export async function buildUnit({
  organisation,
  parent,
  name = `Osasto ${newId().slice(-4)}`,
}: {
  organisation?: BuiltOrganisation;
  parent?: BuiltUnit;
  name?: string;
} = {}): Promise<BuiltUnit> {
  const owner = organisation ?? parent?.organisation ?? (await buildOrganisation());
  const id = newId();
  await addUnits(owner.actor, [{ id, parentId: parent?.id ?? null, name }]);
  return { id, name, organisation: owner };
}

export type BuiltPerson = { id: string; name: string; email: string; unit: BuiltUnit; organisation: BuiltOrganisation };

export async function buildPerson({
  unit,
  leads = [],
  roles = [],
  from = '2020-01-01',
  ...given
}: Partial<NewPerson> & {
  unit?: BuiltUnit;
  leads?: readonly BuiltUnit[];
  roles?: readonly ('hr' | 'admin')[];
  from?: string;
} = {}): Promise<BuiltPerson> {
  const home = unit ?? leads[0] ?? (await buildUnit());
  const id = given.id ?? newId();
  const person: NewPerson = {
    id,
    firstName: 'Maija',
    lastName: `Mäkinen ${id.slice(-4)}`,
    email: `${id}@example.org`,
    jobTitle: 'sairaanhoitaja',
    language: 'fi',
    joinedOn: from,
    ...given,
  };
  await addPeople(home.organisation.actor, {
    people: [person],
    memberships: [{ id: newId(), personId: id, unitId: home.id, from }],
    supervisions: leads.map((led) => ({ id: newId(), personId: id, unitId: led.id, from })),
    roles: roles.map((role) => ({ id: newId(), personId: id, role, from })),
  });
  return {
    id,
    name: `${person.firstName} ${person.lastName}`,
    email: person.email,
    unit: home,
    organisation: home.organisation,
  };
}

// Tests make viewers the way lib/auth does: from a session row and the roster of today.
function fromSession(_facts: ViewerFacts): asserts _facts is Viewer {}

/** The viewer behind a person, as a request made now would see it. */
export async function viewerOf(person: BuiltPerson, now = new Date()): Promise<Viewer> {
  const { organisationId } = person.organisation;
  const door = { system: 'signIn' } as const;
  const session = await startSession(door, { organisationId, personId: person.id, ownDevice: false }, now);
  const facts = await getSessionFacts(door, session, now, (zone) => localDay(now, zone));
  if (!facts) throw new Error('The person cannot sign in');
  const viewer = { ...facts, today: localDay(now, facts.timeZone) };
  fromSession(viewer);
  return viewer;
}

/** A person with a session; `buildViewer({ leads: [unit] })` is a supervisor. */
export async function buildViewer(given: Parameters<typeof buildPerson>[0] = {}): Promise<Viewer> {
  return viewerOf(await buildPerson(given));
}
