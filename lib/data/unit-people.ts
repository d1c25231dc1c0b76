import { inForce, notLeft } from '@/lib/domain/access/in-force';
import type { UnitName, Viewer } from '@/lib/domain/access/viewer';
import { unitsBeneath, unitsUpwards } from '@/lib/domain/organisation/unit-tree';
import { byName, fullName } from '@/lib/domain/people/name';
import { type Database, databaseOf } from './database';

/** Ids of the units around one, itself included: those above it, and those beneath it. Empty for an unknown unit. */
export async function unitsAround(
  database: Database,
  viewer: Viewer,
  unitId: string,
): Promise<{ upwards: string[]; beneath: string[] }> {
  const units = await database.unit.findMany({
    where: { organisationId: viewer.organisationId },
    select: { id: true, parentId: true },
  });
  return { upwards: unitsUpwards(units, unitId), beneath: unitsBeneath(units, unitId) };
}

export type UnitPeople = { unit: UnitName; people: { id: string; name: string }[] };

/**
 * Who belongs to each unit or its parts today, and who leads it, by name: those who can be named for a trial. Inside a
 * writing `database` is its transaction: one that waits for a second connection waits for others that do the same.
 */
export async function findUnitPeople(
  viewer: Viewer,
  units: readonly UnitName[],
  database: Database = databaseOf(viewer.organisationId),
): Promise<UnitPeople[]> {
  const { organisationId } = viewer;
  const held = inForce(viewer.today);
  const person = notLeft(viewer.today);
  const columns = { unitId: true, person: { select: { id: true, firstName: true, lastName: true } } } as const;
  const all = await database.unit.findMany({ where: { organisationId }, select: { id: true, parentId: true } });
  const members = await database.membership.findMany({
    where: { organisationId, person, ...held },
    select: columns,
  });
  const leaders = await database.supervision.findMany({
    where: { organisationId, person, ...held },
    select: columns,
  });
  return units.map((unit) => {
    const beneath = unitsBeneath(all, unit.id);
    const own = [
      ...members.filter(({ unitId }) => beneath.includes(unitId)),
      ...leaders.filter(({ unitId }) => unitId === unit.id),
    ];
    const people = [...new Map(own.map(({ person }) => [person.id, person])).values()]
      .sort(byName)
      .map((person) => ({ id: person.id, name: fullName(person) }));
    return { unit, people };
  });
}

/** Who reads what is granted to each unit: the members of it and of its parts today, by id of the unit. */
export async function findReadersOfUnits(
  database: Database,
  viewer: Viewer,
  unitIds: readonly string[],
): Promise<Map<string, Set<string>>> {
  if (unitIds.length === 0) return new Map();
  const { organisationId } = viewer;
  // One after the other: inside a transaction there is one connection.
  const all = await database.unit.findMany({ where: { organisationId }, select: { id: true, parentId: true } });
  const beneath = new Map(unitIds.map((id) => [id, new Set(unitsBeneath(all, id))]));
  const members = await database.membership.findMany({
    where: {
      organisationId,
      unitId: { in: [...new Set([...beneath.values()].flatMap((ids) => [...ids]))] },
      ...inForce(viewer.today),
      person: notLeft(viewer.today),
    },
    select: { personId: true, unitId: true },
  });
  const inside = (ids: Set<string>) => members.filter(({ unitId }) => ids.has(unitId)).map(({ personId }) => personId);
  return new Map([...beneath].map(([id, ids]) => [id, new Set(inside(ids))]));
}

/** How many people read what is granted to a unit: its members and those of its parts today. */
export async function countReaders(viewer: Viewer, unitId: string): Promise<number> {
  const readers = await findReadersOfUnits(databaseOf(viewer.organisationId), viewer, [unitId]);
  return readers.get(unitId)?.size ?? 0;
}

/** How many people read what is granted to the whole organisation: all who have not left. */
export function countEverybody(viewer: Viewer): Promise<number> {
  const { organisationId, today } = viewer;
  return databaseOf(organisationId).person.count({ where: { organisationId, ...notLeft(today) } });
}

/** How many people read what is granted to each unit, by its id. */
export async function countReadersOfUnits(
  viewer: Viewer,
  unitIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const readers = await findReadersOfUnits(databaseOf(viewer.organisationId), viewer, unitIds);
  return new Map([...readers].map(([id, people]) => [id, people.size]));
}
