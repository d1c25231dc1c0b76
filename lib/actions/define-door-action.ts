import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { fieldCodesOf } from '@/lib/inputs/fields';
import { rawInput } from '@/lib/inputs/form-data';
import { type Failure, failure, type Result } from '@/lib/result';
import { noteAccess } from './access-notes';
import type { Action, ActionState } from './action-state';
import { attempt, fromOwnPage } from './gate';

type Definition<Schema extends z.ZodType, T> = {
  /** In the words of the field; stands in the access matrix. */
  name: string;
  input: Schema;
  /** Whoever acts at the door is known by what they hold (an invitation), which `run` must check itself. */
  run: (input: z.output<Schema>) => Promise<Result<T>>;
  goTo: (value: T) => string;
};

/**
 * An action at the door that writes: no viewer yet. Own origin and input are checked as everywhere; what was typed is
 * never given back, because it holds a password.
 */
export function defineDoorAction<Schema extends z.ZodType, T>(definition: Definition<Schema, T>): Action<T> {
  const { name, input: schema, run, goTo } = definition;
  const action: Action<T> = async (_previous, payload) => {
    const refused = (why: Failure): ActionState<T> => ({ ...why, state: 'refused', typed: {} });
    if (!(await fromOwnPage())) return refused(failure('foreignOrigin'));
    const parsed = schema.safeParse(rawInput(payload));
    if (!parsed.success) return refused(failure('invalid', { fields: fieldCodesOf(parsed.error) }));
    const result = await attempt(name, () => run(parsed.data));
    return result.ok ? redirect(goTo(result.value)) : refused(result);
  };
  noteAccess(action, { name, access: 'everybody' });
  return action;
}
