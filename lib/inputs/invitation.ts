import { z } from 'zod';
import { type PasswordFault, passwordFault } from '@/lib/domain/people/password-rule';
import type { FieldCode } from '@/lib/result';

const codes: Record<PasswordFault, FieldCode> = { tooShort: 'password', tooLong: 'tooLong', tooPlain: 'passwordPlain' };

/** In code units: what is longer is not even looked at. */
const mostSigns = { length: 4_000, error: { error: 'tooLong' satisfies FieldCode, abort: true } };

/** A password chosen with an invitation, written twice. */
export const chosenPassword = z
  .object({
    token: z.string().max(200),
    password: z
      .string({ error: 'required' })
      .max(mostSigns.length, mostSigns.error)
      .superRefine((written, context) => {
        const fault = passwordFault(written);
        if (fault) context.addIssue({ code: 'custom', message: codes[fault] });
      }),
    again: z.string({ error: 'required' }).max(mostSigns.length, mostSigns.error),
  })
  .refine(({ password, again }) => password.normalize('NFC') === again.normalize('NFC'), {
    path: ['again'],
    error: 'same' satisfies FieldCode,
  });
