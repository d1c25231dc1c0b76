import type { Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay, type Day, dayOfColumn } from '@/lib/domain/calendar/days';
import type { Level, Stage } from '@/lib/domain/vocabulary';
import { failure, type Result, success } from '@/lib/result';
import { type Database, databaseOf, type Prisma } from './database';
import { ownItems } from './item-where';
import { openerOf } from './sealed-text';
import { write } from './write';

export type Classification = { id: string; stage?: Stage; level?: Level; happenedOn?: Day };

/** Changes stage, level or day of an entry of one's own and nothing else; the text and its version stay. */
export function classifyEntry(viewer: Viewer, change: Classification): Promise<Result<{ id: string }>> {
  const { id, stage, level, happenedOn } = change;
  return write(viewer, { action: 'diary.classify', subjectId: id }, async (database) => {
    const { count } = await database.diaryEntry.updateMany({
      where: { id, item: ownItems(viewer, 'diaryEntry') },
      data: {
        ...(stage ? { stage, stageChosen: true } : {}),
        ...(level ? { level, levelChosen: true } : {}),
        ...(happenedOn ? { happenedOn: columnOfDay(happenedOn) } : {}),
      },
    });
    return count === 1 ? success({ id }) : failure('notFound');
  });
}

const own = (viewer: Viewer) => ownItems(viewer, 'diaryEntry');

/** What lies in the viewer's own bin. */
export const binned = (viewer: Viewer): Prisma.ItemWhereInput => ({
  organisationId: viewer.organisationId,
  authorId: viewer.personId,
  kind: 'diaryEntry',
  deletedAt: { not: null },
});

type Change = { id: string };

/** Puts an entry of one's own into the bin: at once out of every list, search, count and summary. Twice is once. */
export function binEntry(viewer: Viewer, { id }: Change): Promise<Result<Change>> {
  return write(viewer, { action: 'diary.bin', subjectId: id }, (database) =>
    moveItem(database, { id, from: own(viewer), to: binned(viewer), deletedAt: new Date() }),
  );
}

/** Takes an entry of one's own out of the bin, with the readers it had. Twice is once. */
export function unbinEntry(viewer: Viewer, { id }: Change): Promise<Result<Change>> {
  return write(viewer, { action: 'diary.unbin', subjectId: id }, (database) =>
    moveItem(database, { id, from: binned(viewer), to: own(viewer), deletedAt: null }),
  );
}

type Move = { id: string; from: Prisma.ItemWhereInput; to: Prisma.ItemWhereInput; deletedAt: Date | null };

async function moveItem(database: Database, { id, from, to, deletedAt }: Move): Promise<Result<Change>> {
  const { count } = await database.item.updateMany({ where: { AND: [from, { id }] }, data: { deletedAt } });
  if (count === 1 || (await database.item.count({ where: { AND: [to, { id }] } })) === 1) return success({ id });
  return failure('notFound');
}

export type BinnedEntry = { id: string; title: string | null; happenedOn: Day; deletedAt: string };

/** What lies in the viewer's own bin, the last deleted first. */
export async function findBin(viewer: Viewer): Promise<BinnedEntry[]> {
  const { organisationId, personId: ownerId } = viewer;
  const database = databaseOf(organisationId);
  const rows = await database.item.findMany({
    where: binned(viewer),
    select: {
      id: true,
      deletedAt: true,
      diaryEntry: { select: { titleSealed: true, happenedOn: true, version: true } },
    },
    orderBy: [{ deletedAt: 'desc' }, { id: 'desc' }],
    take: 50,
  });
  const open = await openerOf(
    viewer,
    rows.map(({ diaryEntry }) => diaryEntry?.titleSealed),
  );
  return rows.flatMap(({ id, deletedAt, diaryEntry }) => {
    if (!deletedAt || !diaryEntry) return [];
    const { titleSealed, version, happenedOn } = diaryEntry;
    const title = titleSealed && open(titleSealed, { ownerId, recordId: id, field: 'title', version });
    return [{ id, title, happenedOn: dayOfColumn(happenedOn), deletedAt: deletedAt.toISOString() }];
  });
}
