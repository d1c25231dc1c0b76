import type { Language } from '@/lib/domain/vocabulary';
import { writtenForms } from './finnish-colloquial';
import { irregularForms } from './irregular-forms';
import { genericWords, stopWords } from './stop-words';
import type { FinnishReading, Lexicon, TermVia } from './types';

/** A key of one word with how it came about; `weight` 1 is the word itself. */
export type WordKey = { key: string; weight: number; via: Exclude<TermVia, 'bridge' | 'concept'> };

const otherReading = 0.6;
const lastPart = 0.7;
const otherPart = 0.5;
const root = 0.6;
const shortestHyphenPart = 2;

function finnishKeys(readings: readonly FinnishReading[]): WordKey[] {
  return readings.flatMap((reading, index) => {
    const share = index === 0 ? 1 : otherReading / index;
    const tail = (part: string) => reading.lemma.endsWith(part);
    return [
      { key: `fi:${reading.lemma}`, weight: share, via: 'lemma' as const },
      ...reading.parts.map((part) => ({
        key: `fi:${part}`,
        weight: share * (tail(part) ? lastPart : otherPart),
        via: 'part' as const,
      })),
      ...reading.roots.map((word) => ({ key: `fi:${word}`, weight: share * root, via: 'root' as const })),
    ];
  });
}

/** Readings of a Finnish word as written or, where nobody knows it, of what its spoken form stands for. */
export function readingsOf(form: string, lexicon: Lexicon): readonly FinnishReading[] {
  const readings = lexicon.readFinnish(form);
  if (readings.length > 0) return readings;
  for (const written of writtenForms(form)) {
    const spoken = lexicon.readFinnish(written);
    if (spoken.length > 0) return spoken;
  }
  return [];
}

/** Keys of an English or Swedish word, or of a Finnish word that nobody knows. */
function stemKey(language: Language, form: string, lexicon: Lexicon): WordKey {
  const base = irregularForms[language].get(form) ?? form;
  return { key: `${language}:${lexicon.stem(language, base)}`, weight: 1, via: 'stem' };
}

function keysOfWhole(language: Language, form: string, lexicon: Lexicon): WordKey[] {
  if (language === 'fi') {
    const readings = readingsOf(form, lexicon);
    if (readings.length > 0) return finnishKeys(readings);
    const keys = [stemKey('fi', form, lexicon)];
    // A word that Finnish does not know is often an English one: feedback, sprint.
    if (form.length > 3 && lexicon.knows('en', form))
      keys.push({ ...stemKey('en', form, lexicon), weight: otherReading });
    return keys;
  }
  const keys = [stemKey(language, form, lexicon)];
  if (language === 'sv') {
    const members = lexicon.splitSwedish(form);
    members.forEach((member, index) => {
      const weight = index === members.length - 1 ? lastPart : otherPart;
      keys.push({ ...stemKey('sv', member, lexicon), weight, via: 'part' });
    });
  }
  return keys;
}

/** All keys of a lower-case word form, each once, at its highest weight. */
export function keysOfWord(language: Language, form: string, lexicon: Lexicon): WordKey[] {
  const keys = keysOfWhole(language, form, lexicon);
  if (form.includes('-')) {
    for (const part of form.split('-')) {
      if (part.length < shortestHyphenPart || stopWords[language].has(part)) continue;
      for (const found of keysOfWhole(language, part, lexicon)) {
        keys.push({ key: found.key, weight: found.weight * lastPart, via: 'part' });
      }
    }
  }
  const best = new Map<string, WordKey>();
  for (const found of keys) {
    const known = best.get(found.key);
    if (known === undefined || known.weight < found.weight) best.set(found.key, found);
  }
  return [...best.values()];
}

const saysSomething = (word: string) => !stopWords.fi.has(word) && !genericWords.fi.includes(word);

/** Keys that stand for the word when it is part of a concept's phrase: its base forms and what they come from. */
export function keysOfPhraseWord(language: Language, form: string, lexicon: Lexicon): string[] {
  if (language !== 'fi') return [stemKey(language, form, lexicon).key];
  const readings = readingsOf(form, lexicon);
  if (readings.length === 0) return [stemKey('fi', form, lexicon).key];
  const exact = readings.filter((reading) => reading.lemma === form.replaceAll('-', ''));
  const chosen = exact.length > 0 ? exact : readings.slice(0, 1);
  return [
    ...new Set(
      chosen.flatMap((reading) => {
        // Nobody speaks of competence by saying that they can: osaaminen is not looked for in osata.
        const immediate = reading.parts.length === 0 ? reading.roots.slice(-1).filter(saysSomething) : [];
        return [`fi:${reading.lemma}`, ...immediate.map((word) => `fi:${word}`)];
      }),
    ),
  ];
}
