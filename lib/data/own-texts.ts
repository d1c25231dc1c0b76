import type { Viewer } from '@/lib/domain/access/viewer';
import { dayOfColumn } from '@/lib/domain/calendar/days';
import type { ItemKind } from '@/lib/domain/vocabulary';
import { databaseOf } from './database';
import { binned } from './entry-changes';
import { ownEnds } from './goal-links';
import { ownItems } from './item-where';
import { openerOf } from './sealed-text';

const item = { select: { createdAt: true, changedAt: true } } as const;
const own = (viewer: Viewer, kind: ItemKind) => ({
  organisationId: viewer.organisationId,
  item: ownItems(viewer, kind),
});
const times = ({ createdAt, changedAt }: { createdAt: Date; changedAt: Date }) => ({
  createdAt: createdAt.toISOString(),
  changedAt: changedAt.toISOString(),
});
/** All diary entries of the viewer in clear text, those in the bin too, the first first. */
export async function readOwnEntries(viewer: Viewer) {
  const ownerId = viewer.personId;
  const rows = await databaseOf(viewer.organisationId).diaryEntry.findMany({
    where: {
      organisationId: viewer.organisationId,
      item: { OR: [ownItems(viewer, 'diaryEntry'), binned(viewer)] },
    },
    select: {
      id: true,
      form: true,
      state: true,
      guideKey: true,
      guideVersion: true,
      happenedOn: true,
      language: true,
      stage: true,
      level: true,
      titleSealed: true,
      textSealed: true,
      secondsSpent: true,
      version: true,
      item: { select: { ...item.select, deletedAt: true } },
      answers: {
        select: { id: true, questionKey: true, followUpKey: true, state: true, textSealed: true, version: true },
        orderBy: [{ savedAt: 'asc' }, { id: 'asc' }],
      },
    },
    orderBy: { id: 'asc' },
  });
  const open = await openerOf(
    viewer,
    rows.flatMap((row) => [row.titleSealed, row.textSealed, ...row.answers.map((answer) => answer.textSealed)]),
  );
  return rows.map(({ titleSealed, textSealed, answers, happenedOn, item, ...plain }) => {
    const place = { ownerId, recordId: plain.id, version: plain.version };
    return {
      ...plain,
      ...times(item),
      deletedAt: item.deletedAt?.toISOString() ?? null,
      happenedOn: dayOfColumn(happenedOn),
      title: titleSealed && open(titleSealed, { ...place, field: 'title' }),
      text: textSealed && open(textSealed, { ...place, field: 'text' }),
      answers: answers.map(({ id, textSealed: sealed, version, questionKey, followUpKey, state }) => ({
        questionKey,
        followUpKey: followUpKey || null,
        state,
        text: open(sealed, { ownerId, recordId: id, field: 'answer', version }),
      })),
    };
  });
}

/** All personal goals of the viewer in clear text. */
export async function readOwnGoals(viewer: Viewer) {
  const rows = await databaseOf(viewer.organisationId).personalGoal.findMany({
    where: own(viewer, 'personalGoal'),
    select: {
      id: true,
      state: true,
      language: true,
      titleSealed: true,
      whySealed: true,
      nextActionSealed: true,
      nextActionOn: true,
      kinds: true,
      startedOn: true,
      version: true,
      item,
    },
    orderBy: { id: 'asc' },
  });
  const open = await openerOf(
    viewer,
    rows.flatMap((row) => [row.titleSealed, row.whySealed, row.nextActionSealed]),
  );
  return rows.map(({ titleSealed, whySealed, nextActionSealed, nextActionOn, startedOn, item, ...plain }) => {
    const place = { ownerId: viewer.personId, recordId: plain.id, version: plain.version };
    return {
      ...plain,
      ...times(item),
      startedOn: dayOfColumn(startedOn),
      title: open(titleSealed, { ...place, field: 'title' }),
      why: open(whySealed, { ...place, field: 'why' }),
      nextAction: nextActionSealed && open(nextActionSealed, { ...place, field: 'nextAction' }),
      nextActionOn: nextActionOn && dayOfColumn(nextActionOn),
    };
  });
}

/** All motives of the viewer in clear text. */
export async function readOwnMotives(viewer: Viewer) {
  const rows = await databaseOf(viewer.organisationId).motive.findMany({
    where: own(viewer, 'motive'),
    select: {
      id: true,
      goalId: true,
      language: true,
      textSealed: true,
      kinds: true,
      statedOn: true,
      version: true,
      item,
    },
    orderBy: { id: 'asc' },
  });
  const open = await openerOf(
    viewer,
    rows.map(({ textSealed }) => textSealed),
  );
  return rows.map(({ textSealed, statedOn, item, ...plain }) => ({
    ...plain,
    ...times(item),
    statedOn: dayOfColumn(statedOn),
    text: open(textSealed, { ownerId: viewer.personId, recordId: plain.id, field: 'text', version: plain.version }),
  }));
}

/** All links at the viewer's goals and motives, with the viewer's own words about them. */
export async function readOwnLinks(viewer: Viewer) {
  const rows = await databaseOf(viewer.organisationId).goalLink.findMany({
    where: { organisationId: viewer.organisationId, item: ownEnds(viewer) },
    select: {
      id: true,
      itemId: true,
      strategyGoal: { select: { id: true, title: true } },
      relation: true,
      state: true,
      contributionSealed: true,
      rejectionSealed: true,
      decidedOn: true,
      version: true,
    },
    orderBy: { id: 'asc' },
  });
  const open = await openerOf(
    viewer,
    rows.flatMap((row) => [row.contributionSealed, row.rejectionSealed]),
  );
  return rows.map(({ contributionSealed, rejectionSealed, decidedOn, ...plain }) => {
    const place = { ownerId: viewer.personId, recordId: plain.id, version: plain.version };
    return {
      ...plain,
      decidedOn: decidedOn && dayOfColumn(decidedOn),
      contribution: contributionSealed && open(contributionSealed, { ...place, field: 'contribution' }),
      rejection: rejectionSealed && open(rejectionSealed, { ...place, field: 'rejection' }),
    };
  });
}

/** All expertise offers of the viewer. */
export async function readOwnOffers(viewer: Viewer) {
  const { organisationId, personId } = viewer;
  const rows = await databaseOf(organisationId).expertiseOffer.findMany({
    where: { organisationId, personId },
    select: { id: true, language: true, title: true, description: true, offeredOn: true, archivedOn: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ offeredOn, archivedOn, ...plain }) => ({
    ...plain,
    offeredOn: dayOfColumn(offeredOn),
    archivedOn: archivedOn && dayOfColumn(archivedOn),
  }));
}
