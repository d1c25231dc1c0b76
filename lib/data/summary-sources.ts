import { inForceBetween } from '@/lib/domain/access/in-force';
import type { Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay, dayOfColumn, within } from '@/lib/domain/calendar/days';
import { goalsBeneath, type SummaryScope } from '@/lib/domain/summaries/scope';
import type { OwnWords, Source, StrategyGoalSource, SummaryInput } from '@/lib/domain/summaries/statement';
import type { Database, Prisma } from './database';
import { ownItems } from './item-where';
import { findOpenTexts, type OpenText } from './open-texts';
import { findWholeFigures } from './summary-figures';
import { findDecidedLinks, type Span } from './summary-links';
import { readableByAll } from './summary-scope';
import { unitsAround } from './unit-people';

/** Everything a summary of a period may count and cite: what all its readers may open now. */
export async function gatherSources(
  database: Database,
  viewer: Viewer,
  { scope, period }: { scope: SummaryScope; period: Span },
): Promise<SummaryInput> {
  const { organisationId } = viewer;
  const forAll = await readableByAll(database, viewer, scope);
  const whose = await findWhose(database, viewer, { scope, period });
  // One after the other: inside a transaction there is one connection.
  const texts = await findOpenTexts(database, viewer, { AND: [forAll, { OR: whose.written }] });
  const goals = await findGoalsInScope(database, viewer, { scope, period });
  const goalIds = goals.map(({ id }) => id);
  const links = await findDecidedLinks(database, viewer, { AND: [forAll, whose.ends] }, period, {
    organisationId,
    id: { in: goalIds },
  });
  const evidence = await database.evidence.findMany({
    where: { organisationId, itemId: { in: texts.map(({ itemId }) => itemId) }, strategyGoalId: { in: goalIds } },
    select: { itemId: true, strategyGoalId: true },
    orderBy: { id: 'asc' },
  });
  const figures = scope.kind === 'organisation' ? await findWholeFigures(viewer, period.end) : [];
  const words = scope.kind === 'period' ? await findOwnWords(database, viewer, period) : [];
  const spokenOf = new Set([
    ...[...evidence, ...links].map(({ strategyGoalId }) => strategyGoalId),
    ...figures.map(({ value }) => value),
  ]);
  const kept = goalsToSpeakOf(goals, spokenOf, { scope, period });
  // What a team tries is told where the log was written and with the goal that the log stands for.
  const told = new Set(evidence.map(({ itemId }) => itemId));
  const trying = scope.kind === 'strategyGoal' ? texts.filter(({ itemId }) => told.has(itemId)) : texts;
  return {
    kind: scope.kind,
    subject: subjectOf(viewer, scope),
    period,
    moments: texts.filter(({ kind }) => kind === 'diaryEntry').map(toSource),
    logs: texts.filter(({ kind }) => kind === 'teamLog').map(toSource),
    links,
    strategyGoals: kept,
    trials: trying.flatMap(({ trials }) => trials),
    evidence,
    words,
    figures,
  };
}

/** The unit's name, the goal's title, the organisation's name; empty for one's own. */
export function subjectOf(viewer: Viewer, scope: SummaryScope): string {
  switch (scope.kind) {
    case 'period':
      return '';
    case 'team':
      return scope.unit.name;
    case 'strategyGoal':
      return scope.goal.title;
    case 'organisation':
      return viewer.organisationName;
  }
}

type Whose = { written: Prisma.ItemWhereInput[]; ends: Prisma.ItemWhereInput };

