import type { Viewer } from '@/lib/domain/access/viewer';
import { addDays, columnOfDay, type Day, dayOfColumn } from '@/lib/domain/calendar/days';
import { databaseOf } from './database';
import { ownEnds } from './goal-links';
import { readableItems } from './item-where';
import { openerOf } from './sealed-text';

export type DueTrial = { id: string; logId: string; text: string; dueOn: Day };

/** A promise is brought up so many days before it is due. */
const ahead = 2;

/** What the viewer has promised to try in team logs and has not marked as done, when it is due or nearly so. */
export async function findDueTrials(viewer: Viewer): Promise<DueTrial[]> {
  const { organisationId, personId, today } = viewer;
  const database = databaseOf(organisationId);
  const rows = await database.teamLogTrial.findMany({
    where: {
      organisationId,
      personId,
      doneOn: null,
      dueOn: { lte: columnOfDay(addDays(today, ahead)) },
      log: { item: readableItems(viewer, 'teamLog') },
    },
    select: { id: true, logId: true, textSealed: true, version: true, dueOn: true },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: 10,
  });
  const open = await openerOf(
    viewer,
    rows.map(({ textSealed }) => textSealed),
  );
  return rows.map(({ id, logId, textSealed, version, dueOn }) => ({
    id,
    logId,
    text: open(textSealed, { ownerId: logId, recordId: id, field: 'text', version }),
    dueOn: dayOfColumn(dueOn),
  }));
}

/** How many suggested links wait for the viewer's own decision. */
export function countSuggestions(viewer: Viewer): Promise<number> {
  const { organisationId } = viewer;
  return databaseOf(organisationId).goalLink.count({
    where: { organisationId, state: 'suggested', strategyGoal: { archivedOn: null }, item: ownEnds(viewer) },
  });
}
