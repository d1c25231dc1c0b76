'use client';

import { useTranslations } from 'next-intl';
import { AskFirst } from '@/components/ui/ask-first';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';

type Step = Action<{ id: string }>;

export type SummaryActsProps = {
  id: string;
  once: string;
  /** Who reads it once it is published. */
  names: string;
  /** How many people read it once it is published. */
  readers: number;
  /** What its author can do now; readers have paper alone. */
  may: 'publish' | 'withdraw' | 'nothing';
  /** How its statements stand, in a sentence. */
  standing: string;
  publish: Step;
  withdraw: Step;
};

/** Publishing asks first and says to how many; what is published can be taken back. */
export function SummaryActs({ id, once, names, readers, may, standing, publish, withdraw }: SummaryActsProps) {
  const t = useTranslations('summaries');
  return (
    <div className="act-bar">
      <div className="acts">
        {may === 'publish' ? (
          <Asked
            action={publish}
            id={id}
            once={once}
            label={t('publish', { count: readers })}
            main
            question={t('publishAsk', { count: readers })}
            body={t('publishBody', { unit: names })}
            yes={t('publishYes')}
            refusal={t('publishRefused')}
          />
        ) : null}
        {may === 'withdraw' ? (
          <Asked
            action={withdraw}
            id={id}
            once={once}
            label={t('withdraw')}
            question={t('withdrawAsk')}
            body={t('withdrawBody')}
            yes={t('withdrawYes')}
          />
        ) : null}
        <Button variant="text" icon="printer" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      <p className="note">{standing}</p>
    </div>
  );
}

type AskedProps = {
  action: Step;
  id: string;
  once: string;
  label: string;
  main?: boolean;
  question: string;
  body: string;
  yes: string;
  refusal?: string;
};

function Asked({ action, id, once, label, main = false, question, body, yes, refusal }: AskedProps) {
  const t = useTranslations('summaries');
  const { submit, refused, trouble } = useFormAction(action);
  return (
    <AskFirst
      label={label}
      variant={main ? 'main' : 'plain'}
      question={question}
      cancelLabel={main ? t('publishNo') : undefined}
      actions={
        <form action={submit}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="once" value={once} />
          <SubmitButton>{yes}</SubmitButton>
        </form>
      }
    >
      <p>{body}</p>
      <Notice tone="cloud">{refused?.code === 'notPossibleNow' && refusal ? refusal : trouble}</Notice>
    </AskFirst>
  );
}
