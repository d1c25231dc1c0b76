import { isHr, type Viewer } from '@/lib/domain/access/viewer';
import {
  type GoalInScope,
  makeableKinds,
  mayMake,
  type SummaryKind,
  type SummaryScope,
} from '@/lib/domain/summaries/scope';
import { failure, type Result, success } from '@/lib/result';
import { type Database, databaseOf, type Prisma } from './database';
import { ownItems, readableItems } from './item-where';
import { unitsAround } from './unit-people';

const goalColumns = { id: true, title: true, language: true, ownerId: true } satisfies Prisma.StrategyGoalSelect;

/** Strategy goals of which the viewer may make a summary: those owned today, for HR all. */
const goalsToMake = (viewer: Viewer): Prisma.StrategyGoalWhereInput => ({
  organisationId: viewer.organisationId,
  archivedOn: null,
  ...(isHr(viewer) ? {} : { ownerId: viewer.personId }),
});

/** The same goals in their order, for choosing one. */
function findGoalsToMake(viewer: Viewer): Promise<GoalInScope[]> {
  return databaseOf(viewer.organisationId).strategyGoal.findMany({
    where: goalsToMake(viewer),
    select: goalColumns,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
}

/** The kinds that the viewer may make, with the goals to choose among. */
export async function findMakeable(viewer: Viewer): Promise<{ kinds: SummaryKind[]; goals: GoalInScope[] }> {
  const goals = await findGoalsToMake(viewer);
  return { kinds: makeableKinds(viewer, goals.length), goals };
}

export type AskedScope = { kind: SummaryKind; unitId?: string | null | undefined; goalId?: string | null | undefined };

/** What a viewer asks a summary of; what is not the viewer's to make is refused at its field like what does not exist. */
export async function findScope(
  database: Database,
  viewer: Viewer,
  { kind, unitId, goalId }: AskedScope,
): Promise<Result<SummaryScope>> {
  if (kind === 'team') {
    const unit = viewer.leads.find((led) => led.id === unitId);
    return unit ? success({ kind, unit }) : failure('invalid', { fields: { unitId: 'choice' } });
  }
  if (kind === 'strategyGoal') {
    const goal = goalId
      ? await database.strategyGoal.findFirst({
          where: { AND: [goalsToMake(viewer), { id: goalId }] },
          select: goalColumns,
        })
      : null;
    return goal ? success({ kind, goal }) : failure('invalid', { fields: { goalId: 'choice' } });
  }
  const scope: SummaryScope = { kind };
  return mayMake(viewer, scope) ? success(scope) : failure('invalid', { fields: { kind: 'choice' } });
}

/** What a summary is about, as columns. */
export const scopeColumns = {
  kind: true,
  unit: { select: { id: true, name: true } },
  strategyGoal: { select: goalColumns },
} satisfies Prisma.SummarySelect;

/** The scope of a summary that stands; null for one whose unit or goal is not told. */
export function scopeOf(
  _viewer: Viewer,
  { kind, unit, strategyGoal: goal }: Prisma.SummaryGetPayload<{ select: typeof scopeColumns }>,
): SummaryScope | null {
  if (kind === 'team') return unit && { kind, unit };
  if (kind === 'strategyGoal') return goal && { kind, goal };
  return { kind };
}

/** Summaries that the viewer may publish today, as far as their scope goes: the other half of `mayPublish`. */
export function publishableSummaries(viewer: Viewer): Prisma.SummaryWhereInput {
  const { organisationId } = viewer;
  return {
    organisationId,
    OR: [
      { kind: 'team', unitId: { in: viewer.leads.map(({ id }) => id) } },
      { kind: 'strategyGoal', strategyGoal: goalsToMake(viewer) },
      ...(isHr(viewer) ? [{ kind: 'organisation' as const }] : []),
    ],
  };
}

/** What the viewer may open of what can be a source. */
export const readableByViewer = (viewer: Viewer): Prisma.ItemWhereInput =>
  readableItems(viewer, 'diaryEntry', 'teamLog', 'personalGoal', 'motive');

const finished: Prisma.ItemWhereInput = { OR: [{ diaryEntry: null }, { diaryEntry: { state: 'finished' } }] };

/**
 * What every reader of a summary may open, and its author too. For one's own: what one has written. For a unit: what is
 * granted to the unit, to a unit above it or to the whole organisation; for the others: to the whole organisation. What
 * only some were named for never counts, however many they are.
 */
export async function readableByAll(
  database: Database,
  viewer: Viewer,
  scope: SummaryScope,
): Promise<Prisma.ItemWhereInput> {
  const { organisationId } = viewer;
  if (scope.kind === 'period') {
    return { AND: [ownItems(viewer, 'diaryEntry', 'teamLog', 'personalGoal', 'motive'), finished] };
  }
  const unitIds = scope.kind === 'team' ? (await unitsAround(database, viewer, scope.unit.id)).upwards : [];
  const forAll: Prisma.ReaderGrantWhereInput = {
    organisationId,
    OR: [{ unitId: { in: unitIds } }, { wholeOrganisation: true }],
  };
  return { AND: [readableByViewer(viewer), { grants: { some: forAll } }, finished] };
}
