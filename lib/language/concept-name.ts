import type { Language } from '@/lib/domain/vocabulary';
import { concepts } from './concepts/all-concepts';

const names = new Map(concepts.map((concept) => [concept.key, concept.name]));

/** Texts without a word or concept in common whose meanings are near. */
export const nearInMeaning = 'm:near';
const nearInMeaningName: Record<Language, string> = {
  fi: 'sama asia eri sanoin',
  sv: 'samma sak med olika ord',
  en: 'the same thing in different words',
};

/** What people read for a key of a link's reason: the concept's name, or the shared word itself. */
export function conceptName(key: string, locale: Language): string {
  if (key === nearInMeaning) return nearInMeaningName[locale];
  const [kind, ...rest] = key.split(':');
  const word = rest.length > 0 ? rest.join(':') : key;
  return kind === 'c' || rest.length === 0 ? (names.get(word)?.[locale] ?? word) : word;
}
