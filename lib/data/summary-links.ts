import type { Viewer } from '@/lib/domain/access/viewer';
import { type Day, dayOfColumn, within } from '@/lib/domain/calendar/days';
import type { LinkSource } from '@/lib/domain/summaries/statement';
import type { Database, Prisma } from './database';
import { findOpenTexts } from './open-texts';
import { openerFor } from './sealed-text';

/** First and last day, both included. */
export type Span = { start: Day; end: Day };

/** Links that their person has decided in the period, with both ends open to those whom `ends` lets through. */
export async function findDecidedLinks(
  database: Database,
  viewer: Viewer,
  ends: Prisma.ItemWhereInput,
  period: Span,
  goals: Prisma.StrategyGoalWhereInput,
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
      decidedOn: within(period),
      strategyGoal: { AND: [goals, { archivedOn: null }] },
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
