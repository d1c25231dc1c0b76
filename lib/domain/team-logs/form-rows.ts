/** A row of the form as text, the way fields send it. */
export type FormRow = { id: string; text: string; personId: string; dueOn: string };

export const emptyRow: FormRow = { id: '', text: '', personId: '', dueOn: '' };
export const mostRows = 20;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Rows out of what was typed, whatever it holds. */
export function rowsOf(typed: unknown): FormRow[] {
  if (!Array.isArray(typed)) return [];
  return typed
    .filter(isRecord)
    .map(({ id, text, personId, dueOn }) => ({
      id: asText(id),
      text: asText(text),
      personId: asText(personId),
      dueOn: asText(dueOn),
    }))
    .slice(0, mostRows);
}

/**
 * What a step of the form makes of its rows: `add` puts an empty one at the end, `remove.2` takes the third away.
 * There is always a row to write in, and never more than may be sent.
 */
export function rowsAfter(rows: readonly FormRow[], step: string): FormRow[] {
  if (step === 'add') return rows.length < mostRows ? [...rows, emptyRow] : [...rows];
  const removed = /^remove\.(\d{1,3})$/.exec(step)?.[1];
  const left = removed === undefined ? [...rows] : rows.filter((_, index) => index !== Number(removed));
  return left.length > 0 ? left : [emptyRow];
}
