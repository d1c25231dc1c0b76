import type { Dictionaries } from './bridge';
import { tidy } from './dictionary-entries';

/** Languages that are glossed: a gloss is English. */
export type GlossedLanguage = 'fi' | 'sv';

/** English words for a base form, likeliest first. */
export type Glosses = Record<GlossedLanguage, ReadonlyMap<string, readonly string[]>>;

const mostGlosses = 4;
const longestGloss = 3;
const reverseDirection = 0.7;
const throughFinnish = 0.5;
const rankShare = 0.4;

type Weights = Map<string, Map<string, number>>;

const english = (translation: string) => tidy(translation).replace(/^to /, '');

function add(weights: Weights, word: string, gloss: string, weight: number): void {
  if (gloss === '' || gloss.split(' ').length > longestGloss) return;
  const known = weights.get(word) ?? new Map<string, number>();
  known.set(gloss, (known.get(gloss) ?? 0) + weight);
  weights.set(word, known);
}

function weighOf(language: GlossedLanguage, dictionaries: Dictionaries): Weights {
  const weights: Weights = new Map();
  for (const { head, translations } of dictionaries[`${language}-en`] ?? []) {
    translations.forEach((translation, rank) => {
      add(weights, tidy(head), english(translation), 1 / (1 + rank * rankShare));
    });
  }
  for (const { head, translations } of dictionaries[`en-${language}`] ?? []) {
    translations.forEach((translation, rank) => {
      add(weights, tidy(translation), english(head), reverseDirection / (1 + rank * rankShare));
    });
  }
  return weights;
}

const bestOf = (weights: Weights) =>
  new Map(
    [...weights].map(([word, glosses]) => {
      const ordered = [...glosses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return [word, ordered.slice(0, mostGlosses).map(([gloss]) => gloss)] as const;
    }),
  );

/** English words for Finnish and Swedish ones out of the dictionaries, in both directions; any of them may be missing. */
export function compileGlosses(dictionaries: Dictionaries): Glosses {
  const finnish = weighOf('fi', dictionaries);
  const swedish = weighOf('sv', dictionaries);
  for (const { head, translations } of dictionaries['sv-fi'] ?? []) {
    const word = tidy(head);
    if (swedish.has(word)) continue;
    translations.forEach((translation, rank) => {
      for (const [gloss, weight] of finnish.get(tidy(translation)) ?? []) {
        add(swedish, word, gloss, (weight * throughFinnish) / (1 + rank));
      }
    });
  }
  return { fi: bestOf(finnish), sv: bestOf(swedish) };
}

/** One line a word. */
export const writeGlosses = (glosses: Glosses): string =>
  (['fi', 'sv'] as const)
    .flatMap((language) => [...glosses[language]].map(([word, found]) => [language, word, ...found].join('\t')))
    .join('\n');

/** Reads what `writeGlosses` wrote. */
export function readGlosses(content: string): Glosses {
  const glosses = { fi: new Map<string, readonly string[]>(), sv: new Map<string, readonly string[]>() };
  for (const line of content.split('\n')) {
    const [language, word = '', ...found] = line.split('\t');
    if (language === 'fi' || language === 'sv') glosses[language].set(word, found);
  }
  return glosses;
}
