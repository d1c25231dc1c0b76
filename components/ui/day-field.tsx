import { useLocale, useTranslations } from 'next-intl';
import { typedDay } from '@/lib/i18n/format';
import { Field, type FieldProps } from './field';

export type DayFieldProps = Pick<FieldProps, 'id' | 'name' | 'label' | 'error' | 'aside'> & {
  /** YYYY-MM-DD, or whatever was typed and refused. */
  defaultValue: string;
  required?: boolean;
};

/**
 * A day, written as one writes it in the page's language. A browser's own date field would follow the browser's
 * language instead, and 3.12. would become 12/03.
 */
export function DayField({ defaultValue, ...rest }: DayFieldProps) {
  const t = useTranslations('ui');
  const locale = useLocale();
  return (
    <Field
      {...rest}
      hint={t('dayHint')}
      width="short"
      autoComplete="off"
      defaultValue={typedDay(defaultValue, locale)}
    />
  );
}
