'use client';

import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import { DayField } from '@/components/ui/day-field';
import { Field } from '@/components/ui/field';
import { Refusal } from '@/components/ui/refusal';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';
import type { StrategyGoal } from '@/lib/domain/goals/strategy-goal';

export type StrategyFormProps = {
  action: Action<{ id: string }>;
  id: string;
  once: string;
  goal?: StrategyGoal;
  owners: readonly { id: string; name: string; jobTitle: string }[];
  /** Goals this one may be part of, in reading order. */
  parents: readonly { id: string; title: string; depth: number }[];
  today: string;
};

/** A strategy goal: its title, the same in plain words, who owns it, what it is part of, and its time. */
export function StrategyForm({ action, id, once, goal, owners, parents, today }: StrategyFormProps) {
  const t = useTranslations('strategy');
  const { submit, current, typed, error, errors, trouble } = useFormAction(action);
  const field = (name: string, before: string) => ({
    id: name,
    name,
    defaultValue: typed(name, before),
    error: error(name),
  });
  return (
    <form action={submit} className="stack">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="once" value={once} />
      {goal ? <input type="hidden" name="version" value={current?.version ?? goal.version} /> : null}
      <Refusal errors={errors} trouble={trouble} current={current} keepHref={`/strategy/${id}`} />
      <Field label={t('titleField')} {...field('title', goal?.title ?? '')} />
      <Field
        control="textarea"
        words
        label={t('plainWordsField')}
        hint={t('plainWordsHint')}
        {...field('plainWords', goal?.plainWords ?? '')}
      />
      <Field control="select" label={t('ownerField')} {...field('ownerId', goal?.owner.id ?? '')}>
        <option value="">{t('chooseOwner')}</option>
        {owners.map((person) => (
          <option key={person.id} value={person.id}>
            {[person.name, person.jobTitle].filter(Boolean).join(', ')}
          </option>
        ))}
      </Field>
      <Field control="select" label={t('parentField')} {...field('parentId', goal?.parentId ?? '')}>
        <option value="">{t('noParent')}</option>
        {parents.map((parent) => (
          <option key={parent.id} value={parent.id}>
            {`${'– '.repeat(parent.depth)}${parent.title}`}
          </option>
        ))}
      </Field>
      <DayField label={t('fromField')} {...field('from', goal?.from ?? today)} />
      <DayField label={t('toField')} aside={t('optional')} {...field('to', goal?.to ?? '')} />
      <div className="acts">
        <SubmitButton>{goal ? t('save') : t('add')}</SubmitButton>
        <LinkButton variant="text" href={goal ? `/strategy/${id}` : '/strategy'}>
          {t('leave')}
        </LinkButton>
      </div>
    </form>
  );
}
