import { z } from 'zod';
import { isDay } from '@/lib/domain/calendar/days';
import { parseDay } from '@/lib/domain/calendar/parse-day';
import {
  fitsLength,
  maximumLineLength,
  maximumTextLength,
  mayFitLength,
  normaliseLine,
  normaliseText,
} from '@/lib/domain/text/length';
import { languages } from '@/lib/domain/vocabulary';
import { type FieldCode, fieldCodes } from '@/lib/result';

/** Fields that forms share. What is wrong is said as a FieldCode in the issue's message; sentences are in catalogues. */
const says = (code: FieldCode) => ({ error: code });

const textUpTo = (maximum: number) =>
  z
    .string(says('required'))
    .refine((sent) => mayFitLength(sent, maximum), says('tooLong'))
    .transform(normaliseText)
    .refine((text) => fitsLength(text, maximum), says('tooLong'));

/** Long text in people's own words; may be empty. */
export const text = textUpTo(maximumTextLength).transform((value) => value.trim());
/** Long text that must not be empty. */
export const writtenText = text.refine((value) => value.length > 0, says('required'));
/** Text as it stands while somebody is writing: nothing trimmed, may be empty. */
export const textInProgress = textUpTo(maximumTextLength);
/** One line; may be empty. */
export const line = textUpTo(maximumLineLength).transform(normaliseLine);
/** One line that must not be empty. */
export const writtenLine = line.refine((value) => value.length > 0, says('required'));

/** One form for each id: texts are sealed for the id of their record as it is written. */
const uuid = (code: FieldCode) => z.uuid(says(code)).toLowerCase();
export const id = uuid('choice');
export const personId = uuid('person');
export const optionalId = z
  .union([z.literal('').transform(() => null), id])
  .nullish()
  .transform((value) => value ?? null);
/** Up to what the database's whole numbers hold, and one more can be counted. */
const highestVersion = 2 ** 31 - 2;
export const version = z.coerce.number(says('choice')).int().min(0).max(highestVersion);
/** Made once per intention by the client, so that a request sent twice is carried out once. */
export const once = z.uuid().optional();
export const language = z.enum(languages, says('choice'));

/** Days before and after which nothing at work is meant; far ones would also leave what the database can hold. */
const [firstDay, lastDay] = ['1900-01-01', '2199-12-31'];

/** A day as people write it in Finnish, Swedish or English, or as ISO; answers YYYY-MM-DD. */
export const day = z.string(says('required')).transform((written, context) => {
  const trimmed = written.trim();
  if (trimmed === '') return refuse(context, 'required');
  const ways = [isDay(trimmed) ? trimmed : null, ...languages.map((form) => parseDay(trimmed, form))];
  const meant = ways.find((found) => found !== null && found >= firstDay && found <= lastDay);
  return meant ?? refuse(context, 'day');
});

/** A day, or nothing. */
export const optionalDay = z
  .union([z.literal('').transform(() => null), day])
  .nullish()
  .transform((value) => value ?? null);

function refuse(context: z.RefinementCtx, code: FieldCode): never {
  context.addIssue({ code: 'custom', message: code });
  return z.NEVER;
}

const isFieldCode = (message: string): message is FieldCode => fieldCodes.some((code) => code === message);

/** One code for each field that is wrong; unknown faults count as a wrong choice. */
export function fieldCodesOf(error: z.ZodError): Record<string, FieldCode> {
  const fields: Record<string, FieldCode> = {};
  for (const issue of error.issues) {
    const name = issue.path.join('.');
    fields[name] ??= isFieldCode(issue.message) ? issue.message : 'choice';
  }
  return fields;
}

/** A form without fields. */
export const nothing = z.object({});
