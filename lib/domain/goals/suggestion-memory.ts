import type { Suggestion } from '@/lib/domain/linking/types';
import type { LinkState } from '@/lib/domain/vocabulary';

/** A stored link as far as new suggestions are concerned. Versions are those of the texts it was made or decided for. */
export type StoredLink = {
  id: string;
  strategyGoalId: string;
  state: LinkState;
  itemVersion: number;
  goalVersion: number;
};

export type Renewal = {
  add: Suggestion[];
  /** Links that are offered, or offered again, with a new reason. */
  renew: { id: string; suggestion: Suggestion }[];
  /** Suggestions that nobody decided and that are near no longer. */
  remove: string[];
};

/**
 * What new suggestions change in the stored links. Decisions stand. What was rejected or withdrawn is not offered
 * again for the same texts; after either text has changed it may be.
 */
export function renewLinks(
  stored: readonly StoredLink[],
  suggestions: readonly Suggestion[],
  now: { itemVersion: number; goalVersion: (goalId: string) => number | undefined },
): Renewal {
  const byGoal = new Map(stored.map((link) => [link.strategyGoalId, link]));
  const renewal: Renewal = { add: [], renew: [], remove: [] };
  for (const suggestion of suggestions) {
    const link = byGoal.get(suggestion.goalId);
    if (!link) {
      renewal.add.push(suggestion);
      continue;
    }
    const sameTexts = link.itemVersion === now.itemVersion && link.goalVersion === now.goalVersion(link.strategyGoalId);
    const putAside = link.state === 'rejected' || link.state === 'withdrawn';
    if (link.state === 'suggested' || (putAside && !sameTexts)) renewal.renew.push({ id: link.id, suggestion });
  }
  const near = new Set(suggestions.map(({ goalId }) => goalId));
  for (const { id, state, strategyGoalId } of stored) {
    if (state === 'suggested' && !near.has(strategyGoalId)) renewal.remove.push(id);
  }
  return renewal;
}
