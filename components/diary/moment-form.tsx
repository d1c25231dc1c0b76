'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { v7 as newId } from 'uuid';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FieldError } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import { WritingSurface } from '@/components/ui/writing-surface';
import type { Action } from '@/lib/actions/action-state';
import { maximumTextLength } from '@/lib/domain/text/length';

export type MomentFormProps = {
  action: Action<{ id: string }>;
  /** Made on the server for the form as it is first shown, so that it works before JavaScript has loaded. */
  id: string;
  once: string;
  question: string;
  /** Who can read it, beneath the words. */
  children?: ReactNode;
};

/** One field: what happened. Stage and level are proposed from the text and never asked. */
export function MomentForm({ action, id, once, question, children }: MomentFormProps) {
  const t = useTranslations('diary');
  const { submit, typed, error, errors, trouble } = useFormAction(action);
  const [intention] = useState(() => ({ id, once: once || newId() }));
  const wrong = error('text');
  return (
    <form action={submit}>
      <input type="hidden" name="id" value={intention.id} />
      <input type="hidden" name="once" value={intention.once} />
      <ErrorSummary errors={errors} />
      <Notice tone="cloud">{trouble}</Notice>
      {wrong ? <FieldError id="text-error">{wrong}</FieldError> : null}
      <WritingSurface
        id="text"
        name="text"
        label={question}
        placeholder={t('momentPlaceholder')}
        look="line"
        defaultValue={typed('text', '')}
        limit={maximumTextLength}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? 'text-error' : undefined}
      />
      <div className="under">
        {children}
        <SubmitButton>{t('saveMoment')}</SubmitButton>
      </div>
    </form>
  );
}
