import { isHr, type Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay, type Day, dayOfColumn } from '@/lib/domain/calendar/days';
import { localDay } from '@/lib/domain/calendar/zones';
import { mayBePartOf, type StrategyGoal, type Wording } from '@/lib/domain/goals/strategy-goal';
import { fullName } from '@/lib/domain/people/name';
import { failure, type Result, success } from '@/lib/result';
import { type Database, databaseOf, type Prisma } from './database';
import { analysed } from './words';
import { write } from './write';

const goalColumns = {
  id: true,
  parentId: true,
  position: true,
  language: true,
  title: true,
  plainWords: true,
  from: true,
  to: true,
  version: true,
  owner: { select: { id: true, firstName: true, lastName: true, jobTitle: true } },
} satisfies Prisma.StrategyGoalSelect;

function toGoal(row: Prisma.StrategyGoalGetPayload<{ select: typeof goalColumns }>): StrategyGoal {
  const { owner, from, to, ...plain } = row;
  return {
    ...plain,
    owner: { id: owner.id, name: fullName(owner), jobTitle: owner.jobTitle },
    from: dayOfColumn(from),
    to: to && dayOfColumn(to),
  };
}

/** Strategy goals that are not archived, in their order; everyone in the organisation reads them. */
export async function findStrategyGoals(viewer: Viewer): Promise<StrategyGoal[]> {
  const { organisationId } = viewer;
  const rows = await databaseOf(organisationId).strategyGoal.findMany({
    where: { organisationId, archivedOn: null },
    select: goalColumns,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  return rows.map(toGoal);
}

/** One strategy goal with the history of its words, oldest first; null when there is none in the organisation. */
export async function getStrategyGoal(
  viewer: Viewer,
  id: string,
): Promise<(StrategyGoal & { wordings: Wording[] }) | null> {
  const { organisationId, timeZone } = viewer;
  const row = await databaseOf(organisationId).strategyGoal.findFirst({
    where: { organisationId, id, archivedOn: null },
    select: {
      ...goalColumns,
      wordings: {
        select: { version: true, title: true, plainWords: true, writtenAt: true },
        orderBy: { version: 'asc' },
      },
    },
  });
  if (!row) return null;
  const { wordings, ...goal } = row;
  return {
    ...toGoal(goal),
    wordings: wordings.map(({ writtenAt, ...words }) => ({ ...words, writtenOn: localDay(writtenAt, timeZone) })),
  };
}

export type StrategyGoalWords = {
  title: string;
  plainWords: string;
  ownerId: string;
  parentId: string | null;
  from: Day;
  to: Day | null;
};

/** Owner and parent exist in the organisation, and the goal does not become a part of itself. */
async function checkPlace(
  database: Database,
  viewer: Viewer,
  id: string,
  { ownerId, parentId }: StrategyGoalWords,
): Promise<Result<never> | null> {
  const { organisationId } = viewer;
  const owner = await database.person.count({ where: { organisationId, id: ownerId } });
  if (owner === 0) return failure('invalid', { fields: { ownerId: 'person' } });
  const goals = await database.strategyGoal.findMany({
    where: { organisationId, archivedOn: null },
    select: { id: true, parentId: true, position: true, title: true },
  });
  if (parentId && !mayBePartOf(goals, id, parentId)) return failure('invalid', { fields: { parentId: 'choice' } });
  return null;
}

async function keepWording(
  database: Database,
  viewer: Viewer,
  goalId: string,
  version: number,
  { title, plainWords }: StrategyGoalWords,
): Promise<void> {
  const { organisationId } = viewer;
  await database.strategyGoalWording.createMany({
    data: [{ organisationId, goalId, version, title, plainWords, writtenAt: new Date() }],
    skipDuplicates: true,
  });
}

/** HR adds a strategy goal, last among its siblings; its first wording is kept. */
export function addStrategyGoal(
  viewer: Viewer,
  goal: StrategyGoalWords & { id: string; once?: string | undefined },
): Promise<Result<{ id: string }>> {
  const { organisationId } = viewer;
  const { id, title, plainWords, ownerId, parentId, from, to } = goal;
  return write(viewer, { action: 'strategyGoal.add', subjectId: id, once: goal.once }, async (database) => {
    if (!isHr(viewer)) return failure('notFound');
    const wrong = await checkPlace(database, viewer, id, goal);
    if (wrong) return wrong;
    const last = await database.strategyGoal.aggregate({
      where: { organisationId, parentId },
      _max: { position: true },
    });
    const { count } = await database.strategyGoal.createMany({
      data: [
        {
          organisationId,
          id,
          parentId,
          position: (last._max.position ?? 0) + 1,
          ownerId,
          language: analysed(`${title}. ${plainWords}`).language,
          title,
          plainWords,
          from: columnOfDay(from),
          to: to && columnOfDay(to),
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0) return failure('notFound');
    await keepWording(database, viewer, id, 1, goal);
    return success({ id });
  });
}

/** HR changes a strategy goal. New words become a new wording; suggestions made for the old words are looked for again. */
export function editStrategyGoal(
  viewer: Viewer,
  goal: StrategyGoalWords & { id: string; version: number; once?: string | undefined },
): Promise<Result<{ id: string }>> {
  const { organisationId } = viewer;
  const { id, version: seen, title, plainWords, ownerId, parentId, from, to } = goal;
  return write(viewer, { action: 'strategyGoal.edit', subjectId: id, once: goal.once }, async (database) => {
    if (!isHr(viewer)) return failure('notFound');
    const read = () =>
      database.strategyGoal.findFirst({
        where: { organisationId, id, archivedOn: null },
        select: {
          version: true,
          title: true,
          plainWords: true,
          wordings: { select: { writtenAt: true }, orderBy: { version: 'desc' }, take: 1 },
        },
      });
    const before = await read();
    if (!before) return failure('notFound');
    const lost = (now: typeof before) => {
      const savedAt = (now.wordings[0]?.writtenAt ?? new Date()).toISOString();
      return failure('conflict', {
        current: { version: now.version, text: `${now.title}\n\n${now.plainWords}`, savedAt },
      });
    };
    if (before.version !== seen) return lost(before);
    const wrong = await checkPlace(database, viewer, id, goal);
    if (wrong) return wrong;
    const version = seen + 1;
    const { count } = await database.strategyGoal.updateMany({
      where: { organisationId, id, version: seen, archivedOn: null },
      data: {
        version,
        parentId,
        ownerId,
        language: analysed(`${title}. ${plainWords}`).language,
        title,
        plainWords,
        from: columnOfDay(from),
        to: to && columnOfDay(to),
      },
    });
    if (count === 0) {
      const now = await read();
      return now ? lost(now) : failure('notFound');
    }
    if (before.title !== title || before.plainWords !== plainWords) {
      await keepWording(database, viewer, id, version, goal);
    } else {
      await database.goalLink.updateMany({
        where: { organisationId, strategyGoalId: id, goalVersion: seen },
        data: { goalVersion: version },
      });
    }
    return success({ id });
  });
}
