import { inForceBetween } from '@/lib/domain/access/in-force';
import type { UnitName, Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay, type Day, dayOfColumn } from '@/lib/domain/calendar/days';
import type { LinkSource, Source, StrategyGoalSource, TeamSummaryInput } from '@/lib/domain/summaries/statement';
import type { Database, Prisma } from './database';
import { readableItems } from './item-where';
import { findOpenTexts, type OpenText } from './open-texts';
import { openerFor } from './sealed-text';
import { unitsAround } from './unit-people';

/** What the viewer may open of what can be a source. */
export const readableByViewer = (viewer: Viewer): Prisma.ItemWhereInput =>
  readableItems(viewer, 'diaryEntry', 'teamLog', 'personalGoal', 'motive');

/**
 * What every member of a unit may open, and the viewer too: granted to the unit, to a unit above it or to the whole
 * organisation. What only some members were named for never counts, however many they are.
 */
export function readableByAll(viewer: Viewer, unitIdsUpwards: readonly string[]): Prisma.ItemWhereInput {
  const { organisationId } = viewer;
  const forAll: Prisma.ReaderGrantWhereInput = {
    organisationId,
    OR: [{ unitId: { in: [...unitIdsUpwards] } }, { wholeOrganisation: true }],
  };
  const finished: Prisma.ItemWhereInput = { OR: [{ diaryEntry: null }, { diaryEntry: { state: 'finished' } }] };
  return { AND: [readableByViewer(viewer), { grants: { some: forAll } }, finished] };
}

type Span = { start: Day; end: Day };
const days = ({ start, end }: Span) => ({ gte: columnOfDay(start), lte: columnOfDay(end) });

/** Everything a team's summary of a period may count and cite: what all its readers, the unit, may open now. */
export async function gatherTeamSources(
  database: Database,
  viewer: Viewer,
  { unit, period }: { unit: UnitName; period: Span },
): Promise<TeamSummaryInput> {
  const { organisationId } = viewer;
  const { upwards, beneath } = await unitsAround(database, viewer, unit.id);
  const forAll = readableByAll(viewer, upwards);
  const people = await peopleOf(database, viewer, beneath, period);
  // One after the other: inside a transaction there is one connection.
  const texts = await findOpenTexts(database, viewer, {
    AND: [
      forAll,
      {
        OR: [
          { authorId: { in: people }, diaryEntry: { happenedOn: days(period) } },
          { teamLog: { unitId: { in: beneath }, heldOn: days(period) } },
        ],
      },
    ],
  });
  const links = await findDecidedLinks(database, viewer, { AND: [forAll, { authorId: { in: people } }] }, period);
  const goals = await database.strategyGoal.findMany({
    where: { organisationId, archivedOn: null, from: { lte: columnOfDay(period.end) } },
    select: { id: true, parentId: true, title: true, version: true, language: true, to: true },
    orderBy: { id: 'asc' },
  });
  const evidence = await database.evidence.findMany({
    where: { organisationId, itemId: { in: texts.map(({ itemId }) => itemId) } },
    select: { itemId: true, strategyGoalId: true },
    orderBy: { id: 'asc' },
  });
  const spokenOf = new Set([...evidence, ...links].map(({ strategyGoalId }) => strategyGoalId));
  const parents = new Set(goals.map(({ parentId }) => parentId));
  // A goal with parts is carried by its parts: only when something was tied to itself is it spoken of.
  const strategyGoals = goals.filter(({ id, to }) => {
    const inForce = to === null || dayOfColumn(to) >= period.start;
    return spokenOf.has(id) || (inForce && !parents.has(id));
  });
  const kept = new Set(strategyGoals.map(({ id }) => id));
  return {
    unitName: unit.name,
    period,
    moments: texts.filter(({ kind }) => kind === 'diaryEntry').map(toSource),
    logs: texts.filter(({ kind }) => kind === 'teamLog').map(toSource),
    links: links.filter(({ strategyGoalId }) => kept.has(strategyGoalId)),
    strategyGoals: strategyGoals.map(
      ({ id, title, version, language }): StrategyGoalSource => ({ id, title, version, language }),
    ),
    trials: texts.flatMap(({ trials }) => trials),
    evidence,
  };
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

async function findDecidedLinks(
  database: Database,
  viewer: Viewer,
  ends: Prisma.ItemWhereInput,
  period: Span,
): Promise<LinkSource[]> {
  const { organisationId } = viewer;
  const archived = [
    { personalGoal: { state: 'archived' as const } },
    { motive: { goal: { state: 'archived' as const } } },
  ];
  const rows = await database.goalLink.findMany({
    where: {
      organisationId,
      state: { in: ['confirmed', 'edited'] },
      decidedOn: days(period),
      strategyGoal: { archivedOn: null },
      item: { AND: [ends, { NOT: { OR: archived } }] },
    },
    select: {
      id: true,
      itemId: true,
      relation: true,
      state: true,
      contributionSealed: true,
      decidedOn: true,
      version: true,
      strategyGoal: { select: { id: true, title: true } },
      item: { select: { authorId: true } },
    },
    orderBy: { id: 'asc' },
  });
  // One after the other: inside a transaction there is one connection.
  const texts = await findOpenTexts(database, viewer, {
    AND: [ends, { id: { in: rows.map(({ itemId }) => itemId) } }],
  });
  const open = await openerFor(
    database,
    organisationId,
    rows.map(({ contributionSealed }) => contributionSealed),
  );
  const textOf = new Map(texts.map((text) => [text.itemId, text]));
  return rows.flatMap(({ id, itemId, item, strategyGoal, contributionSealed, decidedOn, ...plain }): LinkSource[] => {
    const end = textOf.get(itemId);
    if (!end || !decidedOn) return [];
    const place = { ownerId: item.authorId, recordId: id, field: 'contribution', version: plain.version };
    return [
      {
        ...plain,
        linkId: id,
        strategyGoalId: strategyGoal.id,
        strategyGoalTitle: strategyGoal.title,
        contribution: contributionSealed && open(contributionSealed, place),
        motiveItemId: itemId,
        motiveText: end.text,
        motiveKind: end.kind === 'motive' ? 'motive' : 'personalGoal',
        personName: end.authorName,
        on: dayOfColumn(decidedOn),
        motiveVersion: end.version,
        language: end.language,
      },
    ];
  });
}
