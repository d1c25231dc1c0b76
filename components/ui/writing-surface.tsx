'use client';

import { useTranslations } from 'next-intl';
import { type ChangeEvent, type ComponentProps, useId, useLayoutEffect, useRef, useState } from 'react';
import { graphemeLength } from '@/lib/domain/text/length';
import { classNames } from './class-names';

export type WritingSurfaceProps = Omit<
  ComponentProps<'textarea'>,
  'onChange' | 'value' | 'defaultValue' | 'maxLength' | 'className'
> & {
  /** A question or a name; leave out when `aria-labelledby` points at the question above. */
  label?: string;
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  /** `surface` for an answer, `line` for a moment, `give` for the line inside a Field. */
  look?: 'surface' | 'line' | 'give';
  large?: boolean;
  /** The longest text in graphemes; the counter shows itself for the last tenth only. */
  limit?: number;
};

/** No box, only words; grows with them. Nothing is cut off: too long a text is kept and said to be too long. */
export function WritingSurface({
  label,
  value,
  defaultValue = '',
  onChange,
  look = 'surface',
  large = false,
  limit,
  ...rest
}: WritingSurfaceProps) {
  const t = useTranslations('ui');
  const counterId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [own, setOwn] = useState(defaultValue);
  const text = value ?? own;

  useLayoutEffect(() => {
    const node = field.current;
    if (!node || CSS.supports('field-sizing', 'content')) return;
    node.style.height = 'auto';
    if (text) node.style.height = `${node.scrollHeight}px`;
  }, [text]);

  function write(event: ChangeEvent<HTMLTextAreaElement>) {
    setOwn(event.target.value);
    onChange?.(event.target.value);
  }

  // A text has at most as many graphemes as code units, so short texts need no counting.
  const near = limit !== undefined && text.length > limit * 0.9;
  const left = near ? limit - graphemeLength(text) : undefined;
  const counted = left !== undefined && limit !== undefined && left < limit * 0.1;
  return (
    <>
      <textarea
        {...rest}
        ref={field}
        rows={look === 'surface' ? 2 : 1}
        className={classNames(
          'write word',
          look === 'surface' && 'surface',
          look === 'line' && 'write-line',
          large && 'word--l',
        )}
        aria-label={label}
        aria-describedby={classNames(rest['aria-describedby'], counted && counterId) || undefined}
        {...(value === undefined ? { defaultValue } : { value })}
        onChange={write}
      />
      {limit === undefined ? null : (
        <p id={counterId} aria-live="polite" className={classNames('count', counted && left < 0 && 'count--over')}>
          {counted ? (left < 0 ? t('overLimit', { count: -left }) : t('graphemesLeft', { count: left })) : null}
        </p>
      )}
    </>
  );
}
