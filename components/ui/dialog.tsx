'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useRef } from 'react';

export type DialogProps = {
  open: boolean;
  /** Called for Esc, for "keep as it is" and for any other closing. */
  onClose: () => void;
  /** The title is a question; the first button answers it with a verb. */
  question: string;
  children?: ReactNode;
  /** The answer: usually one main button or a form with one. */
  actions?: ReactNode;
  /** The label of the button that changes nothing. */
  cancelLabel?: string;
};

/** A question before a step that is hard to take back. Native dialog: focus stays inside and returns. */
export function Dialog({ open, onClose, question, children, actions, cancelLabel }: DialogProps) {
  const t = useTranslations('ui');
  const heading = useId();
  const node = useRef<HTMLDialogElement>(null);
  const keep = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const dialog = node.current;
    if (!dialog || dialog.open === open) return;
    if (!open) return dialog.close();
    dialog.showModal();
    // The step is hard to take back: Enter must not take it by accident.
    keep.current?.focus();
  }, [open]);

  return (
    <dialog className="dialog" ref={node} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{question}</h2>
      {children}
      <div className="acts">
        {actions}
        <form method="dialog">
          <button type="submit" className="btn" ref={keep}>
            {cancelLabel ?? t('cancel')}
          </button>
        </form>
      </div>
    </dialog>
  );
}
