import { z } from 'zod';
import { mostRows } from '@/lib/domain/team-logs/form-rows';
import { day, id, once, optionalId, personId, version, writtenLine, writtenText } from './fields';

const writtenTrial = z.object({
  id: optionalId,
  text: writtenLine,
  personId,
  dueOn: day,
});

const optionalLine = z.string().default('');

/** A row that says nothing is no trial; a row begun must be finished. */
const trial = z
  .object({ id: optionalLine, text: optionalLine, personId: optionalLine, dueOn: optionalLine })
  .transform((row, context) => {
    if ([row.text, row.personId, row.dueOn].every((value) => value.trim() === '')) return null;
    const parsed = writtenTrial.safeParse(row);
    if (parsed.success) return parsed.data;
    for (const { path, message } of parsed.error.issues) context.addIssue({ code: 'custom', path: [...path], message });
    return z.NEVER;
  });

const words = {
  heldOn: day,
  title: writtenLine,
  happened: writtenText,
  learnt: writtenText,
  trials: z.array(trial).max(mostRows, { error: 'tooMany' }).default([]),
};

/**
 * A form whose rows can be added and taken away before JavaScript: the button that was pressed is `step`, and such a
 * sending is no log yet, so that none of its fields is wrong.
 */
const unlessStep = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .record(z.string(), z.unknown())
    .transform((raw, context): { step: true } | { step: false; log: z.output<Schema> } => {
      if (typeof raw.step === 'string' && raw.step !== '') return { step: true };
      const parsed = schema.safeParse(raw);
      if (parsed.success) return { step: false, log: parsed.data };
      for (const { path, message } of parsed.error.issues)
        context.addIssue({ code: 'custom', path: [...path], message });
      return z.NEVER;
    });

export const teamLogToWrite = unlessStep(z.object({ id, once, unitId: id, ...words }));
export const teamLogEdit = unlessStep(z.object({ id, once, version, ...words }));

export const trialMark = z.object({ logId: id, trialId: id, done: z.enum(['yes', 'no'], { error: 'choice' }), once });
