'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { v7 as newId } from 'uuid';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';

export type StartInterviewProps = {
  guideKey: string;
  title: string;
  intro: string;
  /** Whom the talk can be about; null for a guide about no person. */
  people: readonly { id: string; name: string }[] | null;
  id: string;
  once: string;
  action: Action<{ id: string }>;
};

/** Starts an interview by a guide; a talk is about one person, who is named first. */
export function StartInterview({ guideKey, title, intro, people, id, once, action }: StartInterviewProps) {
  const t = useTranslations('diary');
  const person = `about-${guideKey}`;
  const { submit, typed, error, errors, trouble } = useFormAction(action, { aboutPersonId: person });
  const [ids, setIds] = useState({ id, once });
  // A page that the browser brings back still holds the ids of the interview started from it.
  useEffect(() => setIds({ id: newId(), once: newId() }), []);
  if (people?.length === 0) {
    return (
      <>
        <h3 className="lead">{title}</h3>
        <p>{intro}</p>
        <p className="note mt-2">{t('guideNobody')}</p>
      </>
    );
  }
  return (
    <form action={submit} className="grid gap-4">
      <input type="hidden" name="id" value={ids.id} />
      <input type="hidden" name="once" value={ids.once} />
      <input type="hidden" name="guideKey" value={guideKey} />
      <div>
        <h3 className="lead">{title}</h3>
        <p>{intro}</p>
      </div>
      <ErrorSummary errors={errors} />
      <Notice tone="cloud">{trouble}</Notice>
      {people ? (
        <Field
          control="select"
          id={person}
          name="aboutPersonId"
          label={t('guideAbout')}
          width="mid"
          defaultValue={typed('aboutPersonId', '')}
          error={error('aboutPersonId')}
        >
          <option value="">{t('guideChoose')}</option>
          {people.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Field>
      ) : null}
      <div className="acts">
        <SubmitButton variant="plain" aria-label={t('guideStartNamed', { guide: title })}>
          {t('guideStart')}
        </SubmitButton>
      </div>
    </form>
  );
}
