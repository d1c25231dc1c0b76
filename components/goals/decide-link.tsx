'use client';

import { useTranslations } from 'next-intl';
import { type MouseEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FieldError } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import { WritingSurface } from '@/components/ui/writing-surface';
import type { Action } from '@/lib/actions/action-state';
import type { DecidedLink, Link } from '@/lib/domain/goals/link';
import { maximumTextLength } from '@/lib/domain/text/length';
import { DecisionDialog } from './decision-dialog';

export type DecideLinkProps = {
  action: Action<DecidedLink>;
  link: Pick<Link, 'id' | 'version' | 'relation' | 'state' | 'contribution'>;
  /** One full button a screen. */
  main: boolean;
};

/** The author's decision on a suggestion: a concrete contribution confirms, the two others ask first. */
export function DecideLink({ action, link, main }: DecideLinkProps) {
  const t = useTranslations('goals');
  const field = `words-${link.id}`;
  const { submit, refused, typed, error, errors, trouble } = useFormAction(action, { words: field });
  const [asked, setAsked] = useState<'reject' | 'conflict' | null>(null);
  const wrong = error('words');
  // Before JavaScript has loaded the buttons send their decision as it is.
  const ask = (decision: 'reject' | 'conflict') => (event: MouseEvent) => {
    event.preventDefault();
    setAsked(decision);
  };
  const rejectable = link.state !== 'rejected';
  return (
    <>
      <form action={submit}>
        <input type="hidden" name="id" value={link.id} />
        <input type="hidden" name="version" value={refused?.current?.version ?? link.version} />
        <ErrorSummary errors={errors} />
        <Notice tone="cloud">
          {trouble ? (
            <>
              {trouble} {refused?.current?.text ? <q className="word word--s">{refused.current.text}</q> : null}
            </>
          ) : null}
        </Notice>
        <div className="field give">
          <label htmlFor={field}>{t('contributionAsk')}</label>
          {wrong ? <FieldError id={`${field}-error`}>{wrong}</FieldError> : null}
          <WritingSurface
            id={field}
            name="words"
            look="give"
            defaultValue={typed('words', link.contribution ?? '')}
            limit={maximumTextLength}
            aria-invalid={wrong ? true : undefined}
            aria-describedby={wrong ? `${field}-error` : undefined}
          />
        </div>
        <div className="acts">
          <SubmitButton name="decision" value="confirm" variant={main ? 'main' : 'plain'}>
            {t('confirm')}
          </SubmitButton>
          {rejectable ? (
            <Button type="submit" name="decision" value="reject" aria-haspopup="dialog" onClick={ask('reject')}>
              {t('reject')}
            </Button>
          ) : null}
          <Button
            type="submit"
            name="decision"
            value="conflict"
            variant="warn"
            icon="git-compare"
            aria-haspopup="dialog"
            onClick={ask('conflict')}
          >
            {t('markConflict')}
          </Button>
        </div>
      </form>
      {rejectable ? (
        <DecisionDialog
          action={action}
          link={link}
          decision="reject"
          open={asked === 'reject'}
          onClose={() => setAsked(null)}
          words={{
            question: t('rejectQuestion'),
            body: t('rejectBody'),
            field: t('rejectReason'),
            act: t('rejectAct'),
          }}
          optional
        />
      ) : null}
      <DecisionDialog
        action={action}
        link={link}
        decision="conflict"
        open={asked === 'conflict'}
        onClose={() => setAsked(null)}
        words={{
          question: t('conflictQuestion'),
          body: t('conflictBody'),
          field: t('conflictWords'),
          act: t('markConflict'),
        }}
        optional
      />
    </>
  );
}
