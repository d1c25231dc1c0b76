import { v7 as newId } from 'uuid';
import { inForce, notLeft } from '@/lib/domain/access/in-force';
import { isAdmin, type Viewer } from '@/lib/domain/access/viewer';
import { addDays, columnOfDay, type Day, dayOfColumn } from '@/lib/domain/calendar/days';
import type { OrganisationRole } from '@/lib/domain/people/person';
import type { Language } from '@/lib/domain/vocabulary';
import { failure, type Result, success } from '@/lib/result';
import type { Database } from './database';
import { write } from './write';

export type PersonToAdd = {
  firstName: string;
  lastName: string;
  email: string;
  jobTitle: string;
  language: Language;
  unitId: string;
  from: Day;
  leads: boolean;
  once?: string | undefined;
};

/** Adds a person with a first unit. An address that any account has already is refused at its field. For admins. */
export function addPerson(viewer: Viewer, added: PersonToAdd): Promise<Result<{ id: string }>> {
  const { organisationId } = viewer;
  const id = newId();
  return write(viewer, { action: 'person.add', once: added.once }, async (database) => {
    if (!isAdmin(viewer)) return failure('notFound');
    const unit = await database.unit.findFirst({
      where: { organisationId, id: added.unitId, archivedOn: null },
      select: { id: true },
    });
    if (!unit) return failure('invalid', { fields: { unitId: 'choice' } });
    const { firstName, lastName, jobTitle, language } = added;
    const from = columnOfDay(added.from);
    const { count } = await database.person.createMany({
      data: [{ organisationId, id, firstName, lastName, email: added.email, jobTitle, language, joinedOn: from }],
      skipDuplicates: true,
    });
    if (count === 0) return failure('invalid', { fields: { email: 'emailTaken' } });
    const spell = { organisationId, personId: id, unitId: unit.id, from };
    await database.membership.createMany({ data: [{ ...spell, id: newId() }] });
    if (added.leads) await database.supervision.createMany({ data: [{ ...spell, id: newId() }] });
    return success({ id });
  });
}

type RoleChange = { personId: string; role: OrganisationRole; once?: string | undefined };

/** Gives a role from today on; one that is held already stays as it is. For admins. */
export function giveRole(viewer: Viewer, { personId, role, once }: RoleChange): Promise<Result<{ personId: string }>> {
  const { organisationId } = viewer;
  return write(viewer, { action: `role.give.${role}`, subjectId: personId, once }, async (database) => {
    if (!isAdmin(viewer)) return failure('notFound');
    const person = await database.person.findFirst({
      where: { organisationId, id: personId, ...notLeft(viewer.today) },
      select: { id: true, roles: { where: { role, ...inForce(viewer.today) }, select: { id: true } } },
    });
    if (!person) return failure('notFound');
    if (person.roles.length === 0) {
      await database.personRole.createMany({
        data: [{ organisationId, id: newId(), personId, role, from: columnOfDay(viewer.today) }],
      });
    }
    return success({ personId });
  });
}

/** Withdraws a role: refused from the next request on. The last admin stays. For admins. */
export function withdrawRole(
  viewer: Viewer,
  { personId, role, once }: RoleChange,
): Promise<Result<{ personId: string }>> {
  const { organisationId } = viewer;
  return write(viewer, { action: `role.withdraw.${role}`, subjectId: personId, once }, async (database) => {
    if (!isAdmin(viewer)) return failure('notFound');
    if (role === 'admin' && !(await anotherAdmin(database, viewer, personId))) return failure('notPossibleNow');
    const held = { organisationId, personId, role };
    const yesterday = columnOfDay(addDays(viewer.today, -1));
    const { count: ended } = await database.personRole.updateMany({
      where: { ...held, from: { lte: yesterday }, OR: inForce(viewer.today).OR },
      data: { to: yesterday },
    });
    // A day counts whole, and the role must not count today: one given today becomes yesterday's. The audit trail has both.
    const { count: undone } = await database.personRole.updateMany({
      where: { ...held, from: { gt: yesterday }, OR: inForce(viewer.today).OR },
      data: { from: yesterday, to: yesterday },
    });
    return ended + undone > 0 ? success({ personId }) : failure('notFound');
  });
}

/** Ends a membership with its last day; whoever is in no unit afterwards leaves, and loses access after that day. For admins. */
export function endMembership(
  viewer: Viewer,
  { membershipId, lastDay, once }: { membershipId: string; lastDay: Day; once?: string | undefined },
): Promise<Result<{ personId: string }>> {
  const { organisationId } = viewer;
  return write(viewer, { action: 'membership.end', subjectId: membershipId, once }, async (database) => {
    if (!isAdmin(viewer)) return failure('notFound');
    const membership = await database.membership.findFirst({
      where: { organisationId, id: membershipId },
      select: { personId: true, unitId: true, from: true },
    });
    if (!membership) return failure('notFound');
    const { personId, unitId, from } = membership;
    if (lastDay < dayOfColumn(from)) return failure('invalid', { fields: { lastDay: 'dayBeforeStart' } });
    const last = columnOfDay(lastDay);
    await database.membership.updateMany({ where: { organisationId, id: membershipId }, data: { to: last } });
    await endSpells(database, viewer, { personId, unitId, last });
    const stays = await database.membership.count({
      where: { organisationId, personId, OR: [{ to: null }, { to: { gt: last } }] },
    });
    if (stays > 0) return success({ personId });
    if (!(await anotherAdmin(database, viewer, personId))) return failure('notPossibleNow');
    await leave(database, viewer, { personId, lastDay });
    return success({ personId });
  });
}

/** Whoever is no member of a unit any more does not lead it either; without a unit, all units and roles end. */
async function endSpells(
  database: Database,
  { organisationId }: Viewer,
  { personId, unitId, last }: { personId: string; unitId?: string; last: Date },
): Promise<void> {
  const held = { organisationId, personId, OR: [{ to: null }, { to: { gt: last } }] };
  const led = { ...held, ...(unitId ? { unitId } : {}) };
  await database.supervision.updateMany({ where: { ...led, from: { lte: last } }, data: { to: last } });
  if (!unitId) await database.personRole.updateMany({ where: { ...held, from: { lte: last } }, data: { to: last } });
}

async function leave(
  database: Database,
  viewer: Viewer,
  { personId, lastDay }: { personId: string; lastDay: Day },
): Promise<void> {
  const { organisationId } = viewer;
  const leftOn = addDays(lastDay, 1);
  await database.person.updateMany({ where: { organisationId, id: personId }, data: { leftOn: columnOfDay(leftOn) } });
  await endSpells(database, viewer, { personId, last: columnOfDay(lastDay) });
  const now = new Date();
  await database.invitation.updateMany({
    where: { organisationId, personId, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  // With a day to come, each request looks at the day itself.
  if (leftOn > viewer.today) return;
  await database.session.updateMany({ where: { organisationId, personId, endedAt: null }, data: { endedAt: now } });
}

/** Whether somebody other than this person is an admin today, or this person is none. */
async function anotherAdmin(database: Database, viewer: Viewer, personId: string): Promise<boolean> {
  const { organisationId } = viewer;
  // Holds the organisation until the end: two admins who withdraw each other at once would leave none.
  await database.organisation.updateMany({ where: { id: organisationId }, data: { id: organisationId } });
  const admins = await database.personRole.findMany({
    where: { organisationId, role: 'admin', ...inForce(viewer.today), person: notLeft(viewer.today) },
    select: { personId: true },
  });
  const ids = new Set(admins.map((each) => each.personId));
  return !ids.has(personId) || ids.size > 1;
}
