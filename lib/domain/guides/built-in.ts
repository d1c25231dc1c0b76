import { coachingTalk } from './coaching-talk';
import type { Guide } from './guide';
import { learningMoment } from './learning-moment';
import { motiveTalk } from './motive-talk';
import { ownLearning } from './own-learning';
import { strategyAndMotivation } from './strategy-and-motivation';
import { tension } from './tension';
import { weeklyReview } from './weekly-review';

/** Guides that come with the product, every version ever answered. */
export const builtInGuides: readonly Guide[] = [
  learningMoment,
  coachingTalk,
  motiveTalk,
  strategyAndMotivation,
  tension,
  ownLearning,
  weeklyReview,
];

/** The guide that an entry answered, or its newest version when none is named; null when it is not known. */
export function getGuide(key: string, version?: number | null): Guide | null {
  const versions = builtInGuides.filter((guide) => guide.key === key);
  if (version !== undefined && version !== null) return versions.find((guide) => guide.version === version) ?? null;
  return versions.reduce<Guide | null>(
    (newest, guide) => (newest && newest.version > guide.version ? newest : guide),
    null,
  );
}
