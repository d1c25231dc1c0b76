import type { Language } from '@/lib/domain/vocabulary';
import { type DictionaryEntry, tidy } from './dictionary-entries';
import { stopWords } from './stop-words';
import type { BridgeTarget } from './types';

/** Dictionaries as handed in: entries by direction, such as `fi-en`. */
export type Dictionaries = Partial<Record<`${Language}-${Language}`, readonly DictionaryEntry[]>>;

/** Finnish and Swedish words → English stems with weights, and the single words that the dictionaries hold. */
export type CompiledDictionaries = { targets: Map<string, BridgeTarget[]>; words: Record<Language, Set<string>> };

type Stem = (language: Language, word: string) => string;
type Counts = Map<string, Map<string, number>>;

const mostTargets = 6;
const smallestWeight = 0.15;
const throughFinnish = 0.6;
const reverseDirection = 0.7;

const letters = /^[\p{L}'-]+$/u;

/** English words of a translation that carry its meaning: "to take care of" → take, care. */
function contentWords(translation: string): string[] {
  return tidy(translation)
    .split(' ')
    .filter((word) => letters.test(word) && !stopWords.en.has(word) && word.length > 1);
}

function add(counts: Counts, from: string, to: string, weight: number) {
  const targets = counts.get(from) ?? new Map<string, number>();
  targets.set(to, (targets.get(to) ?? 0) + weight);
  counts.set(from, targets);
}

/** Adds one translation pair: its first senses count most, a translation of several words is spread over them. */
function addPair(counts: Counts, key: string, english: string, weight: number, stem: Stem) {
  const words = contentWords(english);
  if (words.length === 0 || words.length > 3) return;
  for (const word of words) add(counts, key, `en:${stem('en', word)}`, weight / words.length);
}

/** Many equal translations make a word vague: each weighs one through the root of their number. */
function normalise(targets: Map<string, number>): BridgeTarget[] {
  const length = Math.hypot(...targets.values());
  return [...targets]
    .map(([key, weight]) => ({ key, weight: Math.round((weight / length) * 100) / 100 }))
    .filter((target) => target.weight >= smallestWeight)
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, mostTargets);
}

/** Builds the bridge over English out of the six dictionaries; any of them may be missing. */
export function compileDictionaries(dictionaries: Dictionaries, stem: Stem): CompiledDictionaries {
  const counts: Counts = new Map();
  const words: Record<Language, Set<string>> = { fi: new Set(), sv: new Set(), en: new Set() };
  const keyOf = (language: Language, word: string) =>
    language === 'fi' ? `fi:${word}` : `${language}:${stem(language, word)}`;
  const learn = (language: Language, word: string) => {
    if (letters.test(word)) words[language].add(word);
  };
  const learnPairs = (from: 'fi' | 'sv') => {
    for (const { head, translations } of dictionaries[`${from}-en`] ?? []) {
      const word = tidy(head);
      learn(from, word);
      translations.forEach((translation, rank) => {
        addPair(counts, keyOf(from, word), translation, 1 / (1 + rank * 0.25), stem);
      });
    }
    for (const { head, translations } of dictionaries[`en-${from}`] ?? []) {
      learn('en', tidy(head));
      translations.forEach((translation, rank) => {
        const word = tidy(translation);
        if (!letters.test(word)) return;
        learn(from, word);
        addPair(counts, keyOf(from, word), head, reverseDirection / (1 + rank * 0.25), stem);
      });
    }
  };
  learnPairs('fi');
  const finnish = new Map([...counts].map(([key, targets]) => [key, normalise(targets)]));
  learnPairs('sv');
  const addThroughFinnish = (swedish: string, finnishWord: string, weight: number) => {
    learn('sv', swedish);
    learn('fi', finnishWord);
    if (!letters.test(swedish)) return;
    for (const target of finnish.get(`fi:${finnishWord}`) ?? []) {
      add(counts, keyOf('sv', swedish), target.key, target.weight * weight * throughFinnish);
    }
  };
  for (const { head, translations } of dictionaries['sv-fi'] ?? []) {
    for (const [rank, word] of translations.entries()) addThroughFinnish(tidy(head), tidy(word), 1 / (1 + rank * 0.25));
  }
  for (const { head, translations } of dictionaries['fi-sv'] ?? []) {
    for (const [rank, word] of translations.entries()) addThroughFinnish(tidy(word), tidy(head), 1 / (1 + rank * 0.25));
  }
  const targets = new Map([...counts].map(([key, found]) => [key, normalise(found)] as const));
  return { targets, words };
}

/** One line a key, then the known words; small enough to read in a few hundredths of a second. */
export function writeCompiled({ targets, words }: CompiledDictionaries): string {
  const lines = [...targets].map(([key, found]) => `${key}\t${found.map((t) => `${t.key} ${t.weight}`).join(' ')}`);
  const lists = (['fi', 'sv', 'en'] as const).map((language) => [...words[language]].join(' '));
  return [...lists, ...lines].join('\n');
}

/** Reads what `writeCompiled` wrote; targets are parsed when first asked for. */
export function readCompiled(content: string): Omit<CompiledDictionaries, 'targets'> & {
  bridge: (key: string) => readonly BridgeTarget[];
} {
  const [fi = '', sv = '', en = '', ...lines] = content.split('\n');
  const rows = new Map<string, string>();
  for (const line of lines) {
    const tab = line.indexOf('\t');
    rows.set(line.slice(0, tab), line.slice(tab + 1));
  }
  const parsed = new Map<string, readonly BridgeTarget[]>();
  const bridge = (key: string) => {
    const known = parsed.get(key);
    if (known !== undefined) return known;
    const row = rows.get(key);
    if (row === undefined) return [];
    const fields = row.split(' ');
    const found: BridgeTarget[] = [];
    for (let at = 0; at + 1 < fields.length; at += 2)
      found.push({ key: fields[at] ?? '', weight: Number(fields[at + 1]) });
    parsed.set(key, found);
    return found;
  };
  const asSet = (line: string) => new Set(line.split(' '));
  return { words: { fi: asSet(fi), sv: asSet(sv), en: asSet(en) }, bridge };
}
