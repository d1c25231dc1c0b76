'use client';

import { useTranslations } from 'next-intl';
import { type MouseEvent, useEffect, useId, useRef } from 'react';

export type FieldMessage = { /** The id of the field's control. */ field: string; message: string };

export type ErrorSummaryProps = { errors: readonly FieldMessage[]; title?: string };

/** What needs mending, in the order of the form. Takes the focus when it appears and whenever its errors change. */
export function ErrorSummary({ errors, title }: ErrorSummaryProps) {
  const t = useTranslations('ui');
  const heading = useId();
  const box = useRef<HTMLDivElement>(null);
  const said = errors.map((error) => `${error.field}:${error.message}`).join('|');

  useEffect(() => {
    if (said) box.current?.focus();
  }, [said]);

  function goTo(event: MouseEvent<HTMLAnchorElement>, field: string) {
    const control = document.getElementById(field);
    if (!control) return;
    event.preventDefault();
    control.scrollIntoView({ block: 'center' });
    (control.matches('fieldset') ? control.querySelector('input') : control)?.focus();
  }

  if (errors.length === 0) return null;
  return (
    <div className="error-sum" ref={box} tabIndex={-1} role="alert" aria-labelledby={heading}>
      <h2 id={heading}>{title ?? t('errorSummaryTitle', { count: errors.length })}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.field + error.message}>
            <a href={`#${error.field}`} onClick={(event) => goTo(event, error.field)}>
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
