import { v7 as newId } from 'uuid';
import { nobodyElse } from '@/lib/domain/access/readers';
import type { Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay, type Day, dayOfColumn } from '@/lib/domain/calendar/days';
import { fullName } from '@/lib/domain/people/name';
import {
  type LogWords,
  type TeamLog,
  type TrialRows,
  type TrialWords,
  wholeLog,
  wrongPeople,
} from '@/lib/domain/team-logs/team-log';
import { failure, type Result, success } from '@/lib/result';
import { type Database, databaseOf, type Prisma } from './database';
import { ownItems, readableItems } from './item-where';
import { createItem } from './items';
import { findReaders } from './readers';
import { type Opener, openerFor, type SealedText, type Sealer, sealerOfLog } from './sealed-text';
import { findUnitPeople } from './unit-people';
import { analysed, keepTerms } from './words';
import { write } from './write';

export type TeamLogToWrite = LogWords & {
  id: string;
  unitId: string;
  heldOn: Day;
  trials: TrialRows;
  once?: string | undefined;
};

/**
 * Writes a team log of a unit that the viewer leads today; the unit reads it. Another unit is refused at `unitId`, a
 * person outside the unit at `trials.N.personId`.
 */
export function writeTeamLog(viewer: Viewer, log: TeamLogToWrite): Promise<Result<{ id: string }>> {
  const { organisationId } = viewer;
  const { id, title, happened, learnt } = log;
  return write(viewer, { action: 'teamLog.write', subjectId: id, once: log.once }, async (database) => {
    const unit = viewer.leads.find((led) => led.id === log.unitId);
    if (!unit) return failure('invalid', { fields: { unitId: 'choice' } });
    const [people] = await findUnitPeople(viewer, [unit], database);
    const fields = wrongPeople(log.trials, new Set(people?.people.map((person) => person.id)));
    if (fields) return failure('invalid', { fields });
    const readers = { ...nobodyElse, unitIds: [unit.id] };
    if (!(await createItem(database, viewer, { id, kind: 'teamLog', readers, now: new Date() }))) {
      // Sent again without knowing that it had arrived: the same words are the same log.
      const before = await ownLog(database, viewer, id);
      if (!before) return failure('notFound');
      const stands = before.log;
      if (stands.title === title && stands.happened === happened && stands.learnt === learnt) return success({ id });
      return lostLogRace(viewer, before);
    }
    const { columns, seal } = await sealLog(database, viewer, { id, version: 1, keyFrom: null }, log);
    await database.teamLog.create({
      data: { organisationId, id, unitId: unit.id, heldOn: columnOfDay(log.heldOn), ...columns },
      select: { id: true },
    });
    const trials = log.trials.filter((trial) => trial !== null);
    await addTrials(
      database,
      viewer,
      id,
      seal,
      trials.map((trial, position) => ({ ...trial, position })),
    );
    await keepTerms(database, organisationId, id, [title, happened, learnt, ...trials.map(({ text }) => text)]);
    return success({ id });
  });
}

export type OwnLog = { row: LogRow; log: Omit<TeamLog, 'readers'> };

/** A log of the viewer's own as it stands, for use inside another writing. */
export async function ownLog(database: Database, viewer: Viewer, id: string): Promise<OwnLog | null> {
  const { organisationId } = viewer;
  const row = await database.teamLog.findFirst({
    where: { organisationId, id, item: ownItems(viewer, 'teamLog') },
    select: logColumns,
  });
  return row && { row, log: toLog(viewer, row, await openerOfLogs(database, viewer, [row])) };
}

/** Somebody was first: what stands there now, so that neither text is lost. */
export const lostLogRace = (_viewer: Viewer, own: OwnLog) => {
  const { version, changedAt: savedAt, trials, ...words } = own.log;
  return failure('conflict', { current: { version, text: wholeLog(words, trials), savedAt } });
};

/** The columns of a log's words, sealed for a version, and the sealer for its trials. `keyFrom`: any text of it. */
export async function sealLog(
  database: Database,
  viewer: Viewer,
  { id: recordId, version, keyFrom }: { id: string; version: number; keyFrom: SealedText | null },
  { title, happened, learnt }: LogWords,
) {
  const seal = await sealerOfLog(database, viewer.organisationId, recordId, keyFrom);
  const columns = {
    version,
    language: analysed(`${happened}\n\n${learnt}`).language,
    titleSealed: seal(title, { recordId, field: 'title', version }),
    happenedSealed: seal(happened, { recordId, field: 'happened', version }),
    learntSealed: seal(learnt, { recordId, field: 'learnt', version }),
  };
  return { columns, seal };
}

