import type { z } from 'zod';
import { rawInput } from '@/lib/inputs/form-data';
import { noteAccess } from './access-notes';
import { fromOwnPage } from './gate';

type Definition<Schema extends z.ZodType> = {
  name: string;
  input: Schema;
  run: (input: z.output<Schema>) => Promise<void>;
};

/** An action before sign-in: own origin and input are checked all the same; it never reads or writes records. */
export function definePublicAction<Schema extends z.ZodType>({ name, input: schema, run }: Definition<Schema>) {
  const action = async (form: FormData): Promise<void> => {
    if (!(await fromOwnPage())) return;
    const parsed = schema.safeParse(rawInput(form));
    if (parsed.success) await run(parsed.data);
  };
  noteAccess(action, { name, access: 'everybody' });
  return action;
}
