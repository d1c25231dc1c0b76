import type { Viewer } from '@/lib/domain/access/viewer';
import { dayOfColumn } from '@/lib/domain/calendar/days';
import { itemKinds } from '@/lib/domain/vocabulary';
import { databaseOf } from './database';
import { binned } from './entry-changes';
import { ownItems, readableItems } from './item-where';
import { openerOf } from './sealed-text';
import { getSummary } from './summary-view';

/** Team logs that the viewer has written, in clear text, with what the team tries. */
export async function readOwnTeamLogs(viewer: Viewer) {
  const rows = await databaseOf(viewer.organisationId).teamLog.findMany({
    where: { organisationId: viewer.organisationId, item: ownItems(viewer, 'teamLog') },
    select: {
      id: true,
      heldOn: true,
      language: true,
      titleSealed: true,
      happenedSealed: true,
      learntSealed: true,
      version: true,
      unit: { select: { id: true, name: true } },
      trials: {
        select: { id: true, textSealed: true, dueOn: true, doneOn: true, version: true },
        orderBy: { position: 'asc' },
      },
    },
    orderBy: { id: 'asc' },
  });
  const open = await openerOf(
    viewer,
    rows.flatMap((row) => [
      row.titleSealed,
      row.happenedSealed,
      row.learntSealed,
      ...row.trials.map((t) => t.textSealed),
    ]),
  );
  return rows.map(({ titleSealed, happenedSealed, learntSealed, trials, heldOn, ...plain }) => {
    const place = { ownerId: plain.id, recordId: plain.id, version: plain.version };
    return {
      ...plain,
      heldOn: dayOfColumn(heldOn),
      title: open(titleSealed, { ...place, field: 'title' }),
      happened: open(happenedSealed, { ...place, field: 'happened' }),
      learnt: open(learntSealed, { ...place, field: 'learnt' }),
      trials: trials.map(({ id, textSealed, dueOn, doneOn, version }) => ({
        dueOn: dayOfColumn(dueOn),
        doneOn: doneOn && dayOfColumn(doneOn),
        text: open(textSealed, { ownerId: plain.id, recordId: id, field: 'text', version }),
      })),
    };
  });
}

/** What teams try with the viewer's name on it, in logs that the viewer may read. */
export async function readOwnTrials(viewer: Viewer) {
  const { organisationId, personId } = viewer;
  const rows = await databaseOf(organisationId).teamLogTrial.findMany({
    where: { organisationId, personId, log: { item: readableItems(viewer, 'teamLog') } },
    select: { id: true, logId: true, textSealed: true, dueOn: true, doneOn: true, version: true },
    orderBy: { id: 'asc' },
  });
  const open = await openerOf(
    viewer,
    rows.map(({ textSealed }) => textSealed),
  );
  return rows.map(({ id, logId, textSealed, dueOn, doneOn, version }) => ({
    logId,
    dueOn: dayOfColumn(dueOn),
    doneOn: doneOn && dayOfColumn(doneOn),
    text: open(textSealed, { ownerId: logId, recordId: id, field: 'text', version }),
  }));
}

/**
 * Summaries that the viewer has made, as the viewer may read them now: words that would tell what a source no longer
 * opens to are null here as on the page.
 */
export async function readOwnSummaries(viewer: Viewer) {
  const rows = await databaseOf(viewer.organisationId).item.findMany({
    where: ownItems(viewer, 'summary'),
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  const summaries = await Promise.all(rows.map(({ id }) => getSummary(viewer, id)));
  return summaries.flatMap((summary) => {
    if (!summary) return [];
    const { id, kind: about, state, title, unitName, goal, period, language, publishedAt, statements } = summary;
    const said = statements.map(({ kind, text, leftOut }) => ({ kind, text, leftOut }));
    return [{ id, about, state, title, unitName, goal, period, language, publishedAt, statements: said }];
  });
}

/** Earlier texts of the viewer's own items; not of summaries, whose statements may quote what is closed by now. */
export async function readOwnHistory(viewer: Viewer) {
  const { organisationId, personId } = viewer;
  const rows = await databaseOf(organisationId).textVersion.findMany({
    where: {
      organisationId,
      writtenById: personId,
      item: { AND: [{ OR: [ownItems(viewer, ...itemKinds), binned(viewer)] }, { NOT: { kind: 'summary' } }] },
    },
    select: { id: true, itemId: true, part: true, version: true, textSealed: true, writtenAt: true },
    orderBy: { id: 'asc' },
  });
  const open = await openerOf(
    viewer,
    rows.map(({ textSealed }) => textSealed),
  );
  return rows.map(({ id, textSealed, writtenAt, ...plain }) => ({
    ...plain,
    writtenAt: writtenAt.toISOString(),
    text: open(textSealed, { ownerId: personId, recordId: id, field: 'history', version: plain.version }),
  }));
}
