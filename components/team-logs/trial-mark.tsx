'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';

export type TrialMarkProps = {
  action: Action<{ logId: string }>;
  logId: string;
  trialId: string;
  done: boolean;
  once: string;
};

/** Marks a trial done, or not done after all. */
export function TrialMark({ action, logId, trialId, done, once }: TrialMarkProps) {
  const t = useTranslations('teamLogs');
  const { submit, trouble } = useFormAction(action);
  return (
    <form action={submit} className="acts">
      <input type="hidden" name="logId" value={logId} />
      <input type="hidden" name="trialId" value={trialId} />
      <input type="hidden" name="done" value={done ? 'no' : 'yes'} />
      <input type="hidden" name="once" value={once} />
      <SubmitButton variant={done ? 'text' : 'plain'} icon={done ? 'undo-2' : 'check'}>
        {done ? t('markUndone') : t('markDone')}
      </SubmitButton>
      <Notice tone="cloud">{trouble}</Notice>
    </form>
  );
}
