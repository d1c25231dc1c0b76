'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import type { Action, ActionState } from '@/lib/actions/action-state';
import type { FieldMessage } from './error-summary';

/**
 * A form bound to an action: what was typed comes back after a refusal, faults as sentences beside their fields and in
 * the summary. `controls` names the id of each field's control where it differs from the field's name.
 */
export function useFormAction<T>(action: Action<T>, controls: Readonly<Record<string, string>> = {}) {
  const t = useTranslations('errors');
  const [state, submit, pending] = useActionState<ActionState<T> | null, FormData>(action, null);
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
  return { state, refused, submit, pending, typed, error, errors, trouble };
}