/** Whose moments, logs and links count: one's own, those of a unit's people, or everybody's. */
async function findWhose(
  database: Database,
  viewer: Viewer,
  { scope, period }: { scope: SummaryScope; period: Span },
): Promise<Whose> {
  const written = { diaryEntry: { happenedOn: within(period) } };
  const held = { heldOn: within(period) };
  if (scope.kind === 'team') {
    const { beneath } = await unitsAround(database, viewer, scope.unit.id);
    const ends = { authorId: { in: await peopleOf(database, viewer, beneath, period) } };
    return { written: [{ ...ends, ...written }, { teamLog: { unitId: { in: beneath }, ...held } }], ends };
  }
  const ends = scope.kind === 'period' ? { authorId: viewer.personId } : {};
  return {
    written: [
      { ...ends, ...written },
      { ...ends, teamLog: held },
    ],
    ends,
  };
}

type GoalRow = StrategyGoalSource & { parentId: string | null; to: Date | null };

/** Strategy goals in force by the end of the period; of a goal's summary the goal and its parts. */
async function findGoalsInScope(
  database: Database,
  viewer: Viewer,
  { scope, period }: { scope: SummaryScope; period: Span },
): Promise<GoalRow[]> {
  const goals = await database.strategyGoal.findMany({
    where: { organisationId: viewer.organisationId, archivedOn: null, from: { lte: columnOfDay(period.end) } },
    select: { id: true, parentId: true, title: true, version: true, language: true, to: true },
    orderBy: { id: 'asc' },
  });
  if (scope.kind !== 'strategyGoal') return goals;
  const beneath = goalsBeneath(goals, scope.goal.id);
  return goals.filter(({ id }) => beneath.has(id));
}

/**
 * A goal with parts is carried by its parts: only when something was tied to itself is it spoken of. One's own summary
 * speaks only of goals that something of one's own is tied to: nobody owes evidence.
 */
function goalsToSpeakOf(
  goals: readonly GoalRow[],
  spokenOf: ReadonlySet<string>,
  { scope, period }: { scope: SummaryScope; period: Span },
): StrategyGoalSource[] {
  const parents = new Set(goals.map(({ parentId }) => parentId));
  return goals
    .filter(({ id, to }) => {
      if (spokenOf.has(id)) return true;
      const inForce = to === null || dayOfColumn(to) >= period.start;
      return scope.kind !== 'period' && inForce && !parents.has(id);
    })
    .map(({ id, title, version, language }) => ({ id, title, version, language }));
}

function toSource(text: OpenText): Source {
  const { itemId, kind, authorId, authorName, on, stage, level, language, version } = text;
  const together = kind === 'teamLog';
  return {
    itemId,
    kind: together ? 'teamLog' : 'diaryEntry',
    authorId: together ? null : authorId,
    authorName: together ? null : authorName,
    on,
    stage: stage ?? 'sharing',
    level: level ?? 'team',
    language,
    text: text.text,
    version,
  };
}

/** Personal goals and motives that the viewer has put into words in the period. */
async function findOwnWords(database: Database, viewer: Viewer, period: Span): Promise<OwnWords[]> {
  const texts = await findOpenTexts(database, viewer, {
    AND: [
      ownItems(viewer, 'personalGoal', 'motive'),
      { OR: [{ personalGoal: { startedOn: within(period) } }, { motive: { statedOn: within(period) } }] },
    ],
  });
  return texts.map(({ itemId, kind, authorName: personName, on, language, text, version }) => ({
    itemId,
    kind: kind === 'motive' ? 'motive' : 'personalGoal',
    personName,
    on,
    language,
    text,
    version,
  }));
}

/** Who belonged to the units or led them on some day of the period. */
async function peopleOf(
  database: Database,
  viewer: Viewer,
  unitIds: string[],
  { start, end }: Span,
): Promise<string[]> {
  const during = {
    organisationId: viewer.organisationId,
    unitId: { in: unitIds },
    ...inForceBetween(start, end),
  };
  // One after the other: inside a transaction there is one connection.
  const members = await database.membership.findMany({ where: during, select: { personId: true } });
  const leaders = await database.supervision.findMany({ where: during, select: { personId: true } });
  return [...new Set([...members, ...leaders].map(({ personId }) => personId))].sort();
}
