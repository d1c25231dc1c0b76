'use client';

import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';

type Option = { value: string; label: string };

export type NewSummaryProps = {
  action: Action<{ id: string }>;
  id: string;
  once: string;
  units: readonly Option[];
  periods: readonly Option[];
};

/** Readers first, then the period. */
export function NewSummary({ action, id, once, units, periods }: NewSummaryProps) {
  const t = useTranslations('summaries');
  const { submit, typed, error, trouble } = useFormAction(action);
  const options = (each: readonly Option[]) =>
    each.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ));
  return (
    <form action={submit} className="grid gap-4">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="once" value={once} />
      <Notice tone="cloud">{trouble}</Notice>
      <div className="pick">
        <Field
          id="unitId"
          name="unitId"
          control="select"
          label={t('unit')}
          defaultValue={typed('unitId', units[0]?.value ?? '')}
          error={error('unitId')}
        >
          {options(units)}
        </Field>
        <Field
          id="period"
          name="period"
          control="select"
          label={t('period')}
          defaultValue={typed('period', periods[0]?.value ?? '')}
          error={error('period')}
        >
          {options(periods)}
        </Field>
        <SubmitButton>{t('make')}</SubmitButton>
      </div>
    </form>
  );
}
