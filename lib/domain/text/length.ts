/** Longest text (an answer, a moment, a log), in graphemes. */
export const maximumTextLength = 50_000;
/** Longest single line (a title, a name, an action), in graphemes. */
export const maximumLineLength = 300;

/** Code units a grapheme may take on average; the longest family emoji takes eleven, stacked marks take any number. */
const codeUnitsPerGrapheme = 16;

/** Characters that never join their neighbour, which is nearly every text in the three languages. */
const standsAlone = /^[\t\n -\u02ff\u2010-\u2027\u2030-\u203a\u20ac]*$/;
const lineBreaks = /\r\n|[\r\u0085\u2028\u2029]/g;
const controls = /(?![\n\t])\p{Cc}|\ufeff/gu;

/** More marks in a row than any script stacks; putting them in order takes time with the square of their number. */
const stackedTooHigh = /\p{M}{33}/u;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What a reader sees as one character, in order. */
export function graphemesOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Length as a reader counts it: one for each visible character. The only rule that counts length. */
export function graphemeLength(text: string): number {
  if (standsAlone.test(text)) return text.length;
  let length = 0;
  for (const _ of graphemes.segment(text)) length += 1;
  return length;
}

/** May a text of any origin be normalised and counted at all? What takes too long or too much is no text of this length. */
export function mayFitLength(text: string, maximum: number): boolean {
  return text.length <= maximum * codeUnitsPerGrapheme && !stackedTooHigh.test(text);
}

/** Does the text fit in so many graphemes? Also refuses characters stacked so high that storage would not hold. */
export function fitsLength(text: string, maximum: number): boolean {
  return mayFitLength(text, maximum) && graphemeLength(text) <= maximum;
}

/** Text as it is kept: NFC, lines ended by LF, no control characters but line feed and tab, no broken surrogates. */
export function normaliseText(text: string): string {
  return text.replace(lineBreaks, '\n').replace(controls, '').toWellFormed().normalize('NFC');
}

/** A single line as it is kept: `normaliseText`, with every run of blanks as one space and none at the ends. */
export function normaliseLine(text: string): string {
  return normaliseText(text).replace(/\s+/g, ' ').trim();
}
