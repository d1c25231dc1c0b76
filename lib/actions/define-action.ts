import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { findViewer } from '@/lib/auth/viewer';
import type { Viewer } from '@/lib/domain/access/viewer';
import { fieldCodesOf } from '@/lib/inputs/fields';
import { rawInput } from '@/lib/inputs/form-data';
import { type Failure, failure, type Result } from '@/lib/result';
import { noteAccess } from './access-notes';
import type { Action, ActionState } from './action-state';
import { attempt, fromOwnPage } from './gate';

type Definition<Schema extends z.ZodType, T> = {
  /** In the words of the field; stands in the access matrix. */
  name: string;
  /** Who may try at all. What they may touch is decided by the queries of `run`. */
  access: (viewer: Viewer) => boolean;
  input: Schema;
  run: (viewer: Viewer, input: z.output<Schema>) => Promise<Result<T>>;
  /** Where to go after success, for forms. */
  goTo?: (value: T, input: z.output<Schema>) => string;
};

/**
 * The one way to make a server action. In this order: own origin, viewer, access, input (strict), run. Somebody
 * without access gets the same answer as for something that does not exist.
 */
export function defineAction<Schema extends z.ZodType, T>(definition: Definition<Schema, T>): Action<T> {
  const { name, access, input: schema, run, goTo } = definition;
  const action: Action<T> = async (_previous, payload) => {
    const typed = rawInput(payload);
    const refused = (why: Failure): ActionState<T> => ({ ...why, state: 'refused', typed });
    if (!(await fromOwnPage())) return refused(failure('foreignOrigin'));
    const viewer = await findViewer();
    if (!viewer) return refused(failure('signedOut'));
    if (!access(viewer)) return refused(failure('notFound'));
    const parsed = schema.safeParse(typed);
    if (!parsed.success) return refused(failure('invalid', { fields: fieldCodesOf(parsed.error) }));
    const result = await attempt(name, () => run(viewer, parsed.data));
    if (!result.ok) return refused(result);
    if (goTo) {
      // Without it a page that leads back to a place of its own (`#link-…`) goes on showing what it showed before.
      refresh();
      redirect(goTo(result.value, parsed.data));
    }
    return { ...result, state: 'done' };
  };
  noteAccess(action, { name, access });
  return action;
}

/** The same for a form that shows nothing of the answer (sign out, language): it takes the form alone. */
export function defineFormAction<Schema extends z.ZodType, T>(definition: Definition<Schema, T>) {
  const action = defineAction(definition);
  const formAction = async (form: FormData): Promise<void> => {
    await action(null, form);
    // Drawn again where it stands, it shows what was changed, or leads to the sign-in page when the session has ended.
    refresh();
  };
  noteAccess(formAction, definition);
  return formAction;
}
