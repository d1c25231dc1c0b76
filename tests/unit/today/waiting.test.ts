import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrderOfUse, mostWaiting, type Waiting } from '@/lib/domain/today/waiting';

const one = fc.oneof(
  fc.constantFrom('interview', 'suggestions', 'comments', 'answer').map((kind) => ({ kind })),
  fc.integer({ min: 10, max: 28 }).map((day) => ({ kind: 'promise', day: `2026-11-${day}` })),
) as fc.Arbitrary<Omit<Waiting, 'id'>>;
const anything = fc
  .array(one, { maxLength: 20 })
  .map((all) => all.map((each, index) => ({ ...each, id: String(index) }) as Waiting));

test('what is half written comes first, then suggestions, promises by their day, comments, answers', () => {
  const waiting: Waiting[] = [
    { id: 'answer', kind: 'answer' },
    { id: 'later', kind: 'promise', day: '2026-11-30' },
    { id: 'comments', kind: 'comments' },
    { id: 'sooner', kind: 'promise', day: '2026-11-26' },
    { id: 'suggestions', kind: 'suggestions' },
    { id: 'interview', kind: 'interview' },
  ];
  expect(inOrderOfUse(waiting).map(({ id }) => id)).toEqual([
    'interview',
    'suggestions',
    'sooner',
    'later',
    'comments',
    'answer',
  ]);
});

test('never more than seven, nothing twice, and nothing is left out while there is room', () => {
  fc.assert(
    fc.property(anything, (waiting) => {
      const shown = inOrderOfUse(waiting);
      expect(shown.length).toBe(Math.min(mostWaiting, waiting.length));
      expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
    }),
  );
});

test('no kind crowds another out', () => {
  fc.assert(
    fc.property(anything, (waiting) => {
      const kinds = (all: readonly Waiting[]) => [...new Set(all.map(({ kind }) => kind))].sort();
      expect(kinds(inOrderOfUse(waiting))).toEqual(kinds(waiting));
    }),
  );
});
