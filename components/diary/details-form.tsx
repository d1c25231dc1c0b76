'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Chips } from '@/components/ui/chips';
import { DayField } from '@/components/ui/day-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';
import { type Level, levels, type Stage, stages } from '@/lib/domain/vocabulary';
import { formatDay } from '@/lib/i18n/format';

export type DetailsFormProps = {
  id: string;
  stage: Stage;
  level: Level;
  happenedOn: string;
  action: Action<{ id: string }>;
};

/** Stage, level and day of an entry; its words are not touched. */
export function DetailsForm({ id, stage, level, happenedOn, action }: DetailsFormProps) {
  const t = useTranslations('diary');
  const words = useTranslations('words');
  const locale = useLocale();
  const { submit, typed, error, errors, trouble } = useFormAction(action);
  const day = locale === 'en' ? happenedOn : formatDay(happenedOn, locale);
  return (
    <form action={submit} className="grid gap-5">
      <input type="hidden" name="id" value={id} />
      <ErrorSummary errors={errors} />
      <Notice tone="cloud">{trouble}</Notice>
      <Chips
        id="stage"
        name="stage"
        legend={t('stage')}
        options={stages.map((value) => ({ value, label: words(`stage.${value}`) }))}
        defaultValue={typed('stage', stage)}
        error={error('stage')}
      />
      <Chips
        id="level"
        name="level"
        legend={t('level')}
        options={levels.map((value) => ({ value, label: words(`level.${value}`) }))}
        defaultValue={typed('level', level)}
        error={error('level')}
      />
      <DayField
        id="happenedOn"
        name="happenedOn"
        label={t('day')}
        defaultValue={typed('happenedOn', day)}
        error={error('happenedOn')}
      />
      <div className="acts">
        <SubmitButton variant="plain">{t('saveDetails')}</SubmitButton>
      </div>
    </form>
  );
}
