import type { Token } from './types';

/** Tags count as blanks, so that offsets stay; the bounded length keeps broken markup from being read again and again. */
const tag = /<\/?[a-z][^<>]{0,300}>|&(?:[a-z]{2,8}|#\d{1,6});/giu;
const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’\-‐‑](?=[\p{L}\p{N}]))*/gu;
const boundary = /[.!?…]+["”’»)\]]*(?=\s+["”’«(]*[\p{Lu}\p{N}])|\s*[\r\n]+\s*/gu;
const abbreviation =
  /(?:^|[\s(])(?:esim|ns|mm|yms|ym|jne|t|ks|n|klo|nro|bl|dvs|ca|kl|nr|osv|m|e|g|i|vs|no|dr|mr|ms|mrs)\.$/iu;
const longestToken = 80;

/** Start and end (UTF-16) of each sentence, blanks at both sides left out; lines end sentences. */
export function findSentences(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  const add = (from: number, to: number) => {
    const piece = text.slice(from, to);
    const start = from + (piece.length - piece.trimStart().length);
    const end = to - (piece.length - piece.trimEnd().length);
    if (end > start) sentences.push({ start, end });
  };
  let from = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (match[0].trim() === '.' && abbreviation.test(text.slice(Math.max(from, end - 8), end))) continue;
    add(from, end);
    from = end;
  }
  add(from, text.length);
  return sentences;
}

/** Words and numbers of a stretch of text with offsets into the whole text. */
export function findTokens(text: string, start: number, end: number): Token[] {
  const visible = text.slice(start, end).replace(tag, (found) => ' '.repeat(found.length));
  const tokens: Token[] = [];
  for (const match of visible.matchAll(word)) {
    if (match[0].length > longestToken) continue;
    const form = match[0].normalize('NFC').toLowerCase().replace(/[’]/g, "'").replace(/[‐‑]/g, '-');
    tokens.push({ start: start + match.index, end: start + match.index + match[0].length, form });
  }
  return tokens;
}
