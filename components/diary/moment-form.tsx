'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useClock } from '@/components/saving/use-clock';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FieldError } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import { WritingSurface } from '@/components/ui/writing-surface';
import type { Action } from '@/lib/actions/action-state';
import { guessLanguage } from '@/lib/domain/diary/guess-language';
import { proposeStageAndLevel } from '@/lib/domain/diary/propose-stage';
import { fitsLength, maximumTextLength } from '@/lib/domain/text/length';
import type { NamedPerson } from '@/lib/domain/text/named-people';
import type { Level, Stage } from '@/lib/domain/vocabulary';
import { NamesNote } from './names-note';
import { ProposalChips } from './proposal-chips';
import { useKeptMoment } from './use-kept-moment';

export type MomentFormProps = {
  action: Action<{ id: string }>;
  personId: string;
  /** Made on the server for the form as it is first shown, so that it works before JavaScript has loaded. */
  id: string;
  once: string;
  question: string;
  /** Colleagues whose names the writer is reminded of. */
  people: readonly NamedPerson[];
  /** Beside the button: another way to begin. */
  otherWay?: ReactNode;
  /** Who can read it, beneath the words. */
  children?: ReactNode;
};

type Chosen = { stage: Stage | null; level: Level | null };

/** One field: what happened. Stage and level are proposed from its words; one tap changes them. */
export function MomentForm({ action, personId, id, once, question, people, otherWay, children }: MomentFormProps) {
  const t = useTranslations('diary');
  const drafts = useTranslations('ui.drafts');
  const errorWords = useTranslations('errors');
  const locale = useLocale();
  const clock = useClock();
  const router = useRouter();
  const [chosen, setChosen] = useState<Chosen>({ stage: null, level: null });
  const moment = useKeptMoment(personId, 'text', { id, once });
  const { state, refused, submit, typed, error, errors, trouble } = useFormAction(action, {}, ({ id: entryId }) => {
    moment.settle(entryId);
    setChosen({ stage: null, level: null });
    router.refresh();
  });
  const captured = state?.state === 'done' ? state.value.id : null;

  const [tooLong, setTooLong] = useState(false);
  const { text } = moment;
  const taken = refused?.code === 'conflict';

  const sending = taken ? moment.spare : moment.intention;

  const settled = useDeferredValue(text);
  const proposed = useMemo(() => proposeStageAndLevel(settled, guessLanguage(settled, locale)), [settled, locale]);
  const wrong = tooLong ? errorWords('field.tooLong') : error('text');

  return (
    <form
      className="[&_.notice]:mb-4"
      action={submit}
      onSubmit={(event) => {
        const over = !fitsLength(text, maximumTextLength);
        setTooLong(over);
        if (over) event.preventDefault();
        else moment.send();
      }}
    >
      <input type="hidden" name="id" value={sending.id} />
      <input type="hidden" name="once" value={sending.once} />
      <ErrorSummary errors={tooLong ? [{ field: 'text', message: errorWords('field.tooLong') }] : errors} />
      <Notice>
        {captured && text === '' ? (
          <>
            {t('captured')} <Link href={`/diary/${captured}`}>{t('openEntry')}</Link>
          </>
        ) : null}
      </Notice>
      <Notice tone="cloud">
        {taken ? (
          <>
            {t('momentTaken')} <Link href={`/diary/${String(refused.typed.id ?? '')}`}>{t('openEntry')}</Link>
          </>
        ) : (
          trouble
        )}
      </Notice>
      <Notice icon="history">
        {moment.offered ? (
          <>
            <p>{drafts('draftFound', { time: clock(moment.offered.at) })}</p>
            <p className="word word--s my-2 whitespace-pre-line">{moment.offered.text.slice(0, 300)}</p>
            <div className="acts">
              <Button onClick={moment.take}>{drafts('takeDraft')}</Button>
              <Button variant="text" onClick={moment.drop}>
                {drafts('dropDraft')}
              </Button>
            </div>
          </>
        ) : null}
      </Notice>
      {wrong ? <FieldError id="text-error">{wrong}</FieldError> : null}
      <WritingSurface
        id="text"
        name="text"
        label={question}
        placeholder={t('momentPlaceholder')}
        look="line"
        large
        value={text === '' && state?.state !== 'done' ? typed('text', '') : text}
        onChange={moment.write}
        limit={maximumTextLength}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? 'text-error' : undefined}
      />
      {text.trim() === '' ? null : <ProposalChips proposed={proposed} chosen={chosen} onChoose={setChosen} />}
      <div className="under mt-3">
        {children}
        <span className="push acts">
          {otherWay}
          <SubmitButton>{t('saveMoment')}</SubmitButton>
        </span>
      </div>
      <NamesNote text={text} people={people} />
    </form>
  );
}
