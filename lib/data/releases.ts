import { createHmac } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { isHr, type SystemActor, type Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay, dayOfColumn } from '@/lib/domain/calendar/days';
import type { Period } from '@/lib/domain/calendar/periods';
import { type MeasureName, measures } from '@/lib/domain/disclosure/measures';
import { isMinimum, leastMinimum, ruleVersion } from '@/lib/domain/disclosure/minimum';
import { figureTable, releaseRows } from '@/lib/domain/disclosure/release';
import type { ReleaseView } from '@/lib/domain/disclosure/release-view';
import { stages } from '@/lib/domain/vocabulary';
import { failure, type Result, success } from '@/lib/result';
import { databaseOf } from './database';
import { findContributions, findPopulation } from './release-sources';
import { derivedKey, keyedHash, sealingKey } from './sealing-key';
import { write } from './write';

/** Freezes the figures of one measure and closed period; what is frozen already stays as it is (`notPossibleNow`). */
export function freezeRelease(
  actor: SystemActor,
  measure: MeasureName,
  period: Period,
  now: Date,
): Promise<Result<{ releaseId: string }>> {
  const { organisationId } = actor;
  const releaseId = newId();
  return write(actor, { action: 'release.freeze', subjectId: releaseId }, async (database) => {
    const organisation = await database.organisation.findFirst({
      where: { id: organisationId },
      select: { minimum: true, name: true },
    });
    if (!organisation) return failure('notFound');
    const { units, members } = await findPopulation(database, actor, measure, period);
    const contributions = await findContributions(database, actor, measure, period, members);
    const key = derivedKey('order', organisationId);
    const minimum = isMinimum(organisation.minimum) ? organisation.minimum : leastMinimum;
    const label = `${measure}|${period.start}`;
    const rows = releaseRows({
      units,
      organisationName: organisation.name,
      members,
      contributions,
      minimum,
      label,
      order: (name, unit) => keyedHash(key, `${name}|${unit}`),
    });
    const source = contributions
      .map(({ personId, value }) => `${personId} ${value}`)
      .sort()
      .join('\n');
    const { count } = await database.release.createMany({
      data: [
        {
          organisationId,
          id: releaseId,
          measure,
          clock: period.clock,
          periodStart: columnOfDay(period.start),
          periodEnd: columnOfDay(period.end),
          ruleVersion,
          minimum,
          keyId: sealingKey().id,
          sourceHash: new Uint8Array(createHmac('sha256', key).update(source).digest()),
          frozenAt: now,
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0) return failure('notPossibleNow');
    const base = { organisationId, releaseId };
    await database.releaseUnit.createMany({ data: rows.units.map((unit) => ({ ...base, ...unit })) });
    await database.releaseUnitPart.createMany({
      data: rows.parts.map(({ unitNumber, unitId }) => ({ ...base, number: unitNumber, unitId })),
    });
    await database.releaseCell.createMany({
      data: rows.cells.map(({ unitNumber, value, people }) => ({ ...base, number: unitNumber, value, people })),
    });
    return success({ releaseId });
  });
}

/** Whether the figures of a measure and period are frozen already. */
export async function isFrozen(actor: SystemActor, measure: MeasureName, period: Period): Promise<boolean> {
  const { organisationId } = actor;
  const found = await databaseOf(organisationId).release.count({
    where: { organisationId, measure, periodStart: columnOfDay(period.start) },
  });
  return found > 0;
}

const isMeasure = (name: string): name is MeasureName => Object.hasOwn(measures, name);

/** Periods that have released figures, newest first; none for anybody but HR. */
export async function findReleasedPeriods(viewer: Viewer): Promise<{ start: string; end: string }[]> {
  if (!isHr(viewer)) return [];
  const rows = await databaseOf(viewer.organisationId).release.findMany({
    where: { organisationId: viewer.organisationId },
    select: { periodStart: true, periodEnd: true },
    distinct: ['periodStart'],
    orderBy: { periodStart: 'desc' },
  });
  return rows.map(({ periodStart, periodEnd }) => ({ start: dayOfColumn(periodStart), end: dayOfColumn(periodEnd) }));
}

/** The releases of one period for HR; none for anybody else. Every value has a row, shown figures or not. */
export async function findReleases(viewer: Viewer, periodStart: string): Promise<ReleaseView[]> {
  if (!isHr(viewer)) return [];
  const { organisationId } = viewer;
  const [releases, goals] = await Promise.all([
    databaseOf(organisationId).release.findMany({
      where: { organisationId, periodStart: columnOfDay(periodStart) },
      select: {
        measure: true,
        periodStart: true,
        periodEnd: true,
        minimum: true,
        frozenAt: true,
        units: {
          select: {
            number: true,
            parentNumber: true,
            name: true,
            members: true,
            cells: { select: { value: true, people: true } },
          },
          orderBy: { number: 'asc' },
        },
      },
      orderBy: { measure: 'asc' },
    }),
    databaseOf(organisationId).strategyGoal.findMany({
      where: { organisationId, from: { lte: columnOfDay(viewer.today) } },
      select: { id: true },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    }),
  ]);
  const values = { stage: [...stages], strategyGoal: goals.map(({ id }) => id) };
  return releases.flatMap(({ measure, periodStart: start, periodEnd: end, minimum, frozenAt, units }) => {
    if (!isMeasure(measure)) return [];
    const ofMeasure = values[measures[measure].values];
    const cells = units.flatMap(({ number, cells }) => cells.map((cell) => ({ unitNumber: number, ...cell })));
    const figures = figureTable(
      ofMeasure,
      units.map(({ number }) => number),
      cells,
    );
    return [
      {
        measure,
        period: { start: dayOfColumn(start), end: dayOfColumn(end) },
        minimum,
        frozenAt: frozenAt.toISOString(),
        units: units.map(({ cells: _, ...unit }) => unit),
        rows: ofMeasure.map((value, index) => ({ value, figures: figures[index] ?? [] })),
      },
    ];
  });
}
