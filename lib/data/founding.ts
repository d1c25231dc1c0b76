import type { SystemActor } from '@/lib/domain/access/viewer';
import { columnOfDay, type Day } from '@/lib/domain/calendar/days';
import type { Language } from '@/lib/domain/vocabulary';
import { asOwner } from './as-owner';
import { databaseOf } from './database';

export type NewOrganisation = { name: string; language: Language; timeZone: string; demo: boolean };

/** Founds the organisation of the actor's id. */
export async function foundOrganisation(
  actor: SystemActor,
  ownerUrl: string,
  organisation: NewOrganisation,
): Promise<void> {
  const { name, language, timeZone, demo } = organisation;
  await asOwner(actor, ownerUrl, (client) =>
    client.query(
      'INSERT INTO organisation (id, name, language, "timeZone", demo) VALUES ($1, $2, $3::"Language", $4, $5)',
      [actor.organisationId, name, language, timeZone, demo],
    ),
  );
}

/** Sets passwords, as hashes made by lib/auth/password. */
export async function setPasswords(
  actor: SystemActor,
  ownerUrl: string,
  passwords: readonly { personId: string; passwordHash: string }[],
): Promise<void> {
  await asOwner(actor, ownerUrl, (client) =>
    client.query(
      `INSERT INTO credential ("organisationId", "personId", "passwordHash")
       SELECT $1, c."personId", c."passwordHash" FROM jsonb_to_recordset($2::jsonb) AS c("personId" uuid, "passwordHash" text)`,
      [actor.organisationId, JSON.stringify(passwords)],
    ),
  );
}

export type NewUnit = { id: string; parentId: string | null; name: string };

/** Adds units; parents stand before their parts. */
export async function addUnits(actor: SystemActor, units: readonly NewUnit[]): Promise<void> {
  const { organisationId } = actor;
  await databaseOf(organisationId).unit.createMany({ data: units.map((unit) => ({ organisationId, ...unit })) });
}

export type NewPerson = {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  jobTitle: string;
  language: Language;
  joinedOn: Day;
  leftOn?: Day | null;
};
export type Spell = { id: string; personId: string; from: Day; to?: Day | null };

const spell = (organisationId: string, { id, personId, from, to }: Spell) => ({
  organisationId,
  id,
  personId,
  from: columnOfDay(from),
  to: to ? columnOfDay(to) : null,
});

/** Adds people with their memberships, the units they lead, and their roles, each from a day to a day. */
export async function addPeople(
  actor: SystemActor,
  roster: {
    people: readonly NewPerson[];
    memberships: readonly (Spell & { unitId: string })[];
    supervisions: readonly (Spell & { unitId: string; deputy?: boolean })[];
    roles: readonly (Spell & { role: 'hr' | 'admin' })[];
  },
): Promise<void> {
  const { organisationId } = actor;
  await databaseOf(organisationId).$transaction([
    databaseOf(organisationId).person.createMany({
      data: roster.people.map(({ joinedOn, leftOn, email, ...person }) => ({
        organisationId,
        ...person,
        email: email.normalize('NFC').toLowerCase(),
        joinedOn: columnOfDay(joinedOn),
        leftOn: leftOn ? columnOfDay(leftOn) : null,
      })),
    }),
    databaseOf(organisationId).membership.createMany({
      data: roster.memberships.map(({ unitId, ...rest }) => ({ ...spell(organisationId, rest), unitId })),
    }),
    databaseOf(organisationId).supervision.createMany({
      data: roster.supervisions.map(({ unitId, deputy = false, ...rest }) => ({
        ...spell(organisationId, rest),
        unitId,
        deputy,
      })),
    }),
    databaseOf(organisationId).personRole.createMany({
      data: roster.roles.map(({ role, ...rest }) => ({ ...spell(organisationId, rest), role })),
    }),
  ]);
}
