'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';
import { localDay, localTime } from '@/lib/domain/calendar/zones';
import { formatDay, formatTime } from '@/lib/i18n/format';

export type InviteFormProps = {
  personId: string;
  timeZone: string;
  action: Action<{ link: string; until: string }>;
};

/** Makes an invitation and shows its link, this once. */
export function InviteForm({ personId, timeZone, action }: InviteFormProps) {
  const t = useTranslations('people');
  const locale = useLocale();
  const { state, submit, trouble } = useFormAction(action);
  const made = state?.state === 'done' ? state.value : null;
  const until = made && new Date(made.until);
  return (
    <form action={submit} className="grid max-w-[26rem]">
      <input type="hidden" name="personId" value={personId} />
      <Notice tone="cloud">{trouble}</Notice>
      <Notice>{made ? t('inviteMade') : null}</Notice>
      {made && until ? (
        <div className="my-5">
          <Field
            key={made.link}
            id="invitation-link"
            name="link"
            label={t('inviteLink')}
            hint={t('inviteUntil', {
              day: formatDay(localDay(until, timeZone), locale),
              time: formatTime(localTime(until, timeZone), locale),
            })}
            defaultValue={made.link}
            readOnly
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      ) : null}
      <div>
        <SubmitButton variant={made ? 'plain' : 'main'}>{made ? t('inviteAgain') : t('invite')}</SubmitButton>
      </div>
    </form>
  );
}
