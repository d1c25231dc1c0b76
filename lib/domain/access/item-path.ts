import type { ItemKind } from '@/lib/domain/vocabulary';

const places: Record<ItemKind, string> = {
  diaryEntry: '/diary',
  teamLog: '/team-logs',
  personalGoal: '/goals',
  motive: '/goals/motives',
  summary: '/summaries',
  tension: '/diary/tensions',
};

/** Where an item is opened. */
export const itemPath = (kind: ItemKind, id: string): string => `${places[kind]}/${id}`;

/** Where its author chooses who may read it. */
export const readersPath = (kind: ItemKind, id: string): string => `/readers/${kind}/${id}`;
