import type { ReaderChoice } from '@/lib/domain/access/readers';
import type { Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay, dayOfColumn } from '@/lib/domain/calendar/days';
import { fullName } from '@/lib/domain/people/name';
import type { ItemKind } from '@/lib/domain/vocabulary';
import { type Database, databaseOf } from './database';
import { ownItems } from './item-where';
import { putGrants, readersExist } from './readers';

/**
 * Makes an item with its readers; false when its id is taken or a reader is unknown. Ids come from the browser, so
 * that a replay is the same record.
 */
export async function createItem(
  database: Database,
  viewer: Viewer,
  item: { id: string; kind: ItemKind; readers: ReaderChoice; now: Date },
): Promise<boolean> {
  const { organisationId, personId: authorId } = viewer;
  const { id, kind, readers, now } = item;
  if (!(await readersExist(database, viewer, readers))) return false;
  const { count } = await database.item.createMany({
    data: [{ organisationId, id, kind, authorId, createdAt: now, changedAt: now }],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  await putGrants(database, viewer, id, readers);
  return true;
}

/** Marks an item as changed; the permission is part of the write. False when it is not the viewer's to change. */
export async function touchItem(
  database: Database,
  viewer: Viewer,
  item: { id: string; kind: ItemKind; now: Date },
): Promise<boolean> {
  const { count } = await database.item.updateMany({
    where: { AND: [ownItems(viewer, item.kind), { id: item.id }] },
    data: { changedAt: item.now },
  });
  return count === 1;
}

/** Notes that the viewer opened somebody else's item: once a reader a day, shown to its author. */
export async function noteOpening(viewer: Viewer, item: { id: string; authorId: string }): Promise<void> {
  if (item.authorId === viewer.personId) return;
  await databaseOf(viewer.organisationId).opening.createMany({
    data: [
      {
        organisationId: viewer.organisationId,
        itemId: item.id,
        readerId: viewer.personId,
        on: columnOfDay(viewer.today),
      },
    ],
    skipDuplicates: true,
  });
}

/** Who has opened the viewer's own item, newest day first; empty for items of others. */
export async function findOpenings(
  viewer: Viewer,
  kind: ItemKind,
  itemId: string,
): Promise<{ reader: string; days: string[] }[]> {
  const rows = await databaseOf(viewer.organisationId).opening.findMany({
    where: { organisationId: viewer.organisationId, itemId, item: ownItems(viewer, kind) },
    select: { on: true, reader: { select: { id: true, firstName: true, lastName: true } } },
    orderBy: [{ on: 'desc' }, { readerId: 'asc' }],
  });
  const byReader = new Map<string, { reader: string; days: string[] }>();
  for (const { on, reader } of rows) {
    const entry = byReader.get(reader.id) ?? { reader: fullName(reader), days: [] };
    entry.days.push(dayOfColumn(on));
    byReader.set(reader.id, entry);
  }
  return [...byReader.values()];
}
