import { inForce, notLeft } from '@/lib/domain/access/in-force';
import type { Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay } from '@/lib/domain/calendar/days';
import { finnishOrder } from '@/lib/domain/people/name';
import type { NamedPerson } from '@/lib/domain/text/named-people';
import { databaseOf, type Prisma } from './database';

/** People who belong today to units that the viewer belongs to or leads, without the viewer. */
export const findNearColleagues = (viewer: Viewer): Promise<NamedPerson[]> =>
  membersOf(
    viewer,
    [...viewer.units, ...viewer.leads].map(({ id }) => id),
  );

const led = (viewer: Viewer): string[] => viewer.leads.map(({ id }) => id);

/** People who belong today to units that the viewer leads: whom a coaching talk can be about. */
export const findLedPeople = (viewer: Viewer): Promise<NamedPerson[]> => membersOf(viewer, led(viewer));

/** The same as a condition on one person. */
export const ledPeople = (viewer: Viewer, personId: string): Prisma.PersonWhereInput => ({
  AND: [others(viewer, led(viewer)), { id: personId }],
});

function others(viewer: Viewer, unitIds: readonly string[]): Prisma.PersonWhereInput {
  const { organisationId, personId } = viewer;
  const today = columnOfDay(viewer.today);
  return {
    organisationId,
    id: { not: personId },
    joinedOn: { lte: today },
    ...notLeft(viewer.today),
    memberships: { some: { organisationId, unitId: { in: [...unitIds] }, ...inForce(viewer.today) } },
  };
}

async function membersOf(viewer: Viewer, unitIds: readonly string[]): Promise<NamedPerson[]> {
  if (unitIds.length === 0) return [];
  const people = await databaseOf(viewer.organisationId).person.findMany({
    where: others(viewer, unitIds),
    select: { id: true, firstName: true, lastName: true },
  });
  return people.sort((a, b) =>
    finnishOrder(`${a.lastName} ${a.firstName} ${a.id}`, `${b.lastName} ${b.firstName} ${b.id}`),
  );
}
