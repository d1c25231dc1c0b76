import type { Language } from '@/lib/domain/vocabulary';

/** A moment or log that its author has attached to a strategy goal. */
export type Evidence = {
  itemId: string;
  itemKind: 'diaryEntry' | 'teamLog';
  strategyGoalId: string;
  authorId: string;
  authorName: string;
  on: string;
  /** Of a diary entry; a team log goes by its unit. */
  title: string | null;
  unitName: string | null;
  language: Language;
};

/** A moment or log and the strategy goal it was attached to, or taken away from. */
export type AttachedEvidence = { itemId: string; itemKind: Evidence['itemKind']; strategyGoalId: string };
