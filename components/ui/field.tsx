import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';

type Frame = {
  /** Also the target of the error summary's link. */
  id: string;
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** A sentence, not a code. */
  error?: string;
  /** Said after the label, for example "(not required)". */
  aside?: string;
  width?: 'short' | 'mid';
};

type Own = 'id' | 'name' | 'className';

export type FieldProps = Frame &
  (
    | ({ control?: 'input' } & Omit<ComponentProps<'input'>, Own | 'width'>)
    | ({ control: 'textarea' /** Words of a person stand in the serif. */; words?: boolean } & Omit<
        ComponentProps<'textarea'>,
        Own
      >)
    | ({ control: 'select' } & Omit<ComponentProps<'select'>, Own>)
  );

/**
 * A label, what it means, what is wrong, and the control, tied together by ids.
 * Hand the sent value back as `defaultValue`, so that an error never costs what was written.
 */
export function Field({ label, hint, error, aside, width, ...control }: FieldProps) {
  const { id } = control;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  const tied = { 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined };
  return (
    <div className={classNames('field', error && 'field--error', width && `field--${width}`)}>
      <label htmlFor={id}>
        {label}
        {aside ? <span className="quiet"> {aside}</span> : null}
      </label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      <Control {...control} {...tied} />
    </div>
  );
}

type ControlProps = FieldProps extends infer Each
  ? Each extends unknown
    ? Omit<Each, Exclude<keyof Frame, Own>>
    : never
  : never;

function Control(props: ControlProps) {
  if (props.control === 'textarea') {
    const { control, words, ...rest } = props;
    return <textarea rows={3} {...rest} className={classNames('input', words && 'word')} />;
  }
  if (props.control === 'select') {
    const { control, ...rest } = props;
    // After a form action React resets a select to its first option unless the node is new.
    return <select key={String(rest.defaultValue ?? '')} {...rest} className="input" />;
  }
  const { control, ...rest } = props;
  return <input type="text" {...rest} className="input" />;
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="error" id={id}>
      <Icon name="triangle-alert" small />
      <span>{children}</span>
    </p>
  );
}
