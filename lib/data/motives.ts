import { authorScope, motiveScope } from '@/lib/domain/access/item-scope';
import { nobodyElse, type ReaderChoice } from '@/lib/domain/access/readers';
import type { Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay, type Day, dayOfColumn } from '@/lib/domain/calendar/days';
import type { Motive } from '@/lib/domain/goals/goal';
import { fullName } from '@/lib/domain/people/name';
import type { MotiveKind } from '@/lib/domain/vocabulary';
import { failure, type Result, success } from '@/lib/result';
import { databaseOf, type Prisma } from './database';
import { itemWhere, ownItems, readableItems } from './item-where';
import { createItem, noteOpening, touchItem } from './items';
import { carryLinksOver, renewSuggestions } from './link-suggestions';
import { findNearGoals } from './near-goals';
import { findReaders } from './readers';
import { openerFor, openerOf, sealerOf } from './sealed-text';
import { keepVersion } from './text-versions';
import { analysed, keepTerms } from './words';
import { write } from './write';

export type MotiveWords = { text: string; kinds: readonly MotiveKind[] };

/** States a motive, alone or for a goal of one's own; private unless readers are named. Links are suggested with it. */
export async function stateMotive(
  viewer: Viewer,
  motive: MotiveWords & {
    id: string;
    goalId: string | null;
    statedOn?: Day;
    readers?: ReaderChoice;
    once?: string | undefined;
  },
): Promise<Result<{ id: string; goalId: string | null }>> {
  const { organisationId, personId } = viewer;
  const { id, goalId, text, kinds, readers = nobodyElse, statedOn = viewer.today } = motive;
  const near = await findNearGoals(viewer, text);
  return write(viewer, { action: 'motive.state', subjectId: id, once: motive.once }, async (database) => {
    if (goalId) {
      const own = await database.item.count({
        where: { AND: [ownItems(viewer, 'personalGoal'), { id: goalId }] },
      });
      if (own === 0) return failure('notFound');
    }
    if (!(await createItem(database, viewer, { id, kind: 'motive', readers, now: new Date() })))
      return failure('notFound');
    const seal = await sealerOf(database, organisationId, personId);
    await database.motive.create({
      data: {
        organisationId,
        id,
        goalId,
        language: analysed(text).language,
        textSealed: seal(text, { recordId: id, field: 'text', version: 1 }),
        kinds: [...kinds],
        statedOn: columnOfDay(statedOn),
      },
      select: { id: true },
    });
    await keepTerms(database, organisationId, id, [text]);
    await renewSuggestions(database, viewer, { id, version: 1 }, near);
    return success({ id, goalId });
  });
}

/** Changes a motive of one's own; the words before go into its history. A lost race answers what stands there now. */
export async function editMotive(
  viewer: Viewer,
  edit: MotiveWords & { id: string; version: number; once?: string | undefined },
): Promise<Result<{ id: string; goalId: string | null }>> {
  const { organisationId, personId: ownerId } = viewer;
  const { id, text, kinds } = edit;
  const near = await findNearGoals(viewer, text);
  return write(viewer, { action: 'motive.edit', subjectId: id, once: edit.once }, async (database) => {
    const now = new Date();
    const own = ownItems(viewer, 'motive');
    const read = async () => {
      const row = await database.motive.findFirst({
        where: { organisationId, id, item: own },
        select: { version: true, goalId: true, textSealed: true, item: { select: { changedAt: true } } },
      });
      if (!row) return null;
      const open = await openerFor(database, organisationId, [row.textSealed]);
      const place = { ownerId, recordId: id, field: 'text', version: row.version };
      const current = {
        version: row.version,
        text: open(row.textSealed, place),
        savedAt: row.item.changedAt.toISOString(),
      };
      return { goalId: row.goalId, current };
    };
    const before = await read();
    if (!before) return failure('notFound');
    if (before.current.version !== edit.version) return failure('conflict', { current: before.current });
    const textBefore = before.current.text;
    const version = edit.version + 1;
    const seal = await sealerOf(database, organisationId, ownerId);
    const { count } = await database.motive.updateMany({
      where: { organisationId, id, version: edit.version, item: own },
      data: {
        version,
        language: analysed(text).language,
        textSealed: seal(text, { recordId: id, field: 'text', version }),
        kinds: [...kinds],
      },
    });
    if (count === 0) {
      const stands = await read();
      return stands ? failure('conflict', { current: stands.current }) : failure('notFound');
    }
    await touchItem(database, viewer, { id, kind: 'motive', now });
    if (text === textBefore) {
      await carryLinksOver(database, organisationId, id, { before: edit.version, after: version });
      return success({ id, goalId: before.goalId });
    }
    await keepVersion(database, viewer, { itemId: id, part: 'text', version: edit.version, text: textBefore, at: now });
    await keepTerms(database, organisationId, id, [text]);
    await renewSuggestions(database, viewer, { id, version }, near);
    return success({ id, goalId: before.goalId });
  });
}

