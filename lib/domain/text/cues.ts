import { findTokens } from '@/lib/language/text-parts';
import type { Language } from '../vocabulary';
import { isNegator } from './negation';

/** Where a cue stands in a text: UTF-16 offsets, end exclusive. */
export type CueSpan = { start: number; end: number };

/**
 * Patterns of words, separated by semicolons: `word`, `stem*`, `*part*`; several words stand next to each other,
 * `_` stands for any one word. Whole words only: `opi*` is not found inside `lääkeopissa`.
 */
export type CueList = string;

type WordPattern = (form: string) => boolean;

/** Words between a negation and what it denies. */
const negationReach = 3;

function compileWord(pattern: string): WordPattern {
  if (pattern === '_') return () => true;
  const anyStart = pattern.startsWith('*');
  const anyEnd = pattern.endsWith('*');
  const core = pattern.slice(anyStart ? 1 : 0, anyEnd ? -1 : undefined);
  if (anyStart && anyEnd) return (form) => form.includes(core);
  if (anyStart) return (form) => form.endsWith(core);
  if (anyEnd) return (form) => form.startsWith(core);
  return (form) => form === core;
}

/** A cue list ready for use; make it once, outside the function that uses it. */
export function compileCues(list: CueList): WordPattern[][] {
  const phrases = list.split(';').map((phrase) => phrase.trim().normalize('NFC').toLowerCase());
  return phrases.filter((phrase) => phrase !== '').map((phrase) => phrase.split(/\s+/).map(compileWord));
}

function clausesOf(text: string): ReturnType<typeof findTokens>[] {
  const clauses: ReturnType<typeof findTokens>[] = [];
  for (const match of text.matchAll(/[^.!?…:;,\n]+/gu)) {
    const tokens = findTokens(text, match.index, match.index + match[0].length);
    if (tokens.length > 0) clauses.push(tokens);
  }
  return clauses;
}

/**
 * Places where a cue stands, in text order. With `skipNegated` a cue is passed over when the same clause denies it
 * just before ("en lupaa"); a phrase that carries its own negation is given whole.
 */
export function findCues(
  text: string,
  language: Language,
  patterns: readonly WordPattern[][],
  { skipNegated = false }: { skipNegated?: boolean } = {},
): CueSpan[] {
  const found: CueSpan[] = [];
  for (const tokens of clausesOf(text)) {
    for (let at = 0; at < tokens.length; at += 1) {
      const phrase = patterns.find((words) =>
        words.every((word, step) => {
          const token = tokens[at + step];
          return token !== undefined && word(token.form);
        }),
      );
      const first = tokens[at];
      const last = phrase && tokens[at + phrase.length - 1];
      if (!phrase || !first || !last) continue;
      const before = tokens.slice(Math.max(0, at - negationReach), at);
      const denied = before.some(({ form }) => isNegator(form, language));
      if (!(skipNegated && denied)) found.push({ start: first.start, end: last.end });
      at += phrase.length - 1;
    }
  }
  return found;
}
