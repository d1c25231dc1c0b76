import { z } from 'zod';
import { goalStates } from '@/lib/domain/goals/goal';
import { decisions } from '@/lib/domain/goals/link';
import { motiveKinds } from '@/lib/domain/vocabulary';
import { id, line, once, optionalDay, optionalId, text, version, writtenLine, writtenText } from './fields';

const kinds = z
  .array(z.enum(motiveKinds, { error: 'choice' }))
  .default([])
  .transform((chosen) => motiveKinds.filter((kind) => chosen.includes(kind)));

const goalWords = {
  title: writtenLine,
  why: text,
  kinds,
  nextAction: line,
  nextActionOn: optionalDay,
};

export const goalToRecord = z.object({ id, once, ...goalWords });
export const goalEdit = z.object({ id, once, version, ...goalWords });
export const goalClosing = z.object({ id, once, state: z.enum(goalStates, { error: 'choice' }) });
export const actionDone = z.object({ id, once, version });

export const motiveToState = z.object({ id, once, goalId: optionalId, text: writtenText, kinds });
export const motiveEdit = z.object({ id, once, version, text: writtenText, kinds });

const decision = z.enum(decisions, { error: 'choice' });

export const linkDecision = z.object({
  id,
  once,
  version,
  decision,
  /** A contribution, or what is in conflict. */
  words: text.default(''),
  /** Why it is rejected; not required. */
  reason: text.default(''),
});
export const linkByHand = z.object({
  id,
  once,
  itemId: id,
  strategyGoalId: id,
  decision: decision.extract(['confirm', 'conflict'], { error: 'choice' }),
  words: text.default(''),
});
export const suggestionsAgain = z.object({ itemId: id, once });

export const checkInToWrite = z.object({ id, once, goalId: id, text: writtenText });
export const checkInToRemove = z.object({ id, once });
