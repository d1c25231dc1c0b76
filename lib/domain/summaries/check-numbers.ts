import type { Language } from '../vocabulary';
import { figureNouns, noneWords, numberWords } from './number-words';
import type { Figure, FigureKey } from './statement';

/** A number of a text; `counts` is what the words beside it say is counted. */
export type FoundNumber = { value: string; counts: FigureKey | null };

const piece = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*|[\p{L}\p{M}-]+/gu;
const digit = /^\d/u;
/** Words between a number and the word for what it counts. */
const nounReach = 3;

function plain(digits: string): string {
  return digits
    .replace(/[\s\u00a0\u202f]/gu, '')
    .replace(/,/g, '.')
    .split('.')
    .map((part) => part.replace(/^0+(?=\d)/u, ''))
    .join('.');
}

function figureOf(word: string | undefined, language: Language): FigureKey | null {
  return figureNouns[language].find(([start]) => word?.startsWith(start))?.[1] ?? null;
}

/** Numbers of a text, in digits ("1 200" is one number, "4B" is a 4) or in words up to twelve. */
export function findNumbers(text: string, language: Language): FoundNumber[] {
  const words = Array.from(text.normalize('NFC').toLowerCase().matchAll(piece), ([found]) => found);
  return words.flatMap((word, index): FoundNumber[] => {
    const spelt = numberWords[language].get(word);
    const none = noneWords[language].has(word);
    if (!digit.test(word) && spelt === undefined && !none) return [];
    let counts: FigureKey | null = null;
    for (const next of words.slice(index + 1, index + 1 + nounReach)) {
      if (digit.test(next) || numberWords[language].has(next)) break;
      counts = figureOf(next, language);
      if (counts) break;
    }
    if (none) return counts ? [{ value: '0', counts }] : [];
    return [{ value: spelt === undefined ? plain(word) : String(spelt), counts }];
  });
}

/** The ways in which an ISO date may stand in a sentence, as numbers: 14.10.2026, 14.10, 14, 10, 2026. */
function numbersOfDate(date: string): string[] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? [];
  if (!year || !month || !day) return [];
  const [m, d] = [String(Number(month)), String(Number(day))];
  return [`${d}.${m}.${year}`, `${d}.${m}`, `${m}.${year}`, year, m, d];
}

/**
 * Numbers of a statement that nothing bears out. What is counted must be counted so by a figure, where there are
 * figures of its kind; any other number must stand in a quotation, a title or a date of what is cited.
 */
export function unsupportedNumbers(
  text: string,
  language: Language,
  figures: readonly Figure[],
  words: readonly { text: string; language: Language }[],
): string[] {
  const stated = new Set<string>();
  for (const one of words) {
    for (const { value } of findNumbers(one.text, one.language)) stated.add(value);
    for (const value of numbersOfDate(one.text)) stated.add(value);
  }
  return findNumbers(text, language)
    .filter(({ value, counts }) => {
      const alike = figures.filter(({ key }) => key === counts);
      if (alike.length > 0) return !alike.some((figure) => String(figure.value) === value);
      return !stated.has(value) && !figures.some((figure) => String(figure.value) === value);
    })
    .map(({ value }) => value);
}
