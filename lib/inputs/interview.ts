import { z } from 'zod';
import { followUpKeys } from '@/lib/domain/diary/interview';
import { id, once, optionalId, textInProgress, version } from './fields';

const key = z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{0,39}$/);
const seconds = z.coerce.number().int().min(0).max(86_400).default(0);

const answerKey = {
  entryId: id,
  questionKey: key,
  followUpKey: z.union([z.literal(''), z.enum(followUpKeys)]).default(''),
  secondsSpent: seconds,
  once,
};

export const interviewToStart = z.object({ id, once, guideKey: key, aboutPersonId: optionalId });

/** An answer while it is written: nothing trimmed, may be empty. */
export const answerToSave = z.object({
  ...answerKey,
  text: textInProgress,
  version,
  afterConflict: z.boolean().default(false),
});

export const answerToMark = z.object({ ...answerKey, state: z.enum(['answered', 'skipped', 'later']) });

export const interviewToFinish = z.object({ id, once, secondsSpent: seconds });
