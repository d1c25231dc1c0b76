import type { ReactNode } from 'react';
import { FieldError } from './field';
import { Icon } from './icon';

export type ChipOption = { value: string; label: ReactNode; disabled?: boolean };

type Common = {
  /** The target of the error summary; the options get ids of their own. */
  id: string;
  name: string;
  legend: string;
  /** The legend is read but not shown, where the text above says it already. */
  legendHidden?: boolean;
  options: readonly ChipOption[];
  hint?: ReactNode;
  error?: string;
};

export type ChipsProps = Common &
  (
    | { many?: false; defaultValue?: string; value?: string; onChange?: (value: string) => void }
    | { many: true; defaultValue?: readonly string[]; value?: readonly string[]; onChange?: (values: string[]) => void }
  );

/** One of a few, or some of a few: native radios or checkboxes that look like chips. Works before JavaScript. */
export function Chips(props: ChipsProps) {
  const { id, name, legend, legendHidden = false, options, hint, error } = props;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset className="chip-set field" id={id} aria-describedby={described || undefined}>
      <legend className={legendHidden ? 'sr' : undefined}>{legend}</legend>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      <div className="chips">
        {options.map((option) => (
          <label className="chip" key={option.value}>
            <input
              type={props.many ? 'checkbox' : 'radio'}
              id={`${id}-${option.value}`}
              name={name}
              value={option.value}
              disabled={option.disabled}
              {...chosen(props, option.value)}
            />
            <Icon name="check" />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function chosen(props: ChipsProps, value: string) {
  if (props.many) {
    const { value: values, defaultValue, onChange } = props;
    if (!values) return { defaultChecked: defaultValue?.includes(value) };
    const others = values.filter((each) => each !== value);
    return {
      checked: others.length < values.length,
      onChange: () => onChange?.(others.length < values.length ? others : [...values, value]),
    };
  }
  if (props.value === undefined && !props.onChange) return { defaultChecked: props.defaultValue === value };
  return { checked: props.value === value, onChange: () => props.onChange?.(value) };
}
