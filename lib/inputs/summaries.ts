import { z } from 'zod';
import { summaryKinds } from '@/lib/domain/summaries/scope';
import { id, once, optionalId, version, writtenLine, writtenText } from './fields';

/** `unitId` goes with a team's summary, `goalId` with a strategy goal's. */
export const summaryToMake = z.object({
  id,
  once,
  kind: z.enum(summaryKinds, { error: 'choice' }),
  unitId: optionalId,
  goalId: optionalId,
  period: z.string({ error: 'choice' }).max(40),
});
export const summaryTitle = z.object({ id, once, version, title: writtenLine });
export const summaryStep = z.object({ id, once });

/** Words of a statement; `wordingToCheck` the same before they are saved. */
export const statementEdit = z.object({ id, once, statementId: id, version, text: writtenText });
export const wordingToCheck = z.object({ id, statementId: id, text: writtenText });
export const statementToKeep = z.object({
  id,
  once,
  statementId: id,
  kept: z.enum(['yes', 'no'], { error: 'choice' }),
});
