import { authorScope, personalGoalScope } from '@/lib/domain/access/item-scope';
import { nobodyElse, type ReaderChoice } from '@/lib/domain/access/readers';
import type { Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay, type Day, dayOfColumn } from '@/lib/domain/calendar/days';
import { type GoalState, linkableText, type PersonalGoal, wholeText } from '@/lib/domain/goals/goal';
import { fullName } from '@/lib/domain/people/name';
import type { MotiveKind } from '@/lib/domain/vocabulary';
import { failure, type Result, success } from '@/lib/result';
import { type Database, databaseOf, type Prisma } from './database';
import { itemWhere, ownItems, readableItems } from './item-where';
import { createItem, noteOpening, touchItem } from './items';
import { carryLinksOver, renewSuggestions } from './link-suggestions';
import { findNearGoals, type NearGoals } from './near-goals';
import { findReaders } from './readers';
import { type Opener, openerFor, openerOf, type Sealer, sealerOf } from './sealed-text';
import { keepVersion } from './text-versions';
import { analysed, keepTerms } from './words';
import { write } from './write';

export type GoalWords = {
  title: string;
  /** May be empty. */
  why: string;
  kinds: readonly MotiveKind[];
  /** Empty: none. */
  nextAction: string;
  nextActionOn: Day | null;
};

function sealWords(seal: Sealer, recordId: string, version: number, { title, why, nextAction }: GoalWords) {
  return {
    titleSealed: seal(title, { recordId, field: 'title', version }),
    whySealed: seal(why, { recordId, field: 'why', version }),
    nextActionSealed: nextAction === '' ? null : seal(nextAction, { recordId, field: 'nextAction', version }),
  };
}

const actionDay = ({ nextAction, nextActionOn }: GoalWords): Date | null =>
  nextAction !== '' && nextActionOn ? columnOfDay(nextActionOn) : null;

/** Records a goal; private unless readers are named. Links to the strategy are suggested in the same writing. */
export async function recordGoal(
  viewer: Viewer,
  goal: GoalWords & { id: string; startedOn?: Day; readers?: ReaderChoice; once?: string | undefined },
): Promise<Result<{ id: string }>> {
  const { organisationId, personId } = viewer;
  const { id, readers = nobodyElse, startedOn = viewer.today } = goal;
  const text = linkableText(goal);
  const near = await findNearGoals(viewer, text);
  return write(viewer, { action: 'goal.record', subjectId: id, once: goal.once }, async (database) => {
    if (!(await createItem(database, viewer, { id, kind: 'personalGoal', readers, now: new Date() }))) {
      return failure('notFound');
    }
    const seal = await sealerOf(database, organisationId, personId);
    await database.personalGoal.create({
      data: {
        organisationId,
        id,
        language: analysed(text).language,
        ...sealWords(seal, id, 1, goal),
        nextActionOn: actionDay(goal),
        kinds: [...goal.kinds],
        startedOn: columnOfDay(startedOn),
      },
      select: { id: true },
    });
    await keepTerms(database, organisationId, id, [text, goal.nextAction]);
    await renewSuggestions(database, viewer, { id, version: 1 }, near);
    return success({ id });
  });
}

type Change = (before: GoalWords) => GoalWords;

/**
 * The one way to change a goal's words: what stood before goes into its history; a lost race answers what stands now.
 * `near` is what was found near the new words; left out where they stay the same.
 */
async function changeGoal(
  database: Database,
  viewer: Viewer,
  { id, version: seen }: { id: string; version: number },
  change: Change,
  near?: NearGoals,
): Promise<Result<{ id: string }>> {
  const { organisationId, personId: ownerId } = viewer;
  const now = new Date();
  const own = ownItems(viewer, 'personalGoal');
  const read = async () => {
    const row = await database.personalGoal.findFirst({
      where: { organisationId, id, item: own },
      select: goalColumns,
    });
    if (!row) return null;
    const open = await openerFor(database, organisationId, [row.titleSealed, row.whySealed, row.nextActionSealed]);
    const { title, why, nextAction, kinds, changedAt, version } = toGoal(viewer, row, open);
    const words: GoalWords = {
      title,
      why,
      kinds,
      nextAction: nextAction?.text ?? '',
      nextActionOn: nextAction?.on ?? null,
    };
    return { words, current: { version, text: wholeText(words), savedAt: changedAt } };
  };
  const stands = await read();
  if (!stands) return failure('notFound');
  if (stands.current.version !== seen) return failure('conflict', { current: stands.current });
  const before = stands.words;
  const after = change(before);
  const version = seen + 1;
  const seal = await sealerOf(database, organisationId, ownerId);
  const text = linkableText(after);
  const { count } = await database.personalGoal.updateMany({
    where: { organisationId, id, version: seen, item: own },
    data: {
      version,
      language: analysed(text).language,
      ...sealWords(seal, id, version, after),
      nextActionOn: actionDay(after),
      kinds: [...after.kinds],
    },
  });
  if (count === 0) {
    const now = await read();
    return now ? failure('conflict', { current: now.current }) : failure('notFound');
  }
  await touchItem(database, viewer, { id, kind: 'personalGoal', now });
  for (const part of ['title', 'why', 'nextAction'] as const) {
    if (before[part] === after[part] || before[part] === '') continue;
    await keepVersion(database, viewer, { itemId: id, part, version: seen, text: before[part], at: now });
  }
  await keepTerms(database, organisationId, id, [text, after.nextAction]);
  if (near && text !== linkableText(before)) await renewSuggestions(database, viewer, { id, version }, near);
  else await carryLinksOver(database, organisationId, id, { before: seen, after: version });
  return success({ id });
}

