import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { day, fieldCodesOf, id, text, version, writtenLine } from '@/lib/inputs/fields';
import { chosenPassword } from '@/lib/inputs/invitation';
import { personToAdd } from '@/lib/inputs/people';

/** The code with which a field refuses something; null when it takes it. */
function refused(schema: typeof text | typeof day, given: unknown) {
  const parsed = schema.safeParse(given);
  return parsed.success ? null : fieldCodesOf(parsed.error)[''];
}

/** Marks in alternating classes: putting them into their canonical order takes time with the square of their number. */
const stacked = `a${'\u0315\u0300'.repeat(150_000)}`;

test('an id has one form, however it was written', () => {
  const made = newId();
  expect(id.parse(made.toUpperCase())).toBe(made);
});

test('marks stacked without end are refused before they cost the server anything', () => {
  const start = performance.now();
  expect(refused(text, stacked)).toBe('tooLong');
  expect(refused(writtenLine, stacked)).toBe('tooLong');
  const password = 'mitä-opimme-tänään';
  expect(chosenPassword.safeParse({ token: 'x', password, again: stacked }).success).toBe(false);
  expect(personToAdd.shape.email.safeParse(stacked).success).toBe(false);
  expect(performance.now() - start).toBeLessThan(2_000);
}, 600_000);

test('letters with as many marks as any script stacks are kept as they are', () => {
  expect(
    text.parse('s\u0323\u0307 ja Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324').length,
  ).toBeGreaterThan(5);
});

test('a day that no calendar of this work knows is no day', () => {
  for (const given of ['0000-01-01', '1.1.0001', '9999-12-31', '31.12.1899']) expect(refused(day, given)).toBe('day');
  expect(day.parse('25.11.2026')).toBe('2026-11-25');
});

test('a version that no row can have is refused as a choice, not by the database', () => {
  expect(version.safeParse('2147483647').success).toBe(false);
  expect(version.safeParse(9e15).success).toBe(false);
  expect(version.parse('12')).toBe(12);
});

test.each([[['a', 'b']], [{ not: 'a' }], [null], [7], [true]])('an id that is no text is refused: %j', (given) => {
  expect(id.safeParse(given).success).toBe(false);
  expect(text.safeParse(given).success).toBe(false);
});
