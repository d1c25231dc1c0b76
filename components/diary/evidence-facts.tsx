'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';

type Goal = { id: string; title: string };

export type EvidenceFactsProps<T> = {
  itemId: string;
  mine: boolean;
  attached: readonly Goal[];
  /** Strategy goals that it could be attached to. */
  others: readonly Goal[];
  attach: Action<T>;
  detach: (form: FormData) => void | Promise<void>;
};

/** Which strategy goals the text is evidence for; only its author attaches and detaches. */
export function EvidenceFacts<T>({ itemId, mine, attached, others, attach, detach }: EvidenceFactsProps<T>) {
  const t = useTranslations('diary');
  const { submit, trouble } = useFormAction(attach);
  if (!mine && attached.length === 0) return null;
  return (
    <div>
      <dt>{t('evidence')}</dt>
      <dd>
        {attached.length === 0 ? t('evidenceNone') : null}
        {attached.map((goal) => (
          <div key={goal.id} className="mb-2">
            {mine ? `${t('attached')} ` : null}
            <Link href={`/strategy/${goal.id}`}>{goal.title}</Link>{' '}
            {mine ? (
              <form action={detach} className="no-print inline">
                <input type="hidden" name="itemId" value={itemId} />
                <input type="hidden" name="strategyGoalId" value={goal.id} />
                <button type="submit" className="linklike" aria-label={`${t('detach')}: ${goal.title}`}>
                  {t('detach')}
                </button>
              </form>
            ) : null}
          </div>
        ))}
        <Notice tone="cloud">{trouble}</Notice>
        {mine && others.length > 0 ? (
          <details className="no-print mt-2">
            <summary className="linklike">{t('attachTo')}</summary>
            <form action={submit} className="mt-2 grid gap-2">
              <input type="hidden" name="itemId" value={itemId} />
              <Field control="select" id="strategyGoalId" name="strategyGoalId" label={t('attachTo')}>
                {others.map((goal) => (
                  <option key={goal.id} value={goal.id}>
                    {goal.title}
                  </option>
                ))}
              </Field>
              <div>
                <SubmitButton variant="plain">{t('attach')}</SubmitButton>
              </div>
            </form>
          </details>
        ) : null}
      </dd>
    </div>
  );
}
