import { z } from 'zod';
import { id, line, once, text } from './fields';

export const wordToAdd = z.object({
  id,
  once,
  fi: line,
  sv: line,
  en: line,
  concept: z
    .string({ error: 'choice' })
    .max(80, { error: 'choice' })
    .nullish()
    .transform((key) => key || null),
});
export const wordToArchive = z.object({ id, once, archived: z.enum(['yes', 'no'], { error: 'choice' }) });
export const wordsToImport = z.object({ once, file: text });
