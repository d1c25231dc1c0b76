import type { Readers } from '@/lib/domain/access/readers';
import type { ItemKind, Language } from '@/lib/domain/vocabulary';

/** A text of one's own in the list of what the app holds. */
export type OwnItem = {
  id: string;
  kind: ItemKind;
  /** Its title, or its first words where it has none. */
  words: string;
  language: Language;
  /** Instant, ISO 8601. */
  createdAt: string;
  readers: Readers;
};

/** Somebody has opened a text of one's own. */
export type OwnOpening = { itemId: string; kind: ItemKind; reader: string; on: string };

export type OwnSession = {
  id: string;
  current: boolean;
  ownDevice: boolean;
  /** Instants, ISO 8601. */
  startedAt: string;
  lastSeenAt: string;
};
