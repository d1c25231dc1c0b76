import type { Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay, type Day, dayOfColumn } from '@/lib/domain/calendar/days';
import type { CheckIn } from '@/lib/domain/goals/check-in';
import { failure, type Result, success } from '@/lib/result';
import { databaseOf, type Prisma } from './database';
import { ownItems, readableItems } from './item-where';
import { openerOf, sealerOf } from './sealed-text';
import { analysed } from './words';
import { write } from './write';

const place = (ownerId: string, recordId: string) => ({ ownerId, recordId, field: 'text', version: 1 });

/** The owner of a goal says how it is getting on. Its readers are the goal's readers. */
export function checkIn(
  viewer: Viewer,
  words: { id: string; goalId: string; text: string; writtenOn?: Day; once?: string | undefined },
): Promise<Result<{ id: string; goalId: string }>> {
  const { organisationId, personId } = viewer;
  const { id, goalId, text, writtenOn = viewer.today } = words;
  return write(viewer, { action: 'goal.checkIn', subjectId: id, once: words.once }, async (database) => {
    const own = await database.item.count({ where: { AND: [ownItems(viewer, 'personalGoal'), { id: goalId }] } });
    if (own === 0) return failure('notFound');
    const seal = await sealerOf(database, organisationId, personId);
    const { count } = await database.checkIn.createMany({
      data: [
        {
          organisationId,
          id,
          goalId,
          language: analysed(text).language,
          textSealed: seal(text, place(personId, id)),
          writtenOn: columnOfDay(writtenOn),
          writtenAt: new Date(),
        },
      ],
      skipDuplicates: true,
    });
    return count === 0 ? failure('notFound') : success({ id, goalId });
  });
}

/** Takes a check-in of one's own away for good. */
export function removeCheckIn(
  viewer: Viewer,
  { id, once }: { id: string; once?: string | undefined },
): Promise<Result<{ id: string }>> {
  const { organisationId } = viewer;
  return write(viewer, { action: 'goal.removeCheckIn', subjectId: id, once }, async (database) => {
    const { count } = await database.checkIn.deleteMany({
      where: { organisationId, id, goal: { item: ownItems(viewer, 'personalGoal') } },
    });
    return count === 0 ? failure('notFound') : success({ id });
  });
}

const columns = {
  id: true,
  goalId: true,
  language: true,
  textSealed: true,
  writtenOn: true,
  goal: { select: { item: { select: { authorId: true } } } },
} satisfies Prisma.CheckInSelect;

/** Check-ins of goals that the viewer may read, the latest first; of one goal, or (`mineOnly`) all of one's own. */
export async function findCheckIns(
  viewer: Viewer,
  filter: { goalId: string } | { mineOnly: true },
): Promise<(CheckIn & { goalId: string })[]> {
  const { organisationId } = viewer;
  const item = 'goalId' in filter ? readableItems(viewer, 'personalGoal') : ownItems(viewer, 'personalGoal');
  const rows = await databaseOf(organisationId).checkIn.findMany({
    where: { organisationId, goal: { item }, ...('goalId' in filter ? { goalId: filter.goalId } : {}) },
    select: columns,
    orderBy: [{ writtenOn: 'desc' }, { writtenAt: 'desc' }, { id: 'desc' }],
  });
  const open = await openerOf(
    viewer,
    rows.map(({ textSealed }) => textSealed),
  );
  return rows.map(({ id, goalId, language, textSealed, writtenOn, goal }) => ({
    id,
    goalId,
    language,
    text: open(textSealed, place(goal.item.authorId, id)),
    writtenOn: dayOfColumn(writtenOn),
  }));
}
