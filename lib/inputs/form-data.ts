/** What a form or a script sent, before zod has looked at it. */
export type RawInput = Record<string, unknown>;

/** `name`, `name[]` or `name.0.column`. */
const fieldName = /^([a-z]\w*)(?:(\[\])|\.(\d{1,3})\.([a-z]\w*))?$/i;

/**
 * Turns form fields into an object: `name[]` gathers a list, `trials.0.text` a list of objects. Other names, fields of
 * the framework (`$ACTION…`) and files are left out: forms of this product send text only. It runs before anybody is
 * known, so its time grows with the form and no faster.
 */
export function rawInput(payload: FormData | RawInput): RawInput {
  if (!(payload instanceof FormData)) return payload;
  const fields = new Map<string, string>();
  const lists = new Map<string, string[]>();
  const rows = new Map<string, Map<number, Map<string, string>>>();
  for (const [name, value] of payload.entries()) {
    const [, field, list, row, column] = fieldName.exec(name) ?? [];
    if (field === undefined || typeof value !== 'string') continue;
    if (list) made(lists, field, () => []).push(value);
    else if (row === undefined || column === undefined) fields.set(field, value);
    else
      made(made(rows, field, newMap<number, Map<string, string>>), Number(row), newMap<string, string>).set(
        column,
        value,
      );
  }
  const inOrder = (each: Map<number, Map<string, string>>) =>
    [...each].sort(([a], [b]) => a - b).map(([, row]) => Object.fromEntries(row));
  return Object.fromEntries([...fields, ...lists, ...[...rows].map(([name, each]) => [name, inOrder(each)] as const)]);
}

const newMap = <Key, Value>() => new Map<Key, Value>();

function made<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
