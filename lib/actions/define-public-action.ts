import { headers } from 'next/headers';
import type { z } from 'zod';
import { isOwnOrigin } from '@/lib/auth/request';
import { rawInput } from '@/lib/inputs/form-data';
import { noteAccess } from './access-notes';

type Definition<Schema extends z.ZodType> = {
  name: string;
  input: Schema;
  run: (input: z.output<Schema>) => Promise<void>;
};

/** An action before sign-in: own origin and input are checked all the same; it never reads or writes records. */
export function definePublicAction<Schema extends z.ZodType>({ name, input: schema, run }: Definition<Schema>) {
  const action = async (form: FormData): Promise<void> => {
    const requestHeaders = await headers();
    if (!isOwnOrigin((header) => requestHeaders.get(header))) return;
    const parsed = schema.safeParse(rawInput(form));
    if (parsed.success) await run(parsed.data);
  };
  noteAccess(action, { name, access: 'everybody' });
  return action;
}
