import { inForceBetween } from '@/lib/domain/access/in-force';
import type { SystemActor } from '@/lib/domain/access/viewer';
import { columnOfDay, dayOfColumn } from '@/lib/domain/calendar/days';
import type { Period } from '@/lib/domain/calendar/periods';
import { type MeasureName, measures } from '@/lib/domain/disclosure/measures';
import type { OrganisationUnit } from '@/lib/domain/disclosure/reporting-units';
import type { Member, Stay } from '@/lib/domain/disclosure/roster';
import { roster } from '@/lib/domain/disclosure/roster';
import type { Contribution } from '@/lib/domain/disclosure/shown-cells';
import type { Database } from './database';

const stayColumns = { personId: true, unitId: true, from: true, to: true } as const;

type Row = { personId: string; unitId: string; from: Date; to: Date | null };
const toStay = ({ personId, unitId, from, to }: Row): Stay => ({
  personId,
  unitId,
  from: dayOfColumn(from),
  to: to && dayOfColumn(to),
});

/** Units and the people of a measure's population in a period, each in one home unit. */
export async function findPopulation(
  database: Database,
  { organisationId }: SystemActor,
  measure: MeasureName,
  period: Period,
): Promise<{ units: OrganisationUnit[]; members: Member[] }> {
  const start = columnOfDay(period.start);
  const during = { organisationId, ...inForceBetween(period.start, period.end) };
  // One after the other: inside a transaction there is one connection.
  const units = await database.unit.findMany({
    where: { organisationId, OR: [{ archivedOn: null }, { archivedOn: { gt: start } }] },
    select: { id: true, parentId: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  const memberships = await database.membership.findMany({ where: during, select: stayColumns });
  const supervisions = await database.supervision.findMany({ where: during, select: stayColumns });
  const { population } = measures[measure];
  const members = roster({
    memberships: memberships.map(toStay),
    supervisions: supervisions.map(toStay),
    period,
    population,
  });
  return { units, members };
}

/** Who did what the measure counts, in the period itself. Internal to the freezing: never stored, never shown. */
export async function findContributions(
  database: Database,
  { organisationId }: SystemActor,
  measure: MeasureName,
  period: Period,
  members: readonly Member[],
): Promise<Contribution[]> {
  const days = { gte: columnOfDay(period.start), lte: columnOfDay(period.end) };
  const homes = new Map(members.map(({ personId, unitId }) => [personId, unitId]));
  const at = (personId: string, value: string): Contribution[] => {
    const unitId = homes.get(personId);
    return unitId ? [{ personId, unitId, value }] : [];
  };
  if (measures[measure].values === 'stage') {
    const entries = await database.diaryEntry.findMany({
      where: { organisationId, state: 'finished', happenedOn: days, item: { deletedAt: null } },
      select: { stage: true, item: { select: { authorId: true } } },
    });
    return entries.flatMap(({ stage, item }) => at(item.authorId, stage));
  }
  const relation = measure === 'conflictsPerStrategyGoal' ? 'conflicts' : 'supports';
  const links = await database.goalLink.findMany({
    where: {
      organisationId,
      relation,
      state: { in: ['confirmed', 'edited'] },
      decidedOn: days,
      item: { deletedAt: null },
    },
    select: { strategyGoalId: true, item: { select: { authorId: true } } },
  });
  return links.flatMap(({ strategyGoalId, item }) => at(item.authorId, strategyGoalId));
}
