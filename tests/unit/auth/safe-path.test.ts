import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safePath } from '@/lib/auth/safe-path';

const own = 'http://127.0.0.1:3000';
const goesTo = (wanted: string) => new URL(safePath(wanted, own), own).origin;

test('a path of this app is kept with its question and its place', () => {
  expect(safePath('/diary?shared=1#top', own)).toBe('/diary?shared=1#top');
  expect(safePath(`${own}/goals`, own)).toBe('/goals');
});

test.each([
  '//evil.example',
  '/\\evil.example',
  '/.//evil.example',
  '/x/..//evil.example',
  `${own}//evil.example`,
  '/\t/evil.example',
  'https://evil.example/today',
  'javascript:alert(1)',
])('nothing leads out of this app: %s', (wanted) => {
  expect(goesTo(wanted)).toBe(own);
});

test('whatever is handed in, the way after sign-in stays here', () => {
  const piece = fc.constantFrom('/', '\\', '.', '..', ':', '@', '?', '#', '%2f', 'evil.example', 'http:', '\t', own);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      expect(goesTo(pieces.join(''))).toBe(own);
    }),
    { numRuns: 2_000 },
  );
});
