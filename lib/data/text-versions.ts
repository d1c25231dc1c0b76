import { v7 as newId } from 'uuid';
import type { Viewer } from '@/lib/domain/access/viewer';
import type { ItemKind } from '@/lib/domain/vocabulary';
import { type Database, databaseOf } from './database';
import { ownItems } from './item-where';
import { openerOf, sealerOf } from './sealed-text';

/** A text that has been replaced. `part` names which text of the item; `writtenAt` is an instant, ISO 8601. */
export type PastText = { id: string; part: string; version: number; text: string; writtenAt: string };

/** Puts a text that has been replaced into the item's history, which its author alone reads. */
export async function keepVersion(
  database: Database,
  viewer: Viewer,
  past: { itemId: string; part: string; version: number; text: string; at: Date },
): Promise<void> {
  const { organisationId, personId: writtenById } = viewer;
  const { itemId, part, version, text, at } = past;
  const id = newId();
  const seal = await sealerOf(database, organisationId, writtenById);
  await database.textVersion.createMany({
    data: [
      {
        organisationId,
        id,
        itemId,
        part,
        version,
        writtenById,
        writtenAt: at,
        textSealed: seal(text, { recordId: id, field: 'history', version }),
      },
    ],
    skipDuplicates: true,
  });
}

/** Earlier texts of the viewer's own item, newest first; none of anybody else's. */
export async function findVersions(viewer: Viewer, kind: ItemKind, itemId: string): Promise<PastText[]> {
  const { organisationId } = viewer;
  const database = databaseOf(organisationId);
  const rows = await database.textVersion.findMany({
    where: { organisationId, itemId, item: ownItems(viewer, kind) },
    select: { id: true, part: true, version: true, textSealed: true, writtenAt: true, writtenById: true },
    orderBy: [{ writtenAt: 'desc' }, { version: 'desc' }, { id: 'desc' }],
  });
  const open = await openerOf(
    viewer,
    rows.map(({ textSealed }) => textSealed),
  );
  return rows.map(({ id, part, version, textSealed, writtenAt, writtenById }) => ({
    id,
    part,
    version,
    writtenAt: writtenAt.toISOString(),
    text: open(textSealed, { ownerId: writtenById, recordId: id, field: 'history', version }),
  }));
}