const motiveColumns = {
  id: true,
  goalId: true,
  language: true,
  textSealed: true,
  kinds: true,
  statedOn: true,
  version: true,
  item: { select: { authorId: true, changedAt: true, author: { select: { firstName: true, lastName: true } } } },
} satisfies Prisma.MotiveSelect;

type MotiveRow = Prisma.MotiveGetPayload<{ select: typeof motiveColumns }>;

/** Motives the viewer may read, oldest first; of a goal, or (`goalId: null`) those that stand alone. */
export async function findMotives(
  viewer: Viewer,
  filter: { mineOnly?: boolean; goalId?: string | null; authorIds?: readonly string[] } = {},
): Promise<Motive[]> {
  const { organisationId } = viewer;
  const scope = filter.mineOnly ? authorScope(viewer, 'motive') : motiveScope(viewer);
  const rows = await databaseOf(organisationId).motive.findMany({
    where: {
      organisationId,
      item: { AND: [itemWhere(viewer, scope), filter.authorIds ? { authorId: { in: [...filter.authorIds] } } : {}] },
      ...(filter.goalId === undefined ? {} : { goalId: filter.goalId }),
    },
    select: motiveColumns,
    orderBy: [{ statedOn: 'asc' }, { id: 'asc' }],
    take: 500,
  });
  return toMotives(viewer, rows);
}

/** One motive, or null when it does not exist or may not be read; opening another's is noted for its author. */
export async function openMotive(viewer: Viewer, id: string): Promise<Motive | null> {
  const { organisationId } = viewer;
  const row = await databaseOf(organisationId).motive.findFirst({
    where: { organisationId, id, item: readableItems(viewer, 'motive') },
    select: motiveColumns,
  });
  if (!row) return null;
  await noteOpening(viewer, { id, authorId: row.item.authorId });
  const [motive] = await toMotives(viewer, [row]);
  return motive ?? null;
}

async function toMotives(viewer: Viewer, rows: readonly MotiveRow[]): Promise<Motive[]> {
  const { organisationId } = viewer;
  const goalIds = rows.flatMap(({ goalId }) => goalId ?? []);
  const database = databaseOf(organisationId);
  const [readers, open, goals] = await Promise.all([
    findReaders(
      viewer,
      'motive',
      rows.map(({ id }) => id),
    ),
    openerOf(
      viewer,
      rows.map(({ textSealed }) => textSealed),
    ),
    // A motive may have more readers than its goal: they are not told that the goal exists.
    database.item.findMany({
      where: { AND: [readableItems(viewer, 'personalGoal'), { id: { in: goalIds } }] },
      select: { id: true },
    }),
  ]);
  const readable = new Set(goals.map(({ id }) => id));
  return rows.flatMap((row) => {
    const named = readers.get(row.id);
    if (!named) return [];
    const { id, item, textSealed, statedOn, goalId, ...plain } = row;
    const place = { ownerId: item.authorId, recordId: id, field: 'text', version: row.version };
    return [
      {
        ...plain,
        id,
        goalId: goalId && readable.has(goalId) ? goalId : null,
        mine: item.authorId === viewer.personId,
        authorId: item.authorId,
        authorName: fullName(item.author),
        text: open(textSealed, place),
        statedOn: dayOfColumn(statedOn),
        changedAt: item.changedAt.toISOString(),
        readers: named,
      },
    ];
  });
}
