'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';

export type KeepStatementProps = {
  action: Action<{ id: string }>;
  summaryId: string;
  statementId: string;
  leftOut: boolean;
  once: string;
};

/** Leaves a statement out, or takes it back in where it stood. */
export function KeepStatement({ action, summaryId, statementId, leftOut, once }: KeepStatementProps) {
  const t = useTranslations('summaries');
  const { submit, trouble } = useFormAction(action);
  return (
    <form action={submit} className="no-print">
      <input type="hidden" name="id" value={summaryId} />
      <input type="hidden" name="statementId" value={statementId} />
      <input type="hidden" name="kept" value={leftOut ? 'yes' : 'no'} />
      <input type="hidden" name="once" value={once} />
      <button type="submit" className="linklike note">
        {leftOut ? t('restore') : t('leaveOut')}
      </button>
      <Notice tone="cloud">{trouble}</Notice>
    </form>
  );
}
