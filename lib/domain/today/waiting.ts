/** Something that waits for a person. `day` is when a promise is due, YYYY-MM-DD. */
export type Waiting = { id: string } & (
  | { kind: 'interview' }
  | { kind: 'suggestions' }
  | { kind: 'promise'; day: string }
  | { kind: 'comments' }
  | { kind: 'answer' }
);

/** More than this is a burden, not a reminder. */
export const mostWaiting = 7;

const order = ['interview', 'suggestions', 'promise', 'comments', 'answer'] as const;

/**
 * What waits, in order of use: what is half written, what is to be looked at, what was promised (the earliest first),
 * what others wait for, what others have answered. Never more than seven; when there is more, each kind gives way in
 * turn from its end, so that no kind crowds another out.
 */
export function inOrderOfUse<T extends Waiting>(waiting: readonly T[]): T[] {
  const groups = order.map((kind) =>
    waiting.filter((one) => one.kind === kind).sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)),
  );
  const taken = groups.map(() => 0);
  for (let left = mostWaiting, before = -1; left > 0 && left !== before; ) {
    before = left;
    groups.forEach((group, index) => {
      if (left === 0 || (taken[index] ?? 0) >= group.length) return;
      taken[index] = (taken[index] ?? 0) + 1;
      left -= 1;
    });
  }
  return groups.flatMap((group, index) => group.slice(0, taken[index]));
}

const dayOf = (one: Waiting): string => (one.kind === 'promise' ? one.day : '');
