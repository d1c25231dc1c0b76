import type { Viewer } from '@/lib/domain/access/viewer';
import { addDays, columnOfDay, type Day, dayOfColumn } from '@/lib/domain/calendar/days';
import { instantAt } from '@/lib/domain/calendar/zones';
import { fullName } from '@/lib/domain/people/name';
import { databaseOf } from './database';
import { waitingForAnswer } from './goal-comments';
import { ownEnds } from './goal-links';
import { ownItems, readableItems } from './item-where';
import { openerOf, type SealedText } from './sealed-text';

export type DueTrial = { id: string; logId: string; text: string; dueOn: Day };

/** A promise is brought up so many days before it is due. */
const ahead = 2;
const dueSoon = (viewer: Viewer) => ({ lte: columnOfDay(addDays(viewer.today, ahead)) });

/** What the viewer has promised to try in team logs and has not marked as done, when it is due or nearly so. */
export async function findDueTrials(viewer: Viewer): Promise<DueTrial[]> {
  const { organisationId, personId } = viewer;
  const rows = await databaseOf(organisationId).teamLogTrial.findMany({
    where: {
      organisationId,
      personId,
      doneOn: null,
      dueOn: dueSoon(viewer),
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

export type DueStep = { id: string; title: string; text: string; dueOn: Day };

/** The next small actions of the viewer's own goals under way, when they are due or nearly so. */
export async function findDueActions(viewer: Viewer): Promise<DueStep[]> {
  const { organisationId } = viewer;
  const rows = await databaseOf(organisationId).personalGoal.findMany({
    where: { organisationId, state: 'active', nextActionOn: dueSoon(viewer), item: ownItems(viewer, 'personalGoal') },
    select: { id: true, titleSealed: true, nextActionSealed: true, nextActionOn: true, version: true },
    orderBy: [{ nextActionOn: 'asc' }, { id: 'asc' }],
    take: 10,
  });
  return toDueSteps(
    viewer,
    'nextAction',
    rows.map(({ nextActionSealed, nextActionOn, ...row }) => ({
      ...row,
      stepSealed: nextActionSealed,
      on: nextActionOn,
    })),
  );
}

/** The next steps of the viewer's own open tensions, when they are due or nearly so. */
export async function findDueTensionSteps(viewer: Viewer): Promise<DueStep[]> {
  const { organisationId } = viewer;
  const rows = await databaseOf(organisationId).tension.findMany({
    where: { organisationId, lookedBackOn: null, nextStepOn: dueSoon(viewer), item: ownItems(viewer, 'tension') },
    select: { id: true, titleSealed: true, nextStepSealed: true, nextStepOn: true, version: true },
    orderBy: [{ nextStepOn: 'asc' }, { id: 'asc' }],
    take: 10,
  });
  return toDueSteps(
    viewer,
    'nextStep',
    rows.map(({ nextStepSealed, nextStepOn, ...row }) => ({ ...row, stepSealed: nextStepSealed, on: nextStepOn })),
  );
}

type StepRow = { id: string; titleSealed: SealedText; stepSealed: SealedText | null; on: Date | null; version: number };

async function toDueSteps(viewer: Viewer, field: 'nextAction' | 'nextStep', rows: StepRow[]): Promise<DueStep[]> {
  const open = await openerOf(
    viewer,
    rows.flatMap(({ titleSealed, stepSealed }) => [titleSealed, stepSealed]),
  );
  return rows.flatMap(({ id, titleSealed, stepSealed, on, version }) => {
    if (!stepSealed || !on) return [];
    const place = { ownerId: viewer.personId, recordId: id, version };
    return [
      {
        id,
        title: open(titleSealed, { ...place, field: 'title' }),
        text: open(stepSealed, { ...place, field }),
        dueOn: dayOfColumn(on),
      },
    ];
  });
}

export type WaitingComments = { strategyGoalId: string; title: string; comments: number };

/** Strategy goals with comments that wait for the viewer's answer, the longest waiting first. */
export async function findUnanswered(viewer: Viewer): Promise<WaitingComments[]> {
  const rows = await databaseOf(viewer.organisationId).goalComment.findMany({
    where: { ...waitingForAnswer(viewer), strategyGoal: { archivedOn: null } },
    select: { strategyGoalId: true, strategyGoal: { select: { title: true } } },
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
  });
  const goals = new Map<string, WaitingComments>();
  for (const { strategyGoalId, strategyGoal } of rows) {
    const goal = goals.get(strategyGoalId) ?? { strategyGoalId, title: strategyGoal.title, comments: 0 };
    goals.set(strategyGoalId, { ...goal, comments: goal.comments + 1 });
  }
  return [...goals.values()];
}

/** An answer stays in sight so many days. */
const answerShownDays = 7;

/** Comments of the viewer that were answered in the last days, the latest first. */
export async function findFreshAnswers(
  viewer: Viewer,
): Promise<{ id: string; strategyGoalId: string; title: string; ownerName: string }[]> {
  const { organisationId, personId: authorId, timeZone } = viewer;
  const since = instantAt(addDays(viewer.today, -answerShownDays), '00:00', timeZone);
  const rows = await databaseOf(organisationId).goalComment.findMany({
    where: { organisationId, authorId, answeredAt: { gte: since }, strategyGoal: { archivedOn: null } },
    select: {
      id: true,
      strategyGoalId: true,
      strategyGoal: { select: { title: true } },
      owner: { select: { firstName: true, lastName: true } },
    },
    orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
    take: 10,
  });
  return rows.map(({ id, strategyGoalId, strategyGoal, owner }) => ({
    id,
    strategyGoalId,
    title: strategyGoal.title,
    ownerName: fullName(owner),
  }));
}

/** How many suggested links wait for the viewer's own decision. */
export function countSuggestions(viewer: Viewer): Promise<number> {
  const { organisationId } = viewer;
  return databaseOf(organisationId).goalLink.count({
    where: { organisationId, state: 'suggested', strategyGoal: { archivedOn: null }, item: ownEnds(viewer) },
  });
}
