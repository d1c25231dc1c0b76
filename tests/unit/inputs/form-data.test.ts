import { expect, test } from 'vitest';
import { rawInput } from '@/lib/inputs/form-data';

const formOf = (...entries: readonly (readonly [string, string])[]): FormData => {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
};

test('fields, lists and rows become an object; a gap between rows closes', () => {
  const form = formOf(
    ['id', 'a'],
    ['kinds[]', 'meaning'],
    ['kinds[]', 'reward'],
    ['trials.7.text', 'toinen'],
    ['trials.0.text', 'ensimmäinen'],
    ['trials.0.dueOn', '1.12.2026'],
    ['$ACTION_REF_1', ''],
  );
  expect(rawInput(form)).toEqual({
    id: 'a',
    kinds: ['meaning', 'reward'],
    trials: [{ text: 'ensimmäinen', dueOn: '1.12.2026' }, { text: 'toinen' }],
  });
});

test.each(['__proto__', '__proto__[]', '__proto__.0.x', 'trials.0.__proto__', '', '.0.x', '[]'])(
  'a name that no field of this product has is left out: %s',
  (name) => {
    const input = rawInput(formOf([name, 'x'], ['id', 'a']));
    expect(Object.getPrototypeOf(input)).toBe(Object.prototype);
    expect(Reflect.ownKeys(input)).toEqual(['id']);
    expect('x' in {}).toBe(false);
  },
);

test('a form of tens of thousands of fields is read in passing, before anybody is known', () => {
  const lists = formOf(...Array.from({ length: 20_000 }, () => ['kinds[]', 'x'] as const));
  const wide = formOf(...Array.from({ length: 20_000 }, (_, each) => [`trials.0.${letters(each)}`, 'x'] as const));
  const start = performance.now();
  expect(rawInput(lists).kinds).toHaveLength(20_000);
  expect(Object.keys((rawInput(wide).trials as object[])[0] ?? {})).toHaveLength(20_000);
  expect(performance.now() - start).toBeLessThan(3_000);
}, 60_000);

const letters = (number: number): string =>
  `c${number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}${'n'.repeat(number % 3)}`;
