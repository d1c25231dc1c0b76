import { type CueSpan, findCues } from '../text/cues';
import type { Language, Level, Stage } from '../vocabulary';
import { levelCues, stageCues } from './stage-cues';

export type StageProposal = { stage: Stage; level: Level; cues: CueSpan[] };

/** In a tie the rarer and more telling words win. */
const stageOrder = ['strategy', 'sharing', 'example', 'motives', 'guiding'] as const;
const levelOrder = ['community', 'team'] as const;

type Found<Key> = { key: Key; cues: CueSpan[] };

function strongest<Key>(order: readonly Key[], cuesOf: (key: Key) => CueSpan[]): Found<Key> | null {
  return order.reduce<Found<Key> | null>((best, key) => {
    const cues = cuesOf(key);
    return cues.length > (best?.cues.length ?? 0) ? { key, cues } : best;
  }, null);
}

/**
 * Stage and level that the words of a text point to, with the words themselves (UTF-16 offsets, in text order, none
 * overlapping); moments and individual where nothing points elsewhere. A proposal: the writer changes it by one tap.
 */
export function proposeStageAndLevel(text: string, language: Language): StageProposal {
  const stage = strongest(stageOrder, (key) =>
    findCues(text, language, stageCues[key][language], { skipNegated: true }),
  );
  const level = strongest(levelOrder, (key) => {
    const found = findCues(text, language, levelCues[key][language]);
    // One phrase about other units says more than one "together".
    return key === 'community' ? found.flatMap((cue) => [cue, cue]) : found;
  });
  const cues = [...(stage?.cues ?? []), ...(level?.cues ?? [])].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: CueSpan[] = [];
  for (const cue of cues) if (cue.start >= (apart.at(-1)?.end ?? 0)) apart.push(cue);
  return { stage: stage?.key ?? 'moments', level: level?.key ?? 'individual', cues: apart };
}
