'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';
import type { SummaryKind } from '@/lib/domain/summaries/scope';
import { ReadersLine } from './readers-line';

type Option = { value: string; label: string };

/** What there is to choose: nothing for one's own and the organisation's. */
export type About = { field: 'unitId' | 'goalId'; options: readonly (Option & { readers: number })[]; chosen: string };

export type NewSummaryProps = {
  action: Action<{ id: string }>;
  id: string;
  once: string;
  kind: SummaryKind;
  about: About | null;
  /** How many people read it, where there is nothing to choose. */
  readers: number;
  periods: readonly Option[];
};

/** Whom or what it is about, then the period; its readers are named before anything is made. */
export function NewSummary({ action, id, once, kind, about, readers, periods }: NewSummaryProps) {
  const t = useTranslations('summaries');
  const { submit, typed, error, errors, trouble } = useFormAction(action);
  const [chosen, setChosen] = useState(about?.chosen ?? '');
  const choice = about?.options.find(({ value }) => value === chosen);
  // A refusal of what has no control here is said above the form.
  const elsewhere = errors.find(({ field }) => field !== 'period' && field !== about?.field)?.message;
  return (
    <form action={submit} className="grid gap-4">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="once" value={once} />
      <input type="hidden" name="kind" value={kind} />
      <Notice tone="cloud">{elsewhere ?? trouble}</Notice>
      <div className="pick">
        {about ? (
          <Field
            id={about.field}
            name={about.field}
            control="select"
            label={t(about.field === 'unitId' ? 'unit' : 'goal')}
            defaultValue={typed(about.field, about.chosen)}
            error={error(about.field)}
            onChange={(event) => setChosen(event.target.value)}
          >
            <Options options={about.options} />
          </Field>
        ) : null}
        <Field
          id="period"
          name="period"
          control="select"
          label={t('period')}
          defaultValue={typed('period', periods[0]?.value ?? '')}
          error={error('period')}
        >
          <Options options={periods} />
        </Field>
        <SubmitButton>{t('make')}</SubmitButton>
      </div>
      <ReadersLine
        kind={kind}
        unitName={kind === 'team' ? (choice?.label ?? '') : null}
        readers={choice?.readers ?? readers}
        published={false}
      />
    </form>
  );
}

function Options({ options }: { options: readonly Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
