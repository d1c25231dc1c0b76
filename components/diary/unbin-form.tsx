'use client';

import { useFormAction } from '@/components/ui/use-form-action';
import type { Action } from '@/lib/actions/action-state';

/** Takes an entry out of the bin by a word inside a sentence or row. */
export function UnbinForm({
  id,
  once,
  label,
  action,
}: {
  id: string;
  once: string;
  label: string;
  action: Action<{ id: string }>;
}) {
  const { submit, trouble } = useFormAction(action);
  return (
    <form action={submit} className="inline">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="once" value={once} />
      <button type="submit" className="linklike">
        {label}
      </button>
      {trouble ? <span className="note"> {trouble}</span> : null}
    </form>
  );
}
