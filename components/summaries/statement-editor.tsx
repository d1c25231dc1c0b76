'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { OtherText } from '@/components/saving/other-text';
import { LinkButton } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';
import type { CheckFailure } from '@/lib/domain/summaries/check';
import { useFailureWords } from './failure-words';

type Statement = { id: string; version: number; text: string };

export type StatementEditorProps = {
  summaryId: string;
  statement: Statement;
  once: string;
  save: Action<{ id: string; version: number }>;
  check: Action<{ failures: CheckFailure[] }>;
};

const pause = 700;

/** Changes a statement's words; while one writes they are held against its sources. */
export function StatementEditor({ summaryId, statement, once, save, check }: StatementEditorProps) {
  const t = useTranslations('summaries');
  const failureWords = useFailureWords();
  const field = `text-${statement.id}`;
  const { submit, refused, typed, error, trouble } = useFormAction(save);
  const [failures, setFailures] = useState<readonly CheckFailure[] | 'checking' | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const round = useRef(0);
  const current = refused?.code === 'conflict' ? refused.current : undefined;

  function hold(text: string) {
    clearTimeout(timer.current);
    round.current += 1;
    const own = round.current;
    if (text.trim() === '') return setFailures(null);
    setFailures('checking');
    timer.current = setTimeout(async () => {
      // Nobody answering is no verdict: saving checks again.
      const answer = await check(null, { id: summaryId, statementId: statement.id, text }).catch(() => null);
      if (own === round.current) setFailures(answer?.state === 'done' ? answer.value.failures : null);
    }, pause);
  }

  return (
    <details className="open:basis-full">
      <summary className="linklike note">{t('edit')}</summary>
      <form action={submit} className="grid gap-3 py-3">
        <input type="hidden" name="id" value={summaryId} />
        <input type="hidden" name="statementId" value={statement.id} />
        <input type="hidden" name="version" value={current?.version ?? statement.version} />
        <input type="hidden" name="once" value={once} />
        {current ? (
          <OtherText mine={typed('text', '')} current={current}>
            <p className="note">{t('saveOver')}</p>
            <LinkButton variant="text" href={`/summaries/${summaryId}`}>
              {t('keepOther')}
            </LinkButton>
          </OtherText>
        ) : (
          <Notice tone="cloud">{trouble}</Notice>
        )}
        <Field
          id={field}
          name="text"
          control="textarea"
          words
          label={t('editLabel')}
          defaultValue={typed('text', statement.text)}
          error={error('text')}
          onChange={(event) => hold(event.target.value)}
        />
        <div className="note" role="status">
          {failures === 'checking' ? t('checking') : null}
          {Array.isArray(failures) && failures.length === 0 ? t('supported') : null}
          {Array.isArray(failures)
            ? failures.map((failure: CheckFailure) => (
                <p key={`${failure.code} ${failure.at}`} className="tie-state tie-state--alert">
                  <Icon name="triangle-alert" />
                  {failureWords(failure)}
                </p>
              ))
            : null}
        </div>
        <div className="acts">
          <SubmitButton variant="plain">{t('saveStatement')}</SubmitButton>
        </div>
      </form>
    </details>
  );
}
