'use client';

import type { MouseEvent } from 'react';
import { useFormStatus } from 'react-dom';
import { Button, type ButtonProps } from './button';

/** Sends its form once: while the form is on its way, a second press does nothing and the label stays. */
export function SubmitButton({ onClick, variant = 'main', ...rest }: Omit<ButtonProps, 'type' | 'pending'>) {
  const { pending } = useFormStatus();
  function press(event: MouseEvent<HTMLButtonElement>) {
    if (pending) event.preventDefault();
    else onClick?.(event);
  }
  return <Button {...rest} type="submit" variant={variant} pending={pending} onClick={press} />;
}
