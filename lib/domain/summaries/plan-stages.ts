import type { Stage } from '../vocabulary';
import { countCitation, type Draft } from './draft';
import type { SummaryEvidence } from './evidence';

const steps: readonly Stage[] = ['motives', 'moments', 'guiding', 'sharing'];
/** With fewer moments no step of the process can be called thin. */
const fewestMomentsToCompare = 4;

/** The step of the process with fewest moments, or those with none. */
export function planThinStages({ moments, byStage }: SummaryEvidence): Draft[] {
  if (moments.length < fewestMomentsToCompare) return [];
  const counts = steps.map((stage) => ({ stage, count: byStage.get(stage)?.length ?? 0 }));
  const lowest = Math.min(...counts.map(({ count }) => count));
  if (counts.every(({ count }) => count === lowest)) return [];
  const thin = counts.filter(({ count }) => count === lowest);
  // Several steps with the same few moments: none of them is the thinnest. Those with none at all are all named.
  if (lowest > 0 && thin.length > 1) return [];
  return thin.map(({ stage, count }) => ({
    key: `thinStage:${stage}`,
    kind: 'thinStage',
    template: count === 0 ? 'thinStage.none' : 'thinStage.few',
    values: { stage, count, total: moments.length },
    citations: [countCitation(`stage:${stage}`)],
  }));
}
