/** What a form or a script sent, before zod has looked at it. */
export type RawInput = Record<string, unknown>;

/**
 * Turns form fields into an object: `name[]` gathers a list, `trials.0.text` a list of objects. Fields of the
 * framework (`$ACTION…`) and files are left out: forms of this product send text only.
 */
export function rawInput(payload: FormData | RawInput): RawInput {
  if (!(payload instanceof FormData)) return payload;
  const input: RawInput = {};
  const rows = new Map<string, Map<number, RawInput>>();
  for (const [name, value] of payload.entries()) {
    if (name.startsWith('$ACTION') || typeof value !== 'string') continue;
    const [field = '', row, column] = name.split('.');
    if (row !== undefined && column && /^\d{1,3}$/.test(row)) {
      const list = rows.get(field) ?? new Map<number, RawInput>();
      list.set(Number(row), { ...list.get(Number(row)), [column]: value });
      rows.set(field, list);
    } else if (name.endsWith('[]')) {
      const key = name.slice(0, -2);
      input[key] = [...(Array.isArray(input[key]) ? input[key] : []), value];
    } else {
      input[name] = value;
    }
  }
  for (const [field, list] of rows) input[field] = [...list].sort(([a], [b]) => a - b).map(([, row]) => row);
  return input;
}
