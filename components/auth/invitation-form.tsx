'use client';

import { useTranslations } from 'next-intl';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';

export type InvitationFormProps = { token: string; email: string; action: Action<Record<string, never>> };

/** Chooses a password with an invitation; the address is shown so that a password keeper knows whose it is. */
export function InvitationForm({ token, email, action }: InvitationFormProps) {
  const t = useTranslations('people.invitation');
  const { submit, error, errors, trouble } = useFormAction(action);
  return (
    <form action={submit} noValidate>
      <input type="hidden" name="token" value={token} />
      <div className="max-w-[26rem] has-[.error-sum]:mb-6 has-[.notice]:mb-6">
        <ErrorSummary errors={errors} />
        <Notice tone="cloud">{trouble}</Notice>
      </div>
      <div className="fields">
        <p>{t('intro')}</p>
        <Field id="email" name="email" type="email" label={t('email')} value={email} autoComplete="username" readOnly />
        <Field
          id="password"
          name="password"
          type="password"
          label={t('password')}
          hint={t('rules')}
          error={error('password')}
          autoComplete="new-password"
          required
        />
        <Field
          id="again"
          name="again"
          type="password"
          label={t('again')}
          error={error('again')}
          autoComplete="new-password"
          required
        />
        <SubmitButton wide>{t('submit')}</SubmitButton>
      </div>
    </form>
  );
}
