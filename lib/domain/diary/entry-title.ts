import { findSentences } from '@/lib/language/text-parts';
import { graphemeLength, normaliseText } from '../text/length';

/** Longest title of an entry, in graphemes. */
export const maximumTitleLength = 80;

const listMark = /^(?:[-–—*•·#>]+|\d{1,2}[.)])\s+/u;
/** A clause that ends here is a better title than one cut in the middle, when it is at least so long. */
const shortestClause = 24;

function trimEnd(title: string): string {
  return title.replace(/[\s,;:.–—-]+$/u, '');
}

/**
 * Title of an entry: its first sentence, or as many of its first words as fit into 80 graphemes with "…". Words stay
 * whole. Null when there are no words, or when not even the first one fits: then the entry goes by its kind and date.
 */
export function titleOfEntry(text: string): string | null {
  const normal = normaliseText(text);
  const sentence = findSentences(normal)
    .map(({ start, end }) => normal.slice(start, end).replace(/\s+/gu, ' ').replace(listMark, '').trim())
    .find((one) => /[\p{L}\p{N}]/u.test(one));
  if (sentence === undefined) return null;
  const whole = sentence.replace(/(?<!\.)\.$/u, '').trim();
  if (graphemeLength(whole) <= maximumTitleLength) return whole;

  const words: string[] = [];
  for (const word of whole.split(' ')) {
    if (graphemeLength(`${[...words, word].join(' ')}…`) > maximumTitleLength) break;
    words.push(word);
  }
  const lastClause = words.findLastIndex((word) => /[,;:–—]$/u.test(word));
  const clause = trimEnd(words.slice(0, lastClause + 1).join(' '));
  if (graphemeLength(clause) >= shortestClause) return `${clause}…`;
  const cut = trimEnd(words.join(' '));
  return cut === '' ? null : `${cut}…`;
}
