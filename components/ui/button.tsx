import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';

/** `main` once a screen; `cap` captures a moment; `warn` is for a conflict, not for deleting. */
export type ButtonVariant = 'main' | 'plain' | 'cap' | 'text' | 'warn';

type Look = { variant?: ButtonVariant; icon?: IconName; wide?: boolean; children: ReactNode };

export type ButtonProps = Look & Omit<ComponentProps<'button'>, 'children'> & { pending?: boolean };

function look(variant: ButtonVariant, wide: boolean, className: string | undefined): string {
  return classNames('btn', variant !== 'plain' && `btn--${variant}`, wide && 'btn--wide', className);
}

function Face({ icon, children }: Pick<Look, 'icon' | 'children'>) {
  return (
    <>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </>
  );
}

/** While pending it keeps its label and its focus; the form decides what a second press does. */
export function Button({
  variant = 'plain',
  icon,
  wide = false,
  pending = false,
  className,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button type={type} aria-disabled={pending || undefined} className={look(variant, wide, className)} {...rest}>
      <Face icon={icon}>{children}</Face>
    </button>
  );
}

export type LinkButtonProps = Look & Omit<ComponentProps<typeof Link>, 'children'>;

export function LinkButton({ variant = 'plain', icon, wide = false, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link className={look(variant, wide, className)} {...rest}>
      <Face icon={icon}>{children}</Face>
    </Link>
  );
}
