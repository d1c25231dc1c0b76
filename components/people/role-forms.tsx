'use client';

import { useTranslations } from 'next-intl';
import { AskFirst } from '@/components/ui/ask-first';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';
import { type OrganisationRole, organisationRoles } from '@/lib/domain/people/person';

type RoleAction = Action<{ personId: string }>;

export type RoleFormsProps = {
  personId: string;
  name: string;
  held: readonly OrganisationRole[];
  give: RoleAction;
  withdraw: RoleAction;
};

/** Gives and withdraws each role; withdrawing asks first. */
export function RoleForms({ personId, name, held, give, withdraw }: RoleFormsProps) {
  const t = useTranslations('people');
  const giving = useFormAction(give);
  const withdrawing = useFormAction(withdraw);
  const fields = (role: OrganisationRole) => (
    <>
      <input type="hidden" name="personId" value={personId} />
      <input type="hidden" name="role" value={role} />
    </>
  );
  return (
    <>
      <Notice tone="cloud">{giving.trouble ?? withdrawing.trouble}</Notice>
      <div className="acts mt-3">
        {organisationRoles.map((role) =>
          held.includes(role) ? (
            <AskFirst
              key={role}
              label={t(`withdrawRole.${role}`)}
              question={t('withdrawQuestion', { name })}
              actions={
                <form action={withdrawing.submit}>
                  {fields(role)}
                  <SubmitButton>{t(`withdrawRole.${role}`)}</SubmitButton>
                </form>
              }
            >
              <p>{t('withdrawBody')}</p>
            </AskFirst>
          ) : (
            <form key={role} action={giving.submit}>
              {fields(role)}
              <SubmitButton variant="plain">{t(`giveRole.${role}`)}</SubmitButton>
            </form>
          ),
        )}
      </div>
    </>
  );
}
