'use client';

import { useTranslations } from 'next-intl';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';

export type EndMembershipFormProps = {
  membershipId: string;
  unitName: string;
  /** As people write it in the reader's language. */
  today: string;
  action: Action<{ personId: string }>;
};

/** Ends a time in a unit with its last day. Opens from a line of its own, so that nobody does it in passing. */
export function EndMembershipForm({ membershipId, unitName, today, action }: EndMembershipFormProps) {
  const t = useTranslations('people');
  const control = `lastDay-${membershipId}`;
  const { refused, submit, typed, error, errors, trouble } = useFormAction(action, { lastDay: control });
  return (
    <details open={refused ? true : undefined}>
      <summary className="more">
        <Icon name="chevron-down" small />
        {t('endTitle', { unit: unitName })}
      </summary>
      <form action={submit} className="mt-2" noValidate>
        <input type="hidden" name="membershipId" value={membershipId} />
        <div className="max-w-[26rem] has-[.error-sum]:mb-6 has-[.notice]:mb-6">
          <ErrorSummary errors={errors} />
          <Notice tone="cloud">{trouble}</Notice>
        </div>
        <div className="fields">
          <Field
            id={control}
            name="lastDay"
            label={t('lastDay')}
            hint={t('endHint')}
            error={error('lastDay')}
            defaultValue={typed('lastDay', today)}
            width="short"
          />
          <SubmitButton variant="plain">{t('end')}</SubmitButton>
        </div>
      </form>
    </details>
  );
}
