import { v7 as newId } from 'uuid';
import type { Viewer } from '@/lib/domain/access/viewer';
import { dayOfColumn } from '@/lib/domain/calendar/days';
import type { AttachedEvidence, Evidence } from '@/lib/domain/goals/evidence';
import { fullName } from '@/lib/domain/people/name';
import { failure, type Result, success } from '@/lib/result';
import { databaseOf, type Prisma } from './database';
import { ownItems, readableItems } from './item-where';
import { openerOf } from './sealed-text';
import { write } from './write';

const readableEvidence = (viewer: Viewer): Prisma.ItemWhereInput => readableItems(viewer, 'diaryEntry', 'teamLog');
const ownEvidence = (viewer: Viewer): Prisma.ItemWhereInput => ownItems(viewer, 'diaryEntry', 'teamLog');

type Attachment = { itemId: string; strategyGoalId: string; once?: string | undefined };

/** The author of a moment or log attaches it to a strategy goal; attaching twice is attaching once. */
export function attachEvidence(
  viewer: Viewer,
  { itemId, strategyGoalId, once }: Attachment,
): Promise<Result<AttachedEvidence>> {
  const { organisationId, personId: attachedById } = viewer;
  return write(viewer, { action: 'evidence.attach', subjectId: itemId, once }, async (database) => {
    const item = await database.item.findFirst({
      where: { AND: [ownEvidence(viewer), { id: itemId }] },
      select: { kind: true },
    });
    const goal = await database.strategyGoal.findFirst({
      where: { organisationId, id: strategyGoalId, archivedOn: null },
      select: { id: true },
    });
    if (!item || !goal) return failure('notFound');
    await database.evidence.createMany({
      data: [{ organisationId, id: newId(), itemId, strategyGoalId, attachedById, attachedAt: new Date() }],
      skipDuplicates: true,
    });
    return success({ itemId, strategyGoalId, itemKind: item.kind === 'teamLog' ? 'teamLog' : 'diaryEntry' });
  });
}

/** The author takes a moment or log away from a strategy goal. */
export function detachEvidence(
  viewer: Viewer,
  { itemId, strategyGoalId, once }: Attachment,
): Promise<Result<AttachedEvidence>> {
  const { organisationId } = viewer;
  return write(viewer, { action: 'evidence.detach', subjectId: itemId, once }, async (database) => {
    const item = await database.item.findFirst({
      where: { AND: [ownEvidence(viewer), { id: itemId }] },
      select: { kind: true },
    });
    if (!item) return failure('notFound');
    await database.evidence.deleteMany({
      where: { organisationId, itemId, strategyGoalId, item: ownEvidence(viewer) },
    });
    return success({ itemId, strategyGoalId, itemKind: item.kind === 'teamLog' ? 'teamLog' : 'diaryEntry' });
  });
}

/** Strategy goals that an item is attached to, if the viewer may read the item. */
export async function findAttachedGoals(viewer: Viewer, itemId: string): Promise<{ id: string; title: string }[]> {
  const rows = await databaseOf(viewer.organisationId).evidence.findMany({
    where: { organisationId: viewer.organisationId, itemId, item: readableEvidence(viewer) },
    select: { strategyGoal: { select: { id: true, title: true } } },
    orderBy: [{ attachedAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ strategyGoal }) => strategyGoal);
}

/** Moments and logs attached to strategy goals that the viewer may read, newest day first. */
export async function findEvidence(viewer: Viewer, filter: { strategyGoalId?: string } = {}): Promise<Evidence[]> {
  const { organisationId } = viewer;
  const database = databaseOf(organisationId);
  const rows = await database.evidence.findMany({
    where: {
      organisationId,
      item: readableEvidence(viewer),
      ...(filter.strategyGoalId ? { strategyGoalId: filter.strategyGoalId } : {}),
    },
    select: {
      itemId: true,
      strategyGoalId: true,
      item: {
        select: {
          authorId: true,
          author: { select: { firstName: true, lastName: true } },
          diaryEntry: { select: { happenedOn: true, titleSealed: true, version: true, language: true } },
          teamLog: { select: { heldOn: true, language: true, unit: { select: { name: true } } } },
        },
      },
    },
    take: 500,
  });
  const open = await openerOf(
    viewer,
    rows.map(({ item }) => item.diaryEntry?.titleSealed),
  );
  const evidence = rows.flatMap(({ itemId, strategyGoalId, item }): Evidence[] => {
    const { authorId, author, diaryEntry, teamLog } = item;
    const base = { itemId, strategyGoalId, authorId, authorName: fullName(author) };
    if (teamLog) {
      const { heldOn, language, unit } = teamLog;
      return [{ ...base, itemKind: 'teamLog', on: dayOfColumn(heldOn), title: null, unitName: unit.name, language }];
    }
    if (!diaryEntry) return [];
    const { happenedOn, titleSealed, version, language } = diaryEntry;
    const place = { ownerId: authorId, recordId: itemId, field: 'title', version };
    const title = titleSealed && open(titleSealed, place);
    return [{ ...base, itemKind: 'diaryEntry', on: dayOfColumn(happenedOn), title, unitName: null, language }];
  });
  return evidence.sort((a, b) => b.on.localeCompare(a.on) || a.itemId.localeCompare(b.itemId));
}
