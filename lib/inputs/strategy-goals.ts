import { z } from 'zod';
import { day, id, once, optionalDay, optionalId, personId, version, writtenLine, writtenText } from './fields';

const goal = {
  title: writtenLine,
  plainWords: writtenText,
  ownerId: personId,
  parentId: optionalId,
  from: day,
  to: optionalDay,
};

type Period = { from: string; to: string | null };
/** A goal does not end before it begins. */
const ends = (period: Period) => period.to === null || period.to >= period.from;
const wrongEnd = { path: ['to'], error: 'day' };

export const strategyGoalToAdd = z.object({ id, once, ...goal }).refine(ends, wrongEnd);
export const strategyGoalEdit = z.object({ id, once, version, ...goal }).refine(ends, wrongEnd);

/** A moment or log and the strategy goal its author attaches it to. */
export const evidenceOfGoal = z.object({ itemId: id, strategyGoalId: id, once });

/** A strategy goal sent back with a comment; HR reads it only where the writer has chosen so. */
export const commentToSend = z.object({
  id,
  once,
  strategyGoalId: id,
  text: writtenText,
  toHr: z
    .literal('yes', { error: 'choice' })
    .optional()
    .transform((chosen) => chosen === 'yes'),
});
export const commentAnswer = z.object({ id, once, text: writtenText });
export const commentToWithdraw = z.object({ id, once });
