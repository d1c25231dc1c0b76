'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';

export type RestoreFormProps = { id: string; versionId: string; action: Action<{ id: string }> };

/** Puts an earlier text back. */
export function RestoreForm({ id, versionId, action }: RestoreFormProps) {
  const t = useTranslations('diary');
  const { submit, trouble } = useFormAction(action);
  return (
    <form action={submit}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="versionId" value={versionId} />
      <Notice tone="cloud">{trouble}</Notice>
      <SubmitButton variant="plain">{t('restoreThis')}</SubmitButton>
    </form>
  );
}
