import { graphemeLength, graphemesOf } from '../text/length';

/** The beginning of a text on one line, whole words, at most so many graphemes with "…". */
export function excerptOf(text: string, maximum: number): string {
  const line = text
    .slice(0, maximum * 16)
    .replace(/\s+/gu, ' ')
    .trim();
  if (graphemeLength(line) <= maximum) return line;
  const cut = graphemesOf(line)
    .slice(0, maximum - 1)
    .join('');
  const atWord = cut.replace(/\s+\S*$/u, '').replace(/[\s,;:–—-]+$/u, '');
  return `${atWord === '' ? cut : atWord}…`;
}