/** Writes trials that are new, for use inside another writing. */
export async function addTrials(
  database: Database,
  viewer: Viewer,
  logId: string,
  seal: Sealer,
  trials: readonly (TrialWords & { position: number })[],
): Promise<void> {
  const { organisationId } = viewer;
  await database.teamLogTrial.createMany({
    data: trials.map(({ text, personId, dueOn, position }) => {
      const id = newId();
      const textSealed = seal(text, { recordId: id, field: 'text', version: 1 });
      return { organisationId, id, logId, position, textSealed, personId, dueOn: columnOfDay(dueOn) };
    }),
  });
}

export const logColumns = {
  id: true,
  heldOn: true,
  language: true,
  titleSealed: true,
  happenedSealed: true,
  learntSealed: true,
  version: true,
  unit: { select: { id: true, name: true } },
  item: { select: { authorId: true, changedAt: true, author: { select: { firstName: true, lastName: true } } } },
  trials: {
    select: {
      id: true,
      textSealed: true,
      personId: true,
      dueOn: true,
      doneOn: true,
      version: true,
      person: { select: { firstName: true, lastName: true } },
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  },
} satisfies Prisma.TeamLogSelect;

export type LogRow = Prisma.TeamLogGetPayload<{ select: typeof logColumns }>;

/** Team logs that the viewer may read, newest day first. */
export async function findTeamLogs(viewer: Viewer): Promise<TeamLog[]> {
  const rows = await databaseOf(viewer.organisationId).teamLog.findMany({
    where: { organisationId: viewer.organisationId, item: readableItems(viewer, 'teamLog') },
    select: logColumns,
    orderBy: [{ heldOn: 'desc' }, { item: { createdAt: 'desc' } }, { id: 'desc' }],
    take: 200,
  });
  return toLogs(viewer, rows);
}

/** One team log, or null when it does not exist or may not be read. */
export async function getTeamLog(viewer: Viewer, id: string): Promise<TeamLog | null> {
  const row = await databaseOf(viewer.organisationId).teamLog.findFirst({
    where: { organisationId: viewer.organisationId, id, item: readableItems(viewer, 'teamLog') },
    select: logColumns,
  });
  const [log] = row ? await toLogs(viewer, [row]) : [];
  return log ?? null;
}

async function toLogs(viewer: Viewer, rows: readonly LogRow[]): Promise<TeamLog[]> {
  const database = databaseOf(viewer.organisationId);
  const ids = rows.map(({ id }) => id);
  const [readers, open] = await Promise.all([
    findReaders(viewer, 'teamLog', ids),
    openerOfLogs(database, viewer, rows),
  ]);
  return rows.flatMap((row) => {
    const named = readers.get(row.id);
    return named ? [{ ...toLog(viewer, row, open), readers: named }] : [];
  });
}

/** Opens the texts of logs. */
export function openerOfLogs(database: Database, viewer: Viewer, rows: readonly LogRow[]): Promise<Opener> {
  const sealed = rows.flatMap(({ titleSealed, happenedSealed, learntSealed, trials }) => [
    titleSealed,
    happenedSealed,
    learntSealed,
    ...trials.map(({ textSealed }) => textSealed),
  ]);
  return openerFor(database, viewer.organisationId, sealed);
}

/** A row as its reader sees it. */
export function toLog(viewer: Viewer, row: LogRow, open: Opener): Omit<TeamLog, 'readers'> {
  const { id, item, version } = row;
  const place = { ownerId: id, recordId: id, version };
  const mine = item.authorId === viewer.personId;
  return {
    id,
    unit: row.unit,
    language: row.language,
    version,
    mine,
    authorId: item.authorId,
    authorName: fullName(item.author),
    heldOn: dayOfColumn(row.heldOn),
    changedAt: item.changedAt.toISOString(),
    title: open(row.titleSealed, { ...place, field: 'title' }),
    happened: open(row.happenedSealed, { ...place, field: 'happened' }),
    learnt: open(row.learntSealed, { ...place, field: 'learnt' }),
    trials: row.trials.map((trial) => ({
      id: trial.id,
      text: open(trial.textSealed, { ownerId: id, recordId: trial.id, field: 'text', version: trial.version }),
      personId: trial.personId,
      personName: fullName(trial.person),
      dueOn: dayOfColumn(trial.dueOn),
      doneOn: trial.doneOn && dayOfColumn(trial.doneOn),
      mayMark: mine || trial.personId === viewer.personId,
    })),
  };
}
