'use client';

import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';

/** Takes an entry out of the bin by a word inside a sentence or row. */
export function UnbinForm({ id, label, action }: { id: string; label: string; action: Action<{ id: string }> }) {
  const { submit, trouble } = useFormAction(action);
  return (
    <form action={submit} className="inline">
      <input type="hidden" name="id" value={id} />
      <button type="submit" className="linklike">
        {label}
      </button>
      {trouble ? <span className="note"> {trouble}</span> : null}
    </form>
  );
}
