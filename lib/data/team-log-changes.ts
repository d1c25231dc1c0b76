import type { Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay, type Day } from '@/lib/domain/calendar/days';
import { type LogWords, type TrialRows, wholeLog, wrongPeople } from '@/lib/domain/team-logs/team-log';
import { failure, type Result, success } from '@/lib/result';
import type { Database } from './database';
import { ownItems, readableItems } from './item-where';
import { touchItem } from './items';
import type { Sealer } from './sealed-text';
import { addTrials, lostLogRace, type OwnLog, ownLog, sealLog } from './team-logs';
import { keepVersion } from './text-versions';
import { findUnitPeople } from './unit-people';
import { keepTerms } from './words';
import { write } from './write';

export type TeamLogEdit = LogWords & {
  id: string;
  /** The version the writer has seen; another one in the database is a conflict, and nothing is overwritten. */
  version: number;
  heldOn: Day;
  trials: TrialRows;
  once?: string | undefined;
};

/** Changes a log of one's own; the words before go into its history. A lost race answers what stands there now. */
export function editTeamLog(viewer: Viewer, edit: TeamLogEdit): Promise<Result<{ id: string; version: number }>> {
  const { organisationId } = viewer;
  const { id } = edit;
  return write(viewer, { action: 'teamLog.edit', subjectId: id, once: edit.once }, async (database) => {
    const before = await ownLog(database, viewer, id);
    if (!before) return failure('notFound');
    if (before.log.version !== edit.version) return lostLogRace(viewer, before);
    const [people] = await findUnitPeople(viewer, [before.log.unit], database);
    // Somebody who has moved to another unit since may finish what was agreed.
    const named = [...(people?.people.map((person) => person.id) ?? []), ...before.log.trials.map((t) => t.personId)];
    const fields = wrongPeople(edit.trials, new Set(named));
    if (fields) return failure('invalid', { fields });
    if (isSame(before.log, edit)) return success({ id, version: edit.version });
    const version = edit.version + 1;
    const sealing = { id, version, keyFrom: before.row.titleSealed };
    const { columns, seal } = await sealLog(database, viewer, sealing, edit);
    const { count } = await database.teamLog.updateMany({
      where: { organisationId, id, version: edit.version, item: ownItems(viewer, 'teamLog') },
      data: { heldOn: columnOfDay(edit.heldOn), ...columns },
    });
    if (count === 0) {
      const now = await ownLog(database, viewer, id);
      return now ? lostLogRace(viewer, now) : failure('notFound');
    }
    await writeTrials(database, viewer, before, edit, seal);
    await touchItem(database, viewer, { id, kind: 'teamLog', now: new Date() });
    const text = wholeLog(before.log, before.log.trials);
    const at = new Date(before.log.changedAt);
    await keepVersion(database, viewer, { itemId: id, part: 'log', version: edit.version, text, at });
    const trials = edit.trials.flatMap((trial) => (trial ? [trial.text] : []));
    await keepTerms(database, organisationId, id, [edit.title, edit.happened, edit.learnt, ...trials]);
    return success({ id, version });
  });
}

function isSame(before: OwnLog['log'], edit: TeamLogEdit): boolean {
  const rows = edit.trials.filter((trial) => trial !== null);
  return (
    before.title === edit.title &&
    before.happened === edit.happened &&
    before.learnt === edit.learnt &&
    before.heldOn === edit.heldOn &&
    before.trials.length === rows.length &&
    before.trials.every(({ id, text, personId, dueOn }, index) => {
      const row = rows[index];
      return row?.id === id && row.text === text && row.personId === personId && row.dueOn === dueOn;
    })
  );
}

async function writeTrials(
  database: Database,
  viewer: Viewer,
  before: OwnLog,
  edit: TeamLogEdit,
  seal: Sealer,
): Promise<void> {
  const { organisationId } = viewer;
  const known = new Map(before.row.trials.map((trial) => [trial.id, trial]));
  const rows = edit.trials.filter((trial) => trial !== null);
  const kept = new Set(rows.flatMap(({ id }) => (id && known.has(id) ? [id] : [])));
  await database.teamLogTrial.deleteMany({ where: { organisationId, logId: edit.id, id: { notIn: [...kept] } } });
  for (const [position, row] of rows.entries()) {
    const trial = row.id ? known.get(row.id) : undefined;
    if (!trial) {
      await addTrials(database, viewer, edit.id, seal, [{ ...row, position }]);
      continue;
    }
    const version = trial.version + 1;
    await database.teamLogTrial.updateMany({
      where: { organisationId, id: trial.id, logId: edit.id },
      data: {
        position,
        personId: row.personId,
        dueOn: columnOfDay(row.dueOn),
        version,
        textSealed: seal(row.text, { recordId: trial.id, field: 'text', version }),
      },
    });
  }
}

export type TrialMark = { logId: string; trialId: string; done: boolean; once?: string | undefined };

/** Marks a trial done today, or not done after all: whoever it names, or the log's author; else `notFound`. */
export function markTrial(
  viewer: Viewer,
  { logId, trialId, done, once }: TrialMark,
): Promise<Result<{ logId: string }>> {
  const { organisationId, personId } = viewer;
  return write(viewer, { action: done ? 'trial.done' : 'trial.undone', subjectId: trialId, once }, async (database) => {
    const where = {
      organisationId,
      id: trialId,
      logId,
      log: { item: readableItems(viewer, 'teamLog') },
      OR: [{ personId }, { log: { item: { authorId: personId } } }],
    };
    const trial = await database.teamLogTrial.findFirst({ where, select: { doneOn: true } });
    if (!trial) return failure('notFound');
    // What was done stays done on the day it was.
    if ((trial.doneOn !== null) === done) return success({ logId });
    await database.teamLogTrial.updateMany({ where, data: { doneOn: done ? columnOfDay(viewer.today) : null } });
    return success({ logId });
  });
}
