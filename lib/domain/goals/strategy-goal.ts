import type { Language } from '@/lib/domain/vocabulary';

/** A strategy goal: published to the whole organisation by its nature. Days are YYYY-MM-DD. */
export type StrategyGoal = {
  id: string;
  parentId: string | null;
  position: number;
  language: Language;
  title: string;
  plainWords: string;
  owner: { id: string; name: string; jobTitle: string };
  from: string;
  to: string | null;
  version: number;
};

/** How the words stood from a day on; the newest are the goal's own. */
export type Wording = { version: number; title: string; plainWords: string; writtenOn: string };

/** What one reader may see of a goal's links. */
export type LinkCounts = { confirmed: number; conflicts: number };

type Placed = { id: string; parentId: string | null; position: number; title: string };

export type Branch<T> = { goal: T; depth: number; parts: Branch<T>[] };

/**
 * Goals as a tree, parts by their position. A goal whose parent is not among them stands at the top, and a ring of
 * parents is cut, so that no goal is lost.
 */
export function treeOf<T extends Placed>(goals: readonly T[]): Branch<T>[] {
  const known = new Set(goals.map(({ id }) => id));
  const inOrder = [...goals].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  const placed = new Set<string>();
  const grow = (goal: T, depth: number): Branch<T> => {
    placed.add(goal.id);
    const parts = inOrder
      .filter((part) => part.parentId === goal.id && !placed.has(part.id))
      .map((part) => grow(part, depth + 1));
    return { goal, depth, parts };
  };
  const roots = inOrder
    .filter(({ parentId }) => parentId === null || !known.has(parentId))
    .map((goal) => grow(goal, 0));
  const cut = inOrder.flatMap((goal) => (placed.has(goal.id) ? [] : [grow(goal, 0)]));
  return [...roots, ...cut];
}

/** The tree in reading order, each goal before its parts. */
export function inReadingOrder<T>(branches: readonly Branch<T>[]): Branch<T>[] {
  return branches.flatMap((branch) => [branch, ...inReadingOrder(branch.parts)]);
}

/** A goal may be part of any other but itself and its own parts. */
export function mayBePartOf(goals: readonly Placed[], goalId: string, parentId: string): boolean {
  const parentOf = new Map(goals.map((goal) => [goal.id, goal.parentId]));
  const seen = new Set<string>();
  for (let at: string | null = parentId; at !== null && !seen.has(at); at = parentOf.get(at) ?? null) {
    if (at === goalId) return false;
    seen.add(at);
  }
  return parentOf.has(parentId);
}
