import { v7 as newId } from 'uuid';
import type { SystemActor } from '@/lib/domain/access/viewer';
import type { Day } from '@/lib/domain/calendar/days';
import { asOwner } from './as-owner';
import { addPeople, addUnits, foundOrganisation } from './founding';

export type FirstAdmin = { organisationId: string; personId: string };
export type FirstAdminState = { state: 'nobody' } | { state: 'settled' } | ({ state: 'waiting' } & FirstAdmin);

/**
 * Whether the installation has a first admin: `nobody` where there is no organisation but the demo, `waiting` where an
 * admin is known and no admin has a password yet, `settled` where one has, or where there are people but no admin.
 */
export async function findFirstAdmin(actor: { system: 'firstAdmin' }, ownerUrl: string): Promise<FirstAdminState> {
  const rows = await asOwner(actor, ownerUrl, async (client) => {
    const { rows } = await client.query<{ organisationId: string; personId: string | null; hasPassword: boolean }>(
      `SELECT o.id AS "organisationId", r."personId", c."personId" IS NOT NULL AS "hasPassword"
       FROM organisation o
       LEFT JOIN person_role r ON r."organisationId" = o.id AND r.role = 'admin'
       LEFT JOIN credential c ON c."organisationId" = o.id AND c."personId" = r."personId"
       WHERE NOT o.demo ORDER BY o."createdAt", r.id`,
    );
    return rows;
  });
  if (rows.length === 0) return { state: 'nobody' };
  const waiting = rows.find(({ personId }) => personId !== null);
  if (!waiting?.personId || rows.some(({ hasPassword }) => hasPassword)) return { state: 'settled' };
  return { state: 'waiting', organisationId: waiting.organisationId, personId: waiting.personId };
}

/** Founds the organisation of the actor's id with one unit and its first admin, who has no password yet. */
export async function foundWithAdmin(
  actor: SystemActor,
  ownerUrl: string,
  founded: { organisationName: string; email: string; today: Day },
): Promise<FirstAdmin> {
  const { organisationName, email, today: from } = founded;
  const [unitId, personId] = [newId(), newId()];
  await foundOrganisation(actor, ownerUrl, {
    name: organisationName,
    language: 'fi',
    timeZone: 'Europe/Helsinki',
    demo: false,
  });
  await addUnits(actor, [{ id: unitId, parentId: null, name: organisationName }]);
  const person = {
    id: personId,
    firstName: 'Ensimmäinen',
    lastName: 'Ylläpitäjä',
    email,
    jobTitle: '',
    language: 'fi' as const,
  };
  await addPeople(actor, {
    people: [{ ...person, joinedOn: from }],
    memberships: [{ id: newId(), personId, unitId, from }],
    supervisions: [],
    roles: [{ id: newId(), personId, role: 'admin', from }],
  });
  return { organisationId: actor.organisationId, personId };
}

/** Puts a new invitation in the place of all unused ones of the first admin. */
export async function inviteFirstAdmin(
  actor: SystemActor,
  ownerUrl: string,
  { personId, hash, expiresAt }: { personId: string; hash: Buffer; expiresAt: Date },
): Promise<void> {
  const { organisationId } = actor;
  await asOwner(actor, ownerUrl, async (client) => {
    await client.query(
      `WITH before AS (
         UPDATE invitation SET "expiresAt" = least("expiresAt", now())
         WHERE "organisationId" = $1 AND "personId" = $3 AND "usedAt" IS NULL
       ), audited AS (
         INSERT INTO audit_entry ("organisationId", id, action, "subjectId", at) VALUES ($1, $6, 'invitation.first', $3, now())
       )
       INSERT INTO invitation ("organisationId", id, "personId", "tokenHash", "expiresAt") VALUES ($1, $2, $3, $4, $5)`,
      [organisationId, newId(), personId, hash, expiresAt, newId()],
    );
  });
}
