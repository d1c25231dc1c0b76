import { commentScope } from '@/lib/domain/access/comment-scope';
import type { Viewer } from '@/lib/domain/access/viewer';
import { localDay } from '@/lib/domain/calendar/zones';
import type { GoalComment } from '@/lib/domain/goals/goal-comment';
import { fullName } from '@/lib/domain/people/name';
import { failure, type Result, success } from '@/lib/result';
import { databaseOf, type Prisma } from './database';
import { openerOf, sealerOf } from './sealed-text';
import { analysed } from './words';
import { write } from './write';

const place = (ownerId: string, recordId: string, field: 'text' | 'answer') => ({
  ownerId,
  recordId,
  field,
  version: 1,
});

/** Turns the permission to read comments into the query. What its writer has withdrawn is the writer's alone. */
function commentWhere(viewer: Viewer): Prisma.GoalCommentWhereInput {
  const { authorId, ownerId, toHr } = commentScope(viewer);
  const standing = { withdrawnAt: null };
  return {
    organisationId: viewer.organisationId,
    OR: [{ authorId }, { ...standing, ownerId }, ...(toHr ? [{ ...standing, toHr: true }] : [])],
  };
}

/** Comments that the viewer, to whom they were sent, has not answered. */
export const waitingForAnswer = (viewer: Viewer): Prisma.GoalCommentWhereInput => ({
  organisationId: viewer.organisationId,
  ownerId: viewer.personId,
  answeredAt: null,
  withdrawnAt: null,
});

/** Sends a strategy goal back to whoever owns it today. One's own goal cannot be sent back. */
export function sendBack(
  viewer: Viewer,
  comment: {
    id: string;
    strategyGoalId: string;
    text: string;
    toHr: boolean;
    sentAt?: Date;
    once?: string | undefined;
  },
): Promise<Result<{ id: string; strategyGoalId: string }>> {
  const { organisationId, personId: authorId } = viewer;
  const { id, strategyGoalId, text, toHr, sentAt = new Date() } = comment;
  return write(viewer, { action: 'strategyGoal.sendBack', subjectId: id, once: comment.once }, async (database) => {
    const goal = await database.strategyGoal.findFirst({
      where: { organisationId, id: strategyGoalId, archivedOn: null, ownerId: { not: authorId } },
      select: { ownerId: true, version: true },
    });
    if (!goal) return failure('notFound');
    const seal = await sealerOf(database, organisationId, authorId);
    const { count } = await database.goalComment.createMany({
      data: [
        {
          organisationId,
          id,
          strategyGoalId,
          goalVersion: goal.version,
          authorId,
          ownerId: goal.ownerId,
          toHr,
          language: analysed(text).language,
          textSealed: seal(text, place(authorId, id, 'text')),
          sentAt,
        },
      ],
      skipDuplicates: true,
    });
    return count === 0 ? failure('notFound') : success({ id, strategyGoalId });
  });
}

/** The owner to whom it was sent answers, once. */
export function answerComment(
  viewer: Viewer,
  answer: { id: string; text: string; answeredAt?: Date; once?: string | undefined },
): Promise<Result<{ id: string; strategyGoalId: string }>> {
  const { organisationId, personId } = viewer;
  const { id, text, answeredAt = new Date() } = answer;
  return write(viewer, { action: 'strategyGoal.answer', subjectId: id, once: answer.once }, async (database) => {
    const seal = await sealerOf(database, organisationId, personId);
    const [answered] = await database.goalComment.updateManyAndReturn({
      where: { ...waitingForAnswer(viewer), id },
      data: { answerSealed: seal(text, place(personId, id, 'answer')), answeredAt },
      select: { strategyGoalId: true },
    });
    return answered ? success({ id, strategyGoalId: answered.strategyGoalId }) : failure('notFound');
  });
}

/** The writer takes a comment back while nobody has answered it. */
export function withdrawComment(
  viewer: Viewer,
  { id, once }: { id: string; once?: string | undefined },
): Promise<Result<{ id: string; strategyGoalId: string }>> {
  const { organisationId, personId: authorId } = viewer;
  return write(viewer, { action: 'strategyGoal.withdrawComment', subjectId: id, once }, async (database) => {
    const [taken] = await database.goalComment.updateManyAndReturn({
      where: { organisationId, id, authorId, answeredAt: null, withdrawnAt: null },
      data: { withdrawnAt: new Date() },
      select: { strategyGoalId: true },
    });
    return taken ? success({ id, strategyGoalId: taken.strategyGoalId }) : failure('notFound');
  });
}

const name = { select: { firstName: true, lastName: true } } as const;
const columns = {
  id: true,
  strategyGoalId: true,
  goalVersion: true,
  authorId: true,
  ownerId: true,
  toHr: true,
  language: true,
  textSealed: true,
  sentAt: true,
  answerSealed: true,
  answeredAt: true,
  withdrawnAt: true,
  author: name,
  owner: name,
  strategyGoal: { select: { version: true } },
} satisfies Prisma.GoalCommentSelect;

/** Comments that the viewer may read, the latest first; of one strategy goal, or all that the viewer wrote or answered. */
export async function findComments(
  viewer: Viewer,
  filter: { strategyGoalId: string } | { mineOnly: true },
): Promise<GoalComment[]> {
  const { organisationId, personId, timeZone } = viewer;
  const mine = { OR: [{ authorId: personId }, { ownerId: personId, answeredAt: { not: null } }] };
  const rows = await databaseOf(organisationId).goalComment.findMany({
    where: {
      AND: [commentWhere(viewer), 'strategyGoalId' in filter ? { strategyGoalId: filter.strategyGoalId } : mine],
    },
    select: columns,
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
  });
  const open = await openerOf(
    viewer,
    rows.flatMap(({ textSealed, answerSealed }) => [textSealed, answerSealed]),
  );
  return rows.map((row) => ({
    id: row.id,
    strategyGoalId: row.strategyGoalId,
    text: open(row.textSealed, place(row.authorId, row.id, 'text')),
    language: row.language,
    mine: row.authorId === personId,
    toMe: row.ownerId === personId,
    authorName: fullName(row.author),
    ownerName: fullName(row.owner),
    toHr: row.toHr,
    sentOn: localDay(row.sentAt, timeZone),
    withdrawn: row.withdrawnAt !== null,
    rewordedSince: row.strategyGoal.version > row.goalVersion,
    answer:
      row.answerSealed && row.answeredAt
        ? {
            text: open(row.answerSealed, place(row.ownerId, row.id, 'answer')),
            on: localDay(row.answeredAt, timeZone),
          }
        : null,
  }));
}
