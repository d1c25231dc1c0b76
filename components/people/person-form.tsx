'use client';

import { useLocale, useTranslations } from 'next-intl';
import { DayField } from '@/components/ui/day-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';
import type { UnitName } from '@/lib/domain/access/viewer';
import { languages } from '@/lib/domain/vocabulary';

export type PersonFormProps = {
  action: Action<{ id: string }>;
  units: readonly UnitName[];
  /** As people write it in the reader's language. */
  today: string;
  once: string;
};

/** Adds somebody with a first unit. */
export function PersonForm({ action, units, today, once }: PersonFormProps) {
  const t = useTranslations('people');
  const named = useTranslations('frame.languages');
  const locale = useLocale();
  const { refused, submit, typed, error, errors, trouble } = useFormAction(action);
  const field = (name: string, otherwise = '') => ({
    id: name,
    name,
    defaultValue: typed(name, otherwise),
    error: error(name),
  });
  return (
    <form action={submit} noValidate>
      <input type="hidden" name="once" value={once} />
      <div className="max-w-[26rem] has-[.error-sum]:mb-6 has-[.notice]:mb-6">
        <ErrorSummary errors={errors} />
        <Notice tone="cloud">{trouble}</Notice>
      </div>
      <div className="fields">
        <Field {...field('firstName')} label={t('firstName')} autoComplete="off" required />
        <Field {...field('lastName')} label={t('lastName')} autoComplete="off" required />
        <Field {...field('email')} type="email" label={t('email')} hint={t('emailHint')} autoComplete="off" required />
        <Field {...field('jobTitle')} label={t('jobTitle')} aside={t('optional')} autoComplete="off" />
        <Field {...field('language', locale)} control="select" label={t('language')}>
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {named(language)}
            </option>
          ))}
        </Field>
        <Field {...field('unitId')} control="select" label={t('unit')} required>
          <option value="">{t('chooseUnit')}</option>
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Field>
        <DayField {...field('from', today)} label={t('firstDay')} required />
        <label className="check">
          <input
            key={String(refused?.typed.leads)}
            type="checkbox"
            name="leads"
            defaultChecked={typed('leads', '') === 'on'}
          />
          <span>{t('leadsUnit')}</span>
        </label>
        <SubmitButton>{t('save')}</SubmitButton>
      </div>
    </form>
  );
}
