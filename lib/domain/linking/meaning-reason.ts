import { nearInMeaning } from '@/lib/language/concept-name';
import type { AnalysedText } from '@/lib/language/types';
import { distinctWords } from './source-words';
import type { Highlight, LinkReason } from './types';

/** A word of a text, and how much nearer the two texts are with it than without. */
export type WeighedWord = Omit<Highlight, 'letter'> & { share: number };

/** Words that are tried, from the start of a text: what comes later hardly changes what it is about. */
const mostTried = 24;
/** Words shown on each side. */
const mostShown = 2;

/** Words of a text that may carry what it is about. */
export const wordsToTry = (text: AnalysedText): { start: number; end: number }[] =>
  distinctWords(text)
    .slice(0, mostTried)
    .map(({ start, end }) => ({ start, end }));

/**
 * The reason of a suggestion whose texts share no word: on each side the words without which the two would be furthest
 * apart (occlusion, Zeiler & Fergus 2014). Null where no word of one side brings them nearer.
 */
export function reasonByMeaning(own: readonly WeighedWord[], goal: readonly WeighedWord[]): LinkReason | null {
  const shown = (words: readonly WeighedWord[]): Highlight[] =>
    words
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share || a.start - b.start)
      .slice(0, mostShown)
      .sort((a, b) => (a.field < b.field ? 1 : a.field > b.field ? -1 : a.start - b.start))
      .map(({ field, start, end }) => ({ field, start, end, letter: 'a' }));
  const sides = { own: shown(own), goal: shown(goal) };
  return sides.own.length > 0 && sides.goal.length > 0 ? { concepts: [nearInMeaning], ...sides } : null;
}
