'use client';

import { useTranslations } from 'next-intl';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';
import { languages } from '@/lib/domain/vocabulary';

export type WordFormProps = {
  action: Action<{ id: string }>;
  id: string;
  once: string;
  /** Concepts of the product by name. */
  concepts: readonly { key: string; name: string }[];
};

/** Words of the organisation's own that mean the same, in up to three languages, and what they mean. */
export function WordForm({ action, id, once, concepts }: WordFormProps) {
  const t = useTranslations('vocabulary');
  const frame = useTranslations('frame');
  const { submit, typed, error, errors, trouble } = useFormAction(action);
  return (
    <form action={submit} className="stack">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="once" value={once} />
      <ErrorSummary errors={errors} />
      <Notice tone="cloud">{trouble}</Notice>
      {languages.map((language) => (
        <Field
          key={language}
          id={language}
          name={language}
          lang={language}
          label={frame(`languages.${language}`)}
          hint={language === 'fi' ? t('wordsHint') : undefined}
          defaultValue={typed(language, '')}
          error={error(language)}
        />
      ))}
      <Field
        control="select"
        id="concept"
        name="concept"
        label={t('concept')}
        hint={t('conceptHint')}
        defaultValue={typed('concept', '')}
        error={error('concept')}
      >
        <option value="">{t('ownConcept')}</option>
        {concepts.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </Field>
      <p className="acts">
        <SubmitButton>{t('add')}</SubmitButton>
      </p>
    </form>
  );
}
