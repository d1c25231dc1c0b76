import { type compileCues, findCues } from '@/lib/domain/text/cues';
import { isNegator } from '@/lib/domain/text/negation';
import type { Language } from '@/lib/domain/vocabulary';
import { findTokens } from '@/lib/language/text-parts';
import type { AnalysedText, Sentence } from '@/lib/language/types';
import { burdenCues, contrastCues, remedyCues } from './stance-cues';

/** A place of the source that made a goal near: what it adds to the score, and whether it says the concept's opposite. */
type Ground = { start: number; end: number; points: number; opposite: boolean };

type Span = { start: number; end: number };

/** Characters between a cue and the words it speaks about, about eight words. */
const reach = 60;

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const isNear = (cue: Span, ground: Span) => cue.start < ground.end + reach && ground.start < cue.end + reach;

function cuesOf(
  text: string,
  { start, end, language }: Sentence,
  lists: Record<Language, ReturnType<typeof compileCues>>,
) {
  return findCues(text.slice(start, end), language, lists[language]).map((cue) => ({
    start: start + cue.start,
    end: start + cue.end,
  }));
}

/** Does the sentence set itself against what the words at the ground stand for? */
function standsAgainst(text: string, sentence: Sentence, ground: Ground, grounds: readonly Ground[]): boolean {
  // A cue that is itself a shared word is the topic, not a stance: costs in a goal about costs.
  const free = (cue: Span) => !grounds.some((other) => overlaps(cue, other));
  const near = (cue: Span) => free(cue) && isNear(cue, ground);
  const negations = findTokens(text, sentence.start, sentence.end).filter(({ form }) =>
    isNegator(form, sentence.language),
  );
  const denied = negations.some(near);
  if (ground.opposite) return !denied && !cuesOf(text, sentence, remedyCues).some(near);
  const turned = cuesOf(text, sentence, contrastCues).some((cue) => free(cue) && cue.start >= ground.end);
  return denied || turned || cuesOf(text, sentence, burdenCues).some(near);
}

/**
 * Which relation is offered first: `conflicts` where most of what made the goal near stands under a negation, a
 * contrast, a cost or refusal, or says the concept's opposite without mending it. A hint for the order of the
 * choices; words alone do not tell a stance, the person does.
 */
export function hintRelation(source: AnalysedText, grounds: readonly Ground[]): 'supports' | 'conflicts' {
  let against = 0;
  let all = 0;
  for (const ground of grounds) {
    all += ground.points;
    const sentence = source.sentences.find(({ start, end }) => ground.start >= start && ground.start < end);
    if (sentence && standsAgainst(source.text, sentence, ground, grounds)) against += ground.points;
  }
  return against > all / 2 ? 'conflicts' : 'supports';
}
