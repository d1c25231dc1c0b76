'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Chips } from '@/components/ui/chips';
import { FieldError } from '@/components/ui/field';
import { Refusal } from '@/components/ui/refusal';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import { WritingSurface } from '@/components/ui/writing-surface';
import type { Action } from '@/lib/actions/action-state';
import type { Motive } from '@/lib/domain/goals/goal';
import { maximumTextLength } from '@/lib/domain/text/length';
import { motiveKinds } from '@/lib/domain/vocabulary';

export type MotiveFormProps = {
  action: Action<{ id: string; goalId: string | null }>;
  id: string;
  once: string;
  goalId: string | null;
  motive?: Pick<Motive, 'text' | 'kinds' | 'version'>;
  main?: boolean;
  /** Who can read it, beneath the words. */
  children?: ReactNode;
};

/** What drives somebody, in own words; the kinds are tags on the words. */
export function MotiveForm({ action, id, once, goalId, motive, main = false, children }: MotiveFormProps) {
  const t = useTranslations('goals');
  const words = useTranslations('words');
  const field = `text-${id}`;
  const { submit, refused, current, typed, error, errors, trouble } = useFormAction(action, { text: field });
  const sent = refused?.typed.kinds;
  const kinds = refused ? (Array.isArray(sent) ? sent : []) : (motive?.kinds ?? []);
  const wrong = error('text');
  return (
    <form action={submit} className="stack">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="once" value={once} />
      <input type="hidden" name="goalId" value={goalId ?? ''} />
      {motive ? <input type="hidden" name="version" value={current?.version ?? motive.version} /> : null}
      <Refusal errors={errors} trouble={trouble} current={current} keepHref={`/goals/motives/${id}`} />
      <div className="field">
        <label htmlFor={field}>{t('motiveAsk')}</label>
        {wrong ? <FieldError id={`${field}-error`}>{wrong}</FieldError> : null}
        <WritingSurface
          id={field}
          name="text"
          look="line"
          defaultValue={typed('text', motive?.text ?? '')}
          limit={maximumTextLength}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? `${field}-error` : undefined}
        />
      </div>
      <Chips
        many
        id={`kinds-${id}`}
        name="kinds[]"
        legend={t('kindsAsk')}
        hint={t('kindsHint')}
        defaultValue={kinds}
        options={motiveKinds.map((kind) => ({ value: kind, label: words(`motiveKind.${kind}`) }))}
        error={error('kinds')}
      />
      <div className="under">{children}</div>
      <p className="acts">
        <SubmitButton variant={main ? 'main' : 'plain'}>{motive ? t('saveMotive') : t('addMotive')}</SubmitButton>
      </p>
    </form>
  );
}
