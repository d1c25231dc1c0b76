import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';

export type Choice = { value: string; label: string };

export type PeriodPickerProps = {
  periods: readonly Choice[];
  period: string;
  depths: readonly Choice[];
  depth: string;
};

/** Period and units stand in the address, so that a view can be sent and found again. A plain form. */
export function PeriodPicker({ periods, period, depths, depth }: PeriodPickerProps) {
  const t = useTranslations('organisation');
  const selects = [
    { id: 'period', label: t('period'), choices: periods, chosen: period },
    { id: 'depth', label: t('units'), choices: depths, chosen: depth },
  ];
  return (
    <form className="pick mt-3" method="get" action="/organisation">
      {selects.map(({ id, label, choices, chosen }) => (
        <Field key={id} control="select" id={id} name={id} label={label} defaultValue={chosen}>
          {choices.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Field>
      ))}
      <Button type="submit">{t('show')}</Button>
      <p className="note">
        <span className="nofig mr-2" />
        {t('noFigureMeans')}
      </p>
    </form>
  );
}
