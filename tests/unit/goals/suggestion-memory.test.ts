import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renewLinks, type StoredLink } from '@/lib/domain/goals/suggestion-memory';
import type { Suggestion } from '@/lib/domain/linking/types';
import { linkStates } from '@/lib/domain/vocabulary';

const goalIds = ['g1', 'g2', 'g3', 'g4', 'g5', 'g6'];

const suggestion = (goalId: string): Suggestion => ({
  goalId,
  tier: 'possible',
  score: 1,
  relation: 'supports',
  reason: { concepts: ['c:learning'], own: [], goal: [] },
});

const version = fc.integer({ min: 1, max: 3 });
const stored = fc
  .uniqueArray(
    fc.record({
      strategyGoalId: fc.constantFrom(...goalIds),
      state: fc.constantFrom(...linkStates),
      itemVersion: version,
      goalVersion: version,
    }),
    { selector: (link) => link.strategyGoalId },
  )
  .map((links) => links.map((link): StoredLink => ({ ...link, id: `link ${link.strategyGoalId}` })));
const near = fc.subarray(goalIds).map((ids) => ids.map(suggestion));
const versions = fc.record({ itemVersion: version, goal: version }).map(({ itemVersion, goal }) => ({
  itemVersion,
  goalVersion: () => goal,
}));

test('what a person has confirmed is never touched by new suggestions', () => {
  fc.assert(
    fc.property(stored, near, versions, (links, suggestions, now) => {
      const { add, renew, remove } = renewLinks(links, suggestions, now);
      for (const link of links.filter(({ state }) => state === 'confirmed' || state === 'edited')) {
        expect(add.map(({ goalId }) => goalId)).not.toContain(link.strategyGoalId);
        expect(renew.map(({ id }) => id)).not.toContain(link.id);
        expect(remove).not.toContain(link.id);
      }
    }),
  );
});

test('what was rejected or withdrawn comes back only after one of the two texts has changed, and is never removed', () => {
  fc.assert(
    fc.property(stored, near, versions, (links, suggestions, now) => {
      const { renew, remove } = renewLinks(links, suggestions, now);
      const suggested = new Set(suggestions.map(({ goalId }) => goalId));
      for (const link of links.filter(({ state }) => state === 'rejected' || state === 'withdrawn')) {
        const changed = link.itemVersion !== now.itemVersion || link.goalVersion !== now.goalVersion();
        expect(renew.some(({ id }) => id === link.id)).toBe(changed && suggested.has(link.strategyGoalId));
        expect(remove).not.toContain(link.id);
      }
    }),
  );
});

test('each near goal is offered once at most, and undecided suggestions that are near no longer go', () => {
  fc.assert(
    fc.property(stored, near, versions, (links, suggestions, now) => {
      const { add, renew, remove } = renewLinks(links, suggestions, now);
      const goalOf = new Map(links.map((link) => [link.id, link.strategyGoalId]));
      const offered = [...add.map(({ goalId }) => goalId), ...renew.map(({ id }) => goalOf.get(id))];
      expect(new Set(offered).size).toBe(offered.length);
      const suggested = new Set(suggestions.map(({ goalId }) => goalId));
      expect(remove.sort()).toEqual(
        links
          .filter(({ state, strategyGoalId }) => state === 'suggested' && !suggested.has(strategyGoalId))
          .map(({ id }) => id)
          .sort(),
      );
    }),
  );
});
