import { v7 as newId } from 'uuid';
import { inForce } from '@/lib/domain/access/in-force';
import type { UnitName, Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay } from '@/lib/domain/calendar/days';
import { fullName } from '@/lib/domain/people/name';
import type { Language } from '@/lib/domain/vocabulary';
import { databaseOf } from './database';

/** The door: the part of the product that acts before anybody is known. */
export type Door = { system: 'signIn' };

/** A session as the cookie names it; both ids are sealed into the cookie by next-auth. */
export type SessionName = { organisationId: string; sessionId: string };

const idleLimitMs = { shared: 12 * 3_600_000, own: 14 * 24 * 3_600_000 } as const;
const noteSeenAfterMs = 60_000;

/** Starts a session and answers its name. */
export async function startSession(
  _door: Door,
  person: { organisationId: string; personId: string; ownDevice: boolean },
  now: Date,
): Promise<SessionName> {
  const { organisationId, personId, ownDevice } = person;
  const id = newId();
  const expiresAt = new Date(now.getTime() + idleLimitMs[ownDevice ? 'own' : 'shared']);
  await databaseOf(organisationId).session.create({
    data: { organisationId, id, personId, ownDevice, startedAt: now, lastSeenAt: now, expiresAt },
    select: { id: true },
  });
  return { organisationId, sessionId: id };
}

/** Takes away a session that no person has seen. */
export async function forgetSession(_door: Door, { organisationId, sessionId }: SessionName): Promise<void> {
  await databaseOf(organisationId).session.deleteMany({ where: { organisationId, id: sessionId } });
}

export type SessionFacts = Pick<
  Viewer,
  'organisationId' | 'organisationName' | 'personId' | 'sessionId' | 'name' | 'jobTitle' | 'timeZone' | 'roles'
> & {
  language: Language;
  demo: boolean;
  units: UnitName[];
  unitIdsUpwards: string[];
  leads: UnitName[];
};

/**
 * Everything a viewer is made of, read at every request; null when the session has ended, has run out, or the person
 * has left. `dayIn` answers the day in a time zone.
 */
export async function getSessionFacts(
  _door: Door,
  { organisationId, sessionId }: SessionName,
  now: Date,
  dayIn: (timeZone: string) => string,
): Promise<SessionFacts | null> {
  const database = databaseOf(organisationId);
  const session = await database.session.findFirst({
    where: { organisationId, id: sessionId, endedAt: null, expiresAt: { gt: now } },
    select: {
      ownDevice: true,
      lastSeenAt: true,
      person: {
        select: {
          id: true,
          firstName: true,
          lastName: true,
          jobTitle: true,
          language: true,
          leftOn: true,
          organisation: { select: { name: true, timeZone: true, demo: true } },
        },
      },
    },
  });
  if (!session) return null;
  const { person } = session;
  const day = dayIn(person.organisation.timeZone);
  const today = columnOfDay(day);
  if (person.leftOn && person.leftOn <= today) return null;

  const held = { personId: person.id, organisationId, ...inForce(day) };
  const unit = { select: { id: true, name: true } } as const;
  const [roles, memberships, supervisions, upwards] = await Promise.all([
    database.personRole.findMany({ where: held, select: { role: true } }),
    database.membership.findMany({ where: held, select: { unit } }),
    database.supervision.findMany({ where: held, select: { unit } }),
    findUnitsUpwards(organisationId, person.id, today),
    noteSeen(organisationId, sessionId, session, now),
  ]);
  return {
    organisationId,
    sessionId,
    organisationName: person.organisation.name,
    timeZone: person.organisation.timeZone,
    demo: person.organisation.demo,
    personId: person.id,
    name: fullName(person),
    jobTitle: person.jobTitle,
    language: person.language,
    roles: roles.map(({ role }) => role),
    units: memberships.map(({ unit }) => unit),
    unitIdsUpwards: upwards,
    leads: supervisions.map(({ unit }) => unit),
  };
}

async function findUnitsUpwards(organisationId: string, personId: string, today: Date): Promise<string[]> {
  const rows = await databaseOf(organisationId).$queryRaw<{ id: string }[]>`
    WITH RECURSIVE upwards AS (
      SELECT u.id, u."parentId" FROM membership m
      JOIN unit u ON u."organisationId" = m."organisationId" AND u.id = m."unitId"
      WHERE m."organisationId" = ${organisationId}::uuid AND m."personId" = ${personId}::uuid
        AND m."from" <= ${today}::date AND (m."to" IS NULL OR m."to" >= ${today}::date)
      UNION
      SELECT u.id, u."parentId" FROM upwards d
      JOIN unit u ON u."organisationId" = ${organisationId}::uuid AND u.id = d."parentId"
    ) SELECT id FROM upwards ORDER BY id`;
  return rows.map(({ id }) => id);
}

/** Use keeps a session alive; noted once a minute at most, so that readings stay readings. */
async function noteSeen(
  organisationId: string,
  id: string,
  session: { ownDevice: boolean; lastSeenAt: Date },
  now: Date,
): Promise<void> {
  if (now.getTime() - session.lastSeenAt.getTime() < noteSeenAfterMs) return;
  const expiresAt = new Date(now.getTime() + idleLimitMs[session.ownDevice ? 'own' : 'shared']);
  await databaseOf(organisationId).session.updateMany({
    where: { organisationId, id, endedAt: null },
    data: { lastSeenAt: now, expiresAt },
  });
}

/** Ends one session; a session that is over already stays over. */
export async function endSession(_door: Door, { organisationId, sessionId }: SessionName, now: Date): Promise<void> {
  await databaseOf(organisationId).session.updateMany({
    where: { organisationId, id: sessionId, endedAt: null },
    data: { endedAt: now },
  });
}

/** Ends every session of the viewer, on all devices. Answers how many were open. */
export async function endAllSessions(viewer: Viewer, now: Date): Promise<number> {
  const { organisationId, personId } = viewer;
  const { count } = await databaseOf(organisationId).session.updateMany({
    where: { organisationId, personId, endedAt: null },
    data: { endedAt: now },
  });
  return count;
}
