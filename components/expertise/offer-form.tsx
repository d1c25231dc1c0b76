'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Refusal } from '@/components/ui/refusal';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';
import type { ExpertiseOffer } from '@/lib/domain/expertise/offer';

export type OfferFormProps = {
  action: Action<{ id: string }>;
  id: string;
  once: string;
  offer?: Pick<ExpertiseOffer, 'title' | 'description' | 'version'>;
  children?: ReactNode;
};

/** What somebody can do and is glad to show others. */
export function OfferForm({ action, id, once, offer, children }: OfferFormProps) {
  const t = useTranslations('expertise');
  const { submit, current, typed, error, errors, trouble } = useFormAction(action);
  return (
    <form action={submit} className="stack">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="once" value={once} />
      {offer ? <input type="hidden" name="version" value={current?.version ?? offer.version} /> : null}
      <Refusal errors={errors} trouble={trouble} current={current} keepHref="/expertise" />
      <Field
        id="title"
        name="title"
        label={t('titleField')}
        hint={t('titleHint')}
        defaultValue={typed('title', offer?.title ?? '')}
        error={error('title')}
      />
      <Field
        control="textarea"
        words
        id="description"
        name="description"
        label={t('descriptionField')}
        hint={t('descriptionHint')}
        defaultValue={typed('description', offer?.description ?? '')}
        error={error('description')}
      />
      <div className="under">{children}</div>
      <div className="acts">
        <SubmitButton>{offer ? t('save') : t('offer')}</SubmitButton>
        <LinkButton variant="text" href="/expertise">
          {t('leave')}
        </LinkButton>
      </div>
    </form>
  );
}
