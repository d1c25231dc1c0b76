import type { Points } from './channels';
import type { GoalIndex } from './goal-index';
import type { LinkableGoal } from './types';

/** Other goals that are read as texts; so many tell how easily a goal is near. */
const mostReaders = 200;

const known = new WeakMap<GoalIndex, Points>();

/**
 * Points that each goal gets from what has nothing to do with it: the mean over the other goals read as texts. A goal
 * in everyday words is near to everything, and that much says nothing. Computed once for an index.
 */
export function backgroundPoints(
  goals: readonly LinkableGoal[],
  index: GoalIndex,
  read: (goal: LinkableGoal) => Points,
): Points {
  const kept = known.get(index);
  if (kept !== undefined) return kept;
  const sums = new Float64Array(goals.length);
  const readers = goals.slice(0, mostReaders);
  readers.forEach((reader, number) => {
    read(reader).forEach((points, goal) => {
      if (goal !== number) sums[goal] = (sums[goal] ?? 0) + points;
    });
  });
  const means = sums.map((sum, goal) => sum / Math.max(1, readers.length - (goal < readers.length ? 1 : 0)));
  known.set(index, means);
  return means;
}
