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

export type OfferedGuide = { key: string; title: string; intro: string; questions: number };

export type StartInterviewProps = {
  guides: readonly OfferedGuide[];
  /** Whom the talks can be about; null for guides about no person. */
  people: readonly { id: string; name: string }[] | null;
  id: string;
  once: string;
  action: Action<{ id: string }>;
};

const person = 'about-person';

/** Starts an interview by one of the guides; talks are about one person, who is named first. */
export function StartInterview({ guides, people, id, once, action }: StartInterviewProps) {
  const t = useTranslations('diary');
  const { submit, typed, error, errors, trouble } = useFormAction(action, { aboutPersonId: person });
  const [ids, setIds] = useState({ id, once });
  // A page that the browser brings back still holds the ids of the interview started from it.
  useEffect(() => setIds({ id: newId(), once: newId() }), []);
  const nobody = people?.length === 0;
  return (
    <form action={submit} className="grid gap-5">
      <input type="hidden" name="id" value={ids.id} />
      <input type="hidden" name="once" value={ids.once} />
      <ErrorSummary errors={errors} />
      <Notice tone="cloud">{trouble}</Notice>
      {nobody ? <p className="note">{t('guideNobody')}</p> : null}
      {people && !nobody ? (
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
      <ul className="items">
        {guides.map(({ key, title, intro, questions }) => (
          <li key={key}>
            <h3 className="lead">{title}</h3>
            {nobody ? null : (
              <div className="go">
                <SubmitButton
                  name="guideKey"
                  value={key}
                  variant="plain"
                  aria-label={t('guideStartNamed', { guide: title })}
                >
                  {t('guideStart')}
                </SubmitButton>
              </div>
            )}
            <div className="max-w-words">
              <p>{intro}</p>
              <p className="note">{t('guideSteps', { count: questions })}</p>
            </div>
          </li>
        ))}
      </ul>
    </form>
  );
}
