import { z } from 'zod';
import { type PasswordFault, passwordFault } from '@/lib/domain/people/password-rule';
import type { FieldCode } from '@/lib/result';

const codes: Record<PasswordFault, FieldCode> = { tooShort: 'password', tooLong: 'tooLong', tooPlain: 'passwordPlain' };

/** A password chosen with an invitation, written twice. */
export const chosenPassword = z
  .object({
    token: z.string().max(200),
    password: z.string({ error: 'required' }).superRefine((written, context) => {
      const fault = passwordFault(written);
      if (fault) context.addIssue({ code: 'custom', message: codes[fault] });
    }),
    again: z.string({ error: 'required' }),
  })
  .refine(({ password, again }) => password.normalize('NFC') === again.normalize('NFC'), {
    path: ['again'],
    error: 'same' satisfies FieldCode,
  });
