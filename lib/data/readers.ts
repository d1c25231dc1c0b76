import { v7 as newId } from 'uuid';
import { notLeft } from '@/lib/domain/access/in-force';
import { type ReaderChoice, type Readers, readersAreChosen } from '@/lib/domain/access/readers';
import type { Viewer } from '@/lib/domain/access/viewer';
import { finnishOrder, fullName } from '@/lib/domain/people/name';
import type { ItemKind } from '@/lib/domain/vocabulary';
import { failure, type Result, success } from '@/lib/result';
import { type Database, databaseOf } from './database';
import { ownItems, readableItems } from './item-where';
import { findReadersOfUnits } from './unit-people';
import { write } from './write';

/** Names of the readers of each item that the viewer may read; items that the viewer may not read are left out. */
export async function findReaders(
  viewer: Viewer,
  kind: ItemKind,
  itemIds: readonly string[],
): Promise<Map<string, Readers>> {
  const { organisationId } = viewer;
  const database = databaseOf(organisationId);
  const items = await database.item.findMany({
    where: { AND: [readableItems(viewer, kind), { id: { in: [...itemIds] } }] },
    select: {
      id: true,
      grants: {
        select: {
          wholeOrganisation: true,
          person: { select: { id: true, firstName: true, lastName: true } },
          unit: { select: { id: true, name: true } },
        },
      },
    },
  });
  const unitIds = items.flatMap(({ grants }) => grants.flatMap(({ unit }) => unit?.id ?? []));
  const members = await findReadersOfUnits(database, viewer, unitIds);
  return new Map(
    items.map(({ id, grants }) => [
      id,
      {
        people: grants
          .flatMap(({ person }) => (person ? [{ id: person.id, name: fullName(person) }] : []))
          .sort((a, b) => finnishOrder(a.name, b.name)),
        units: grants.flatMap(({ unit }) =>
          unit ? [{ id: unit.id, name: unit.name, members: members.get(unit.id)?.size ?? 0 }] : [],
        ),
        wholeOrganisation: grants.some(({ wholeOrganisation }) => wholeOrganisation),
      },
    ]),
  );
}

/** Writes the grants of an item; only for use inside another writing that has checked the author. */
export async function putGrants(
  database: Database,
  viewer: Viewer,
  itemId: string,
  choice: ReaderChoice,
): Promise<void> {
  const { organisationId, personId: grantedById } = viewer;
  const base = { organisationId, itemId, grantedById };
  await database.readerGrant.deleteMany({ where: { organisationId, itemId } });
  await database.readerGrant.createMany({
    data: [
      ...choice.personIds
        .filter((id) => id !== viewer.personId)
        .map((personId) => ({ ...base, id: newId(), personId })),
      ...choice.unitIds.map((unitId) => ({ ...base, id: newId(), unitId })),
      ...(choice.wholeOrganisation ? [{ ...base, id: newId(), wholeOrganisation: true }] : []),
    ],
    skipDuplicates: true,
  });
}

/**
 * Every id names a unit of the viewer's organisation or a person who works there today, or reads `itemId` already;
 * unknown ones make the whole choice unknown.
 */
export async function readersExist(
  database: Database,
  viewer: Viewer,
  choice: ReaderChoice,
  itemId?: string,
): Promise<boolean> {
  const { organisationId } = viewer;
  const named = itemId ? [{ grantsHeld: { some: { organisationId, itemId } } }] : [];
  // One after the other: inside a transaction there is one connection.
  const people = await database.person.count({
    where: { organisationId, id: { in: [...choice.personIds] }, OR: [notLeft(viewer.today), ...named] },
  });
  const units = await database.unit.count({ where: { organisationId, id: { in: [...choice.unitIds] } } });
  return people === new Set(choice.personIds).size && units === new Set(choice.unitIds).size;
}

/** Changes who may read an item. Takes effect at once, for its author alone; `notFound` for anybody else. */
export function chooseReaders(
  viewer: Viewer,
  { kind, itemId, once }: { kind: ItemKind; itemId: string; once?: string | undefined },
  choice: ReaderChoice,
): Promise<Result<{ itemId: string }>> {
  return write(viewer, { action: 'readers.choose', subjectId: itemId, once }, async (database) => {
    // Holds the item until the end: of two choices made at once the later stands, never the readers of both.
    const { count } = await database.item.updateMany({
      where: { AND: [ownItems(viewer, kind), { id: itemId }] },
      data: { deletedAt: null },
    });
    if (count === 0 || !readersAreChosen(kind)) return failure('notFound');
    if (!(await readersExist(database, viewer, choice, itemId))) return failure('notFound');
    await putGrants(database, viewer, itemId, choice);
    return success({ itemId });
  });
}
