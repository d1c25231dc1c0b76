import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, decisions, isConfirmed } from '@/lib/domain/goals/link';
import { linkRelations, linkStates } from '@/lib/domain/vocabulary';

const standing = fc.record({ relation: fc.constantFrom(...linkRelations), state: fc.constantFrom(...linkStates) });
const blank = fc.constantFrom('', ' ', '\n\t ');
const words = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');

test('no state lets a link be confirmed without a contribution', () => {
  fc.assert(
    fc.property(standing, blank, (before, nothing) => {
      expect(decide(before, 'confirm', nothing)).toEqual({ ok: false, why: 'contribution' });
    }),
  );
});

test('a conflict may stand without words and always has the relation of a conflict', () => {
  fc.assert(
    fc.property(standing, fc.oneof(blank, words), (before, said) => {
      const decided = decide(before, 'conflict', said);
      expect(decided.ok && decided.relation).toBe('conflicts');
      expect(decided.ok && isConfirmed(decided)).toBe(true);
    }),
  );
});

test('the day of a confirmation stays when only its words change, and is new for every other decision', () => {
  fc.assert(
    fc.property(standing, fc.constantFrom(...decisions), words, (before, decision, said) => {
      const decided = decide(before, decision, said);
      if (!decided.ok) return;
      const reworded = isConfirmed(before) && isConfirmed(decided) && before.relation === decided.relation;
      expect(decided.keepsDay).toBe(reworded);
    }),
  );
});

test('a confirmed link is withdrawn before it can be rejected', () => {
  const before = { relation: 'supports', state: 'confirmed' } as const;
  expect(decide(before, 'reject', '')).toEqual({ ok: false, why: 'notPossibleNow' });
  const withdrawn = decide(before, 'withdraw', '');
  if (!withdrawn.ok) throw new Error('a confirmed link can be withdrawn');
  expect(withdrawn.state).toBe('withdrawn');
  expect(decide(withdrawn, 'reject', '')).toMatchObject({ ok: true, state: 'rejected' });
});

test('a suggestion that nobody decided cannot be withdrawn', () => {
  expect(decide({ relation: 'supports', state: 'suggested' }, 'withdraw', '')).toEqual({
    ok: false,
    why: 'notPossibleNow',
  });
});
