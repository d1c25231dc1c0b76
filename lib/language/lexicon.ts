import type { Language } from '@/lib/domain/vocabulary';
import { compileConcepts } from './concept-index';
import { concepts } from './concepts/all-concepts';
import type { Concept, Lexicon } from './types';

/** Where nothing but a stemmer is at hand: Snowball stems and concepts; `missing` names what would make it better. */
export function emptyLexicon(
  stem: Lexicon['stem'],
  missing: readonly string[] = [],
  known: readonly Concept[] = concepts,
): Lexicon {
  const words: Omit<Lexicon, 'concepts'> = {
    stem,
    readFinnish: () => [],
    splitSwedish: () => [],
    knows: () => false,
    bridge: () => [],
    glosses: () => [],
    missing,
  };
  return { ...words, concepts: compileConcepts(known, words) };
}

/** Keeps the last answers of a function of one word; the oldest half goes when there are too many. */
export function remember<Answer>(ask: (word: string) => Answer, most = 50_000): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = ask(word);
    if (answers.size >= most) for (const key of [...answers.keys()].slice(0, most / 2)) answers.delete(key);
    answers.set(word, answer);
    return answer;
  };
}

/** A stemmer with memory for each language. */
export function rememberStems(stem: Lexicon['stem']): Lexicon['stem'] {
  const stems: Record<Language, (word: string) => string> = {
    fi: remember((word) => stem('fi', word)),
    sv: remember((word) => stem('sv', word)),
    en: remember((word) => stem('en', word)),
  };
  return (language, word) => stems[language](word);
}
