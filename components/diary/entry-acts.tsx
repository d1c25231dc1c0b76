'use client';

import { useTranslations } from 'next-intl';
import { AskFirst } from '@/components/ui/ask-first';
import { Button, LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';

export type EntryActsProps = { id: string; mine: boolean; bin: Action<{ id: string }> };

/** Editing and deleting for the author, paper for every reader. */
export function EntryActs({ id, mine, bin }: EntryActsProps) {
  const t = useTranslations('diary');
  const { submit, trouble } = useFormAction(bin);
  return (
    <div className="act-bar act-bar--quiet">
      <span className="acts">
        {mine ? (
          <LinkButton icon="pen-line" href={`/diary/${id}/edit`}>
            {t('edit')}
          </LinkButton>
        ) : null}
        <Button variant="text" icon="printer" onClick={() => window.print()}>
          {t('print')}
        </Button>
        {mine ? (
          <AskFirst
            label={t('delete')}
            variant="text"
            icon="trash-2"
            question={t('deleteAsk')}
            cancelLabel={t('deleteNo')}
            actions={
              <form action={submit}>
                <input type="hidden" name="id" value={id} />
                <SubmitButton>{t('deleteYes')}</SubmitButton>
              </form>
            }
          >
            <p>{t('deleteBody')}</p>
          </AskFirst>
        ) : null}
      </span>
      <Notice tone="cloud">{trouble}</Notice>
    </div>
  );
}
