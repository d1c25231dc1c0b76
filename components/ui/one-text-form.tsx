'use client';

import type { ReactNode } from 'react';
import type { Action } from '@/lib/actions/action-state';
import { maximumTextLength } from '@/lib/domain/text/length';
import { ErrorSummary } from './error-summary';
import { FieldError } from './field';
import { Notice } from './notice';
import { SubmitButton } from './submit-button';
import { useFormAction } from './use-form-action';
import { WritingSurface } from './writing-surface';

export type OneTextFormProps<T> = {
  action: Action<T>;
  /** Of the control; several such forms may stand on one page. */
  field: string;
  /** What is sent along: ids. */
  hidden: Readonly<Record<string, string>>;
  label: string;
  hint?: string;
  submit: string;
  main?: boolean;
  /** Further fields and who can read it, beneath the words. */
  children?: ReactNode;
};

/** A question, a line that grows with the answer, and one button. */
export function OneTextForm<T>({ action, field, hidden, label, hint, main = false, ...rest }: OneTextFormProps<T>) {
  const { submit, typed, error, errors, trouble } = useFormAction(action, { text: field });
  const wrong = error('text');
  const described = [hint ? `${field}-hint` : '', wrong ? `${field}-error` : ''].filter(Boolean).join(' ');
  return (
    <form action={submit} className="stack">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ErrorSummary errors={errors} />
      <Notice tone="cloud">{trouble}</Notice>
      <div className="field">
        <label htmlFor={field}>{label}</label>
        {hint ? (
          <p className="hint" id={`${field}-hint`}>
            {hint}
          </p>
        ) : null}
        {wrong ? <FieldError id={`${field}-error`}>{wrong}</FieldError> : null}
        <WritingSurface
          id={field}
          name="text"
          look="line"
          defaultValue={typed('text', '')}
          limit={maximumTextLength}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={described || undefined}
        />
      </div>
      {rest.children}
      <p className="acts">
        <SubmitButton variant={main ? 'main' : 'plain'}>{rest.submit}</SubmitButton>
      </p>
    </form>
  );
}