export async function editGoal(
  viewer: Viewer,
  edit: GoalWords & { id: string; version: number; once?: string | undefined },
): Promise<Result<{ id: string }>> {
  const { id, once } = edit;
  const near = await findNearGoals(viewer, linkableText(edit));
  return write(viewer, { action: 'goal.edit', subjectId: id, once }, (database) =>
    changeGoal(database, viewer, edit, () => edit, near),
  );
}

/** The small action is done: it goes into the goal's history and makes room for the next one. */
export function completeAction(
  viewer: Viewer,
  { id, version, once }: { id: string; version: number; once?: string | undefined },
): Promise<Result<{ id: string }>> {
  return write(viewer, { action: 'goal.completeAction', subjectId: id, once }, (database) =>
    changeGoal(database, viewer, { id, version }, (before) => ({ ...before, nextAction: '', nextActionOn: null })),
  );
}

/** Archives a goal, marks it as reached, or takes either back; its words, links and story stay. */
export function closeGoal(
  viewer: Viewer,
  { id, state, once }: { id: string; state: GoalState; once?: string | undefined },
): Promise<Result<{ id: string; state: GoalState }>> {
  return write(viewer, { action: `goal.${state}`, subjectId: id, once }, async (database) => {
    if (!(await touchItem(database, viewer, { id, kind: 'personalGoal', now: new Date() }))) return failure('notFound');
    await database.personalGoal.updateMany({ where: { organisationId: viewer.organisationId, id }, data: { state } });
    return success({ id, state });
  });
}

const goalColumns = {
  id: true,
  state: true,
  language: true,
  titleSealed: true,
  whySealed: true,
  nextActionSealed: true,
  nextActionOn: true,
  kinds: true,
  startedOn: true,
  version: true,
  item: { select: { authorId: true, changedAt: true, author: { select: { firstName: true, lastName: true } } } },
} satisfies Prisma.PersonalGoalSelect;

type GoalRow = Prisma.PersonalGoalGetPayload<{ select: typeof goalColumns }>;

/** Goals the viewer may read, newest first: own and those that others have opened. */
export async function findGoals(
  viewer: Viewer,
  filter: { mineOnly?: boolean; states?: readonly GoalState[]; authorIds?: readonly string[] } = {},
): Promise<PersonalGoal[]> {
  const { organisationId } = viewer;
  const scope = filter.mineOnly ? authorScope(viewer, 'personalGoal') : personalGoalScope(viewer);
  const rows = await databaseOf(organisationId).personalGoal.findMany({
    where: {
      organisationId,
      item: { AND: [itemWhere(viewer, scope), filter.authorIds ? { authorId: { in: [...filter.authorIds] } } : {}] },
      ...(filter.states ? { state: { in: [...filter.states] } } : {}),
    },
    select: goalColumns,
    orderBy: [{ startedOn: 'desc' }, { id: 'desc' }],
    take: 500,
  });
  return toGoals(viewer, rows);
}

/** One goal, or null when it does not exist or may not be read; opening another's is noted for its author. */
export async function openGoal(viewer: Viewer, id: string): Promise<PersonalGoal | null> {
  const { organisationId } = viewer;
  const row = await databaseOf(organisationId).personalGoal.findFirst({
    where: { organisationId, id, item: readableItems(viewer, 'personalGoal') },
    select: goalColumns,
  });
  if (!row) return null;
  await noteOpening(viewer, { id, authorId: row.item.authorId });
  const [goal] = await toGoals(viewer, [row]);
  return goal ?? null;
}

async function toGoals(viewer: Viewer, rows: readonly GoalRow[]): Promise<PersonalGoal[]> {
  const sealed = rows.flatMap((row) => [row.titleSealed, row.whySealed, row.nextActionSealed]);
  const [readers, open] = await Promise.all([
    findReaders(
      viewer,
      'personalGoal',
      rows.map(({ id }) => id),
    ),
    openerOf(viewer, sealed),
  ]);
  return rows.flatMap((row) => {
    const named = readers.get(row.id);
    return named ? [{ ...toGoal(viewer, row, open), readers: named }] : [];
  });
}

function toGoal(viewer: Viewer, row: GoalRow, open: Opener): Omit<PersonalGoal, 'readers'> {
  const { id, item, version, nextActionSealed } = row;
  const place = { ownerId: item.authorId, recordId: id, version };
  return {
    id,
    mine: item.authorId === viewer.personId,
    authorId: item.authorId,
    authorName: fullName(item.author),
    state: row.state,
    language: row.language,
    title: open(row.titleSealed, { ...place, field: 'title' }),
    why: open(row.whySealed, { ...place, field: 'why' }),
    nextAction: nextActionSealed && {
      text: open(nextActionSealed, { ...place, field: 'nextAction' }),
      on: row.nextActionOn && dayOfColumn(row.nextActionOn),
    },
    kinds: row.kinds,
    startedOn: dayOfColumn(row.startedOn),
    changedAt: item.changedAt.toISOString(),
    version,
  };
}
