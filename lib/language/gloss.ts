import type { Language } from '@/lib/domain/vocabulary';
import { everydayGlosses } from './everyday-glosses';
import type { GlossedLanguage } from './glosses';
import { stopWords } from './stop-words';
import { findTokens } from './text-parts';
import type { AnalysedText, Lexicon } from './types';
import { readingsOf } from './word-keys';

const negations = new Set(['ei', 'en', 'et', 'emme', 'ette', 'eivät', 'eikä', 'enkä', 'inte', 'ej', 'aldrig']);
/** Endings of Swedish nouns, verbs and adjectives, and what a base form has in their place. */
const swedishEnds = [
  'arna',
  'orna',
  'erna',
  'ade',
  'ar',
  'or',
  'er',
  'en',
  'et',
  'an',
  'na',
  'de',
  'te',
  'at',
  'n',
  't',
  'a',
  'r',
  's',
  'e',
];
const swedishBases = ['', 'a', 'e'];
/** Stop words that say something in a gloss. */
const speaking = new Set(['itse', 'kaikki', 'ilman', 'haluta', 'utan', 'alla', 'vill', 'ville']);

/** The rank-th translation of a word, the last one where there are fewer; none when no dictionary knows it. */
function translate(language: GlossedLanguage, word: string, rank: number, lexicon: Lexicon): string | null {
  const everyday = everydayGlosses[language].get(word);
  const found = everyday ?? lexicon.glosses(language, word);
  return found[Math.min(rank, found.length - 1)] ?? null;
}

function finnish(form: string, rank: number, lexicon: Lexicon): string[] {
  const readings = readingsOf(form, lexicon);
  const one = (word: string) => translate('fi', word, rank, lexicon);
  for (const { lemma } of readings) {
    const whole = one(lemma);
    if (whole !== null) return [whole];
  }
  for (const { roots, parts } of readings) {
    const members = parts.filter((part) => one(part) !== null);
    // Of vaara, tapahtuma, vaaratapahtuma the longest stands for its own members.
    const longest = members.filter((part) => !members.some((other) => other !== part && other.includes(part)));
    if (longest.length > 0) return longest.flatMap((part) => one(part) ?? []);
    const root = roots.map(one).find((found) => found !== null);
    if (root) return [root];
  }
  const plain = one(form);
  if (plain !== null) return [plain];
  return lexicon.knows('en', form) ? [form] : [];
}

function swedish(form: string, rank: number, lexicon: Lexicon): string[] {
  const one = (word: string) => translate('sv', word, rank, lexicon);
  const bases = swedishEnds
    .filter((end) => form.endsWith(end) && form.length > end.length + 2)
    .flatMap((end) => swedishBases.map((base) => form.slice(0, -end.length) + base));
  for (const word of [form, ...bases]) {
    const whole = one(word);
    if (whole !== null) return [whole];
  }
  const members = lexicon.splitSwedish(form);
  if (members.length > 0) return members.flatMap((member) => swedish(member, rank, lexicon));
  return lexicon.knows('en', form) ? [form] : [];
}

function glossOfWord(language: Language, form: string, rank: number, lexicon: Lexicon): string[] {
  if (language === 'en') return [form];
  if (negations.has(form)) return ['not'];
  if (stopWords[language].has(form) && !speaking.has(form)) return [];
  return language === 'fi' ? finnish(form, rank, lexicon) : swedish(form, rank, lexicon);
}

/**
 * An English gloss of a text, word by word, for machines that read English alone; `rank` 0 takes the likeliest
 * translation of each word, 1 the next … English sentences stay as they are. `without` leaves out the word that starts
 * there. Never shown to anybody.
 */
export function glossOf({ text, sentences }: AnalysedText, rank: number, lexicon: Lexicon, without = -1): string {
  return sentences
    .map(({ start, end, language }) => {
      const whole = without < start || without >= end;
      if (language === 'en' && whole) return text.slice(start, end).trim();
      return findTokens(text, start, end)
        .filter((token) => token.start !== without)
        .flatMap(({ form }) => glossOfWord(language, form, rank, lexicon))
        .join(' ');
    })
    .filter((sentence) => sentence !== '')
    .join('. ');
}
