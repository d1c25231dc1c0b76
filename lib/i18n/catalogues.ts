import type { Language } from '@/lib/domain/vocabulary';
import en from './messages/en';
import fi from './messages/fi';
import sv from './messages/sv';

/** Finnish is written first; a test holds the three to the same keys and arguments. */
export type Catalogue = typeof fi;
export type Topic = keyof Catalogue;

export const catalogues: Record<Language, Catalogue> = { fi, sv, en };

/** The part of a catalogue that client leaves of a page need; the rest stays on the server. */
export function topicsOf(language: Language, topics: readonly Topic[]): Partial<Catalogue> {
  return Object.fromEntries(topics.map((topic) => [topic, catalogues[language][topic]]));
}

declare module 'next-intl' {
  interface AppConfig {
    Messages: Catalogue;
    Locale: Language;
  }
}
