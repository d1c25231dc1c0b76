import { inForce, notLeft } from '@/lib/domain/access/in-force';
import { isAdmin, isHr, type Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay, dayOfColumn } from '@/lib/domain/calendar/days';
import { byName, fullName } from '@/lib/domain/people/name';
import { type ListedPerson, mayBeInvited, type PersonFacts, type Spell } from '@/lib/domain/people/person';
import { searchPeople } from '@/lib/domain/people/search-people';
import { databaseOf, type Prisma } from './database';

const shownAtOnce = 200;

/** HR and admins see who belongs to the organisation; nobody else does, and neither sees a word of what people wrote. */
export const mayReadDirectory = (viewer: Viewer): boolean => isHr(viewer) || isAdmin(viewer);

type SpellRow = { id: string; from: Date; to: Date | null };
const toSpell = ({ id, from, to }: SpellRow): Spell => ({ id, from: dayOfColumn(from), to: to && dayOfColumn(to) });

const unitSpell = {
  select: { id: true, from: true, to: true, unit: { select: { id: true, name: true } } },
  orderBy: [{ from: 'asc' }, { id: 'asc' }],
} satisfies Prisma.Person$membershipsArgs;

export type DirectorySearch = { search?: string; former?: boolean };

/**
 * People in Finnish alphabetical order, at most 200 of those found. Former people are found only when asked for.
 * Nobody for anybody but HR and admins.
 */
export async function findPeople(
  viewer: Viewer,
  { search = '', former = false }: DirectorySearch = {},
): Promise<{ people: ListedPerson[]; found: number }> {
  if (!mayReadDirectory(viewer)) return { people: [], found: 0 };
  const { organisationId } = viewer;
  const database = databaseOf(organisationId);
  const names = await database.person.findMany({
    where: { organisationId, ...(former ? {} : notLeft(viewer.today)) },
    select: { id: true, firstName: true, lastName: true, email: true, jobTitle: true, leftOn: true },
  });
  const sorted = names.sort(byName);
  const found = searchPeople(sorted, search);
  const shown = found.slice(0, shownAtOnce);
  const going = inForce(viewer.today);
  const details = await database.person.findMany({
    where: { organisationId, id: { in: shown.map(({ id }) => id) } },
    select: {
      id: true,
      memberships: unitSpell,
      supervisions: { where: going, select: { unit: { select: { name: true } } } },
      roles: { where: going, select: { role: true } },
    },
  });
  const byId = new Map(details.map((each) => [each.id, each]));
  const people = shown.map(({ id, firstName, lastName, leftOn, ...plain }) => {
    const detail = byId.get(id);
    return {
      ...plain,
      id,
      name: `${firstName} ${lastName}`,
      units: (detail?.memberships ?? []).map((row) => ({ ...toSpell(row), unit: row.unit })),
      leads: (detail?.supervisions ?? []).map(({ unit }) => unit.name),
      roles: (detail?.roles ?? []).map(({ role }) => role),
      leftOn: leftOn && dayOfColumn(leftOn),
    };
  });
  return { people, found: found.length };
}

/** One person as a member of the organisation; null for anybody but HR and admins, as for an unknown id. */
export async function getPersonFacts(viewer: Viewer, personId: string): Promise<PersonFacts | null> {
  if (!mayReadDirectory(viewer)) return null;
  const { organisationId } = viewer;
  const database = databaseOf(organisationId);
  const [person, sessions, usedInvitations, items] = await Promise.all([
    database.person.findFirst({
      where: { organisationId, id: personId },
      select: {
        id: true,
        firstName: true,
        lastName: true,
        email: true,
        jobTitle: true,
        language: true,
        joinedOn: true,
        leftOn: true,
        memberships: unitSpell,
        supervisions: unitSpell,
        roles: {
          where: { OR: [{ to: null }, { to: { gte: columnOfDay(viewer.today) } }] },
          select: { id: true, from: true, to: true, role: true },
          orderBy: [{ role: 'asc' }, { id: 'asc' }],
        },
      },
    }),
    database.session.count({ where: { organisationId, personId } }),
    database.invitation.count({ where: { organisationId, personId, usedAt: { not: null } } }),
    database.item.count({ where: { organisationId, authorId: personId } }),
  ]);
  if (!person) return null;
  const { joinedOn, leftOn, memberships, supervisions, roles, ...plain } = person;
  const left = leftOn !== null && dayOfColumn(leftOn) <= viewer.today;
  return {
    ...plain,
    name: fullName(person),
    joinedOn: dayOfColumn(joinedOn),
    leftOn: leftOn && dayOfColumn(leftOn),
    memberships: memberships.map((row) => ({ ...toSpell(row), unit: row.unit })),
    leads: supervisions.map((row) => ({ ...toSpell(row), unit: row.unit })),
    roles: roles.map((row) => ({ ...toSpell(row), role: row.role })),
    mayBeInvited: mayBeInvited({ sessions, usedInvitations, items, left }),
  };
}
