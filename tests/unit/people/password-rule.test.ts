import { describe, expect, test } from 'vitest';
import { passwordFault } from '@/lib/domain/people/password-rule';
import { mayBeInvited } from '@/lib/domain/people/person';

describe('a chosen password', () => {
  test('has twelve characters or more, counted as a reader counts them', () => {
    expect(passwordFault('kettu juoks')).toBe('tooShort');
    expect(passwordFault('kettu juoksi')).toBeNull();
    expect(passwordFault('👩‍👩‍👧‍👦äö')).toBe('tooShort');
    expect(passwordFault('kettu '.repeat(40))).toBe('tooLong');
  });

  test('is no sign over and over', () => {
    expect(passwordFault('aaaaaaaaaaaaaa')).toBe('tooPlain');
    expect(passwordFault('ababABABababab')).toBe('tooPlain');
  });
});

test('an invitation is for people who have never been in, have written nothing and have not left', () => {
  const fresh = { sessions: 0, usedInvitations: 0, items: 0, left: false };
  expect(mayBeInvited(fresh)).toBe(true);
  for (const change of [{ sessions: 1 }, { usedInvitations: 1 }, { items: 1 }, { left: true }]) {
    expect(mayBeInvited({ ...fresh, ...change })).toBe(false);
  }
});
