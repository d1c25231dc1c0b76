'use client';

import { unstable_rethrow } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useActionState, useSyncExternalStore } from 'react';
import type { Action, ActionState } from '@/lib/actions/action-state';
import { fitsLength, maximumTextLength } from '@/lib/domain/text/length';
import { rawInput } from '@/lib/inputs/form-data';
import { type FieldCode, failure } from '@/lib/result';
import type { FieldMessage } from './error-summary';

/**
 * Too long a text is refused before it is sent. When nobody answers (no network, a proxy's 413, a fault), the form
 * stays with what was typed and says so.
 */
const answeredAtAll =
  <T>(action: Action<T>, onDone?: (value: T) => void) =>
  async (previous: ActionState<T> | null, form: FormData): Promise<ActionState<T>> => {
    const typed = rawInput(form);
    // By the fields' own names, so that those of rows (`trials.0.text`) are among them.
    const tooLong = [...form].filter(([, value]) => typeof value === 'string' && !fitsLength(value, maximumTextLength));
    if (tooLong.length > 0) {
      const fields: Record<string, FieldCode> = Object.fromEntries(tooLong.map(([name]) => [name, 'tooLong']));
      return { ...failure('invalid', { fields }), state: 'refused', typed };
    }
    try {
      const answer = await action(previous, form);
      if (answer.state === 'done') onDone?.(answer.value);
      return answer;
    } catch (error) {
      unstable_rethrow(error);
      return { ...failure('unavailable'), state: 'refused', typed };
    }
  };

const never = () => () => {};

/**
 * A form bound to an action: what was typed comes back after a refusal, faults as sentences beside their fields and in
 * the summary. `controls` names the id of each field's control where it differs from the field's name. `onDone` runs after a success
 * that leads nowhere else.
 */
export function useFormAction<T>(
  action: Action<T>,
  controls: Readonly<Record<string, string>> = {},
  onDone?: (value: T) => void,
) {
  const t = useTranslations('errors');
  // The bare action works before JavaScript has loaded; the guarded one takes over afterwards.
  const [before, submitBare] = useActionState<ActionState<T> | null, FormData>(action, null);
  const [after, submitGuarded, pending] = useActionState<ActionState<T> | null, FormData>(
    answeredAtAll(action, onDone),
    null,
  );
  const loaded = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const state = after ?? before;
  const submit = loaded ? submitGuarded : submitBare;
  const refused = state?.state === 'refused' ? state : null;
  const typed = (name: string, otherwise: string): string => {
    const value = refused?.typed[name];
    return typeof value === 'string' ? value : otherwise;
  };
  const error = (name: string): string | undefined => {
    const code = refused?.fields?.[name];
    return code && t(`field.${code}`);
  };
  const errors: FieldMessage[] = Object.entries(refused?.fields ?? {}).map(([name, code]) => ({
    field: controls[name] ?? name,
    message: t(`field.${code}`),
  }));
  /** Said when the whole form was refused for another reason than a field. */
  const trouble = refused && errors.length === 0 ? t(`code.${refused.code}`) : undefined;
  /** What was saved elsewhere in the meantime, of a form that lost the race. */
  const current = refused?.code === 'conflict' ? refused.current : undefined;
  return { state, refused, current, submit, pending, typed, error, errors, trouble };
}
