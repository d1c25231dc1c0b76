'use client';

import { useTranslations } from 'next-intl';
import { OtherText } from '@/components/saving/other-text';
import { LinkButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';

export type TitleEditorProps = {
  action: Action<{ id: string; version: number }>;
  id: string;
  version: number;
  title: string;
  once: string;
};

/** Changes the title of a summary. */
export function TitleEditor({ action, id, version, title, once }: TitleEditorProps) {
  const t = useTranslations('summaries');
  const { submit, refused, typed, error, trouble } = useFormAction(action);
  const current = refused?.code === 'conflict' ? refused.current : undefined;
  return (
    <details className="no-print">
      <summary className="more note">
        <Icon name="pen-line" small />
        {t('editTitle')}
      </summary>
      <form action={submit} className="grid gap-3 pb-3">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={current?.version ?? version} />
        <input type="hidden" name="once" value={once} />
        {current ? (
          <OtherText mine={typed('title', '')} current={current}>
            <p className="note">{t('saveOver')}</p>
            <LinkButton variant="text" href={`/summaries/${id}`}>
              {t('keepOther')}
            </LinkButton>
          </OtherText>
        ) : (
          <Notice tone="cloud">{trouble}</Notice>
        )}
        <Field
          id="title"
          name="title"
          label={t('titleLabel')}
          defaultValue={typed('title', title)}
          error={error('title')}
          autoComplete="off"
        />
        <div className="acts">
          <SubmitButton variant="plain">{t('saveTitle')}</SubmitButton>
        </div>
      </form>
    </details>
  );
}
