import type { Language } from '@/lib/domain/vocabulary';
import { everydayGlosses } from './everyday-glosses';
import type { GlossedLanguage } from './glosses';
import { irregularForms } from './irregular-forms';
import { stopWords } from './stop-words';
import { findTokens } from './text-parts';
import type { AnalysedText, Lexicon } from './types';
import { readingsOf } from './word-keys';

const negations = new Set(['ei', 'en', 'et', 'emme', 'ette', 'eivät', 'eikä', 'enkä', 'inte', 'ej', 'aldrig']);
/** Endings of Swedish nouns and adjectives, the shortest first: the base form is what is left, or that with a vowel. */
const nounEnds = ['n', 't', 's', 'r', 'e', 'a', 'en', 'et', 'ar', 'or', 'er', 'na', 'an', 'arna', 'orna', 'erna'];
const nounBases = ['', 'a', 'e'];
/** Endings of Swedish verbs; a base form in -a, with its last consonant doubled where the past has one (glömde). */
const verbEnds = ['ade', 'ades', 'ats', 'at', 'ar', 'as', 'des', 'de', 'tes', 'te', 'ts', 'er', 'es', 't'];
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
  // Of several readings the everyday one is meant: puhelin is the telephone before it is chatting.
  const everyday = [form, ...readings.map(({ lemma }) => lemma)].find((word) => everydayGlosses.fi.has(word));
  const [known] = everyday === undefined ? [] : [one(everyday)];
  if (known) return [known];
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

/** Base forms that a Swedish form may have, likeliest first. */
function swedishBases(form: string): string[] {
  const irregular = irregularForms.sv.get(form);
  const strip = (ends: readonly string[]) =>
    ends.flatMap((end) => (form.endsWith(end) && form.length > end.length + 2 ? [form.slice(0, -end.length)] : []));
  const nouns = strip(nounEnds).flatMap((stem) => nounBases.map((base) => stem + base));
  const verbs = strip(verbEnds).flatMap((stem) => [`${stem}a`, `${stem}${stem.slice(-1)}a`]);
  const past = /(?:de|te|des|tes|ats?|ts)$/u.test(form);
  return [...(irregular ? [irregular] : []), form, ...(past ? [...verbs, ...nouns] : [...nouns, ...verbs])];
}

function swedish(form: string, rank: number, lexicon: Lexicon): string[] {
  const one = (word: string) => translate('sv', word, rank, lexicon);
  const bases = swedishBases(form);
  const everyday = bases.find((word) => everydayGlosses.sv.has(word));
  for (const word of everyday === undefined ? bases : [everyday]) {
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
