import type { Language } from '@/lib/domain/vocabulary';

/** A strategy goal sent back with a comment, and what its owner answered. Days are YYYY-MM-DD. */
export type GoalComment = {
  id: string;
  strategyGoalId: string;
  text: string;
  language: Language;
  mine: boolean;
  /** The viewer is asked to answer. */
  toMe: boolean;
  authorName: string;
  ownerName: string;
  toHr: boolean;
  sentOn: string;
  withdrawn: boolean;
  /** The goal's words have changed since it was sent. */
  rewordedSince: boolean;
  answer: { text: string; on: string } | null;
};
