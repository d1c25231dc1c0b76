import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inReadingOrder, mayBePartOf, treeOf } from '@/lib/domain/goals/strategy-goal';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const forest = fc
  .tuple(...ids.map(() => fc.option(fc.constantFrom(...ids, 'unknown'), { nil: null })))
  .map((parents) => ids.map((id, position) => ({ id, title: id, position, parentId: parents[position] ?? null })));

test('a tree loses no goal and shows none twice, whatever the parents are', () => {
  fc.assert(
    fc.property(forest, (goals) => {
      const shown = inReadingOrder(treeOf(goals)).map(({ goal }) => goal.id);
      expect(shown.sort()).toEqual(ids);
    }),
  );
});

test('no goal becomes a part of itself through any chain of parts', () => {
  fc.assert(
    fc.property(forest, fc.constantFrom(...ids), fc.constantFrom(...ids), (goals, goalId, parentId) => {
      if (!mayBePartOf(goals, goalId, parentId)) return;
      const after = new Map(goals.map((goal) => [goal.id, goal.id === goalId ? parentId : goal.parentId]));
      let at: string | null | undefined = parentId;
      for (let steps = 0; steps <= ids.length && at; steps += 1) {
        expect(at).not.toBe(goalId);
        at = after.get(at);
      }
    }),
  );
});

test('parts stand beneath their goal in the order of their positions', () => {
  const goal = (id: string, parentId: string | null, position: number) => ({ id, parentId, position, title: id });
  const shown = inReadingOrder(
    treeOf([goal('2', null, 2), goal('1b', '1', 2), goal('1', null, 1), goal('1a', '1', 1)]),
  );
  expect(shown.map(({ goal: { id }, depth }) => `${depth} ${id}`)).toEqual(['0 1', '1 1a', '1 1b', '0 2']);
});
