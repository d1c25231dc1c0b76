'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { DayField } from '@/components/ui/day-field';
import { Field } from '@/components/ui/field';
import type { FormRow } from '@/lib/domain/team-logs/form-rows';

export type Doer = { id: string; name: string };
export type Doers = { unit: { id: string; name: string }; people: readonly Doer[] };

export type TrialRowsProps = {
  rows: readonly FormRow[];
  units: readonly Doers[];
  error: (name: string) => string | undefined;
  /** With JavaScript a step is taken here; before it, the form is sent and comes back with the rows changed. */
  onStep: (step: string) => void;
};

/** What the team tries: rows of what, who and by when, which can be added and taken away. */
export function TrialRows({ rows, units, error, onStep }: TrialRowsProps) {
  const t = useTranslations('teamLogs');
  return (
    <div className="grid gap-6">
      {Array.from(rows.entries(), ([index, row]) => {
        const name = (field: string) => `trials.${index}.${field}`;
        const shared = (field: string) => ({ id: name(field), name: name(field), error: error(name(field)) });
        return (
          <fieldset key={index} className="grid gap-4 border-b border-line pb-5">
            <legend className="note mb-2">{t('trial', { number: index + 1 })}</legend>
            <input type="hidden" name={name('id')} value={row.id} />
            <Field {...shared('text')} label={t('what')} defaultValue={row.text} autoComplete="off" />
            <div className="pick">
              <Field {...shared('personId')} control="select" label={t('who')} defaultValue={row.personId}>
                <option value="">{t('chooseWho')}</option>
                <People units={units} />
              </Field>
              <DayField {...shared('dueOn')} label={t('byWhen')} defaultValue={row.dueOn} />
              {rows.length > 1 ? (
                <Button
                  type="submit"
                  variant="text"
                  icon="trash-2"
                  name="step"
                  value={`remove.${index}`}
                  formNoValidate
                  onClick={(event) => {
                    event.preventDefault();
                    onStep(`remove.${index}`);
                  }}
                >
                  {t('removeTrial', { number: index + 1 })}
                </Button>
              ) : null}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}

function People({ units }: { units: readonly Doers[] }) {
  const options = (people: readonly Doer[]) =>
    people.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ));
  const [only, ...others] = units;
  if (only && others.length === 0) return options(only.people);
  return units.map(({ unit, people }) => (
    <optgroup key={unit.id} label={unit.name}>
      {options(people)}
    </optgroup>
  ));
}
