import { z } from 'zod';
import { levels, stages } from '@/lib/domain/vocabulary';
import { day, id, once, textInProgress, version, writtenText } from './fields';

const chosen = <T extends string>(values: readonly [T, ...T[]]) =>
  z
    .union([z.literal('').transform(() => null), z.enum(values, { error: 'choice' })])
    .nullish()
    .transform((v) => v ?? null);

/** A learning moment as captured: one field; everything else may be left to be proposed. */
export const momentToCapture = z.object({
  id,
  once,
  text: writtenText,
  happenedOn: day.optional(),
  stage: chosen(stages),
  level: chosen(levels),
});

/** A moment's text while it is changed: nothing trimmed, never empty. */
export const momentEdit = z.object({
  id,
  once,
  version,
  text: textInProgress.refine((value) => value.trim() !== '', { error: 'required' }),
  afterConflict: z.boolean().default(false),
});

/** Stage, level and day of an entry; what is left out stays. */
export const entryToClassify = z.object({
  id,
  stage: z.enum(stages, { error: 'choice' }).optional(),
  level: z.enum(levels, { error: 'choice' }).optional(),
  happenedOn: day.optional(),
});

export const entryToBin = z.object({ id });

/** Puts an earlier text back: it becomes a new version over the one that is seen now. */
export const versionToRestore = z.object({ id, versionId: id });
