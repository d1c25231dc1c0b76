'use client';

import { useTranslations } from 'next-intl';
import { type ChangeEvent, useState } from 'react';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';

export type WordImportProps = { action: Action<{ added: number }>; once: string };

/** A vocabulary as CSV: a file, or pasted; it is seen before it is taken in. */
export function WordImport({ action, once }: WordImportProps) {
  const t = useTranslations('vocabulary');
  const { submit, typed, error, errors, trouble } = useFormAction(action);
  const [read, setRead] = useState<string | null>(null);
  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    if (file) setRead(await file.text());
  }
  return (
    <form action={submit} className="stack">
      <input type="hidden" name="once" value={once} />
      <ErrorSummary errors={errors} />
      <Notice tone="cloud">{trouble}</Notice>
      <Field id="chosen" name="chosen" type="file" accept=".csv,text/csv" label={t('file')} onChange={choose} />
      <Field
        key={read ?? ''}
        control="textarea"
        id="file"
        name="file"
        label={t('csv')}
        hint={t('csvHint')}
        defaultValue={read ?? typed('file', '')}
        error={error('file')}
      />
      <p className="acts">
        <SubmitButton variant="plain">{t('takeIn')}</SubmitButton>
      </p>
    </form>
  );
}
