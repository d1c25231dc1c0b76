'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';
import type { DecidedLink, Decision, Link } from '@/lib/domain/goals/link';

export type DecisionDialogProps = {
  action: Action<DecidedLink>;
  link: Pick<Link, 'id' | 'version' | 'contribution'>;
  decision: Decision;
  open: boolean;
  onClose: () => void;
  words: { question: string; body?: string; field?: string; act: string };
  /** What stands in the field at first. */
  given?: string;
  optional?: boolean;
};

/** Asks before a decision and takes the words that belong to it. Stays open with what was typed when it is refused. */
export function DecisionDialog({
  action,
  link,
  decision,
  open,
  onClose,
  words,
  given = '',
  optional,
}: DecisionDialogProps) {
  const t = useTranslations('goals');
  const form = useId();
  const name = decision === 'reject' ? 'reason' : 'words';
  const field = `${decision}-${name}-${link.id}`;
  const { submit, refused, typed, error, trouble } = useFormAction(action);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      question={words.question}
      actions={
        <SubmitButton form={form} variant={decision === 'conflict' ? 'warn' : 'main'}>
          {words.act}
        </SubmitButton>
      }
    >
      {words.body ? <p>{words.body}</p> : null}
      <form id={form} action={submit}>
        <input type="hidden" name="id" value={link.id} />
        <input type="hidden" name="version" value={refused?.current?.version ?? link.version} />
        <input type="hidden" name="decision" value={decision} />
        <Notice tone="cloud">
          {trouble ? (
            <>
              {trouble} {refused?.current?.text ? <q className="word word--s">{refused.current.text}</q> : null}
            </>
          ) : null}
        </Notice>
        {words.field ? (
          <Field
            control="textarea"
            words
            id={field}
            name={name}
            label={words.field}
            aside={optional ? t('optional') : undefined}
            defaultValue={typed(name, given)}
            error={error(name)}
          />
        ) : null}
      </form>
    </Dialog>
  );
}
