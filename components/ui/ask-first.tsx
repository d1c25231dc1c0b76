'use client';

import { type ReactNode, useState } from 'react';
import { Button, type ButtonVariant } from './button';
import { Dialog } from './dialog';
import type { IconName } from './icon';

export type AskFirstProps = {
  label: string;
  variant?: ButtonVariant;
  icon?: IconName;
  question: string;
  children?: ReactNode;
  actions: ReactNode;
  cancelLabel?: string;
};

/** A button that asks before it acts. `actions` holds the form or link that does the thing. */
export function AskFirst({ label, variant, icon, ...dialog }: AskFirstProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant={variant} icon={icon} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog {...dialog} open={open} onClose={() => setOpen(false)} />
    </>
  );
}
