import type { Readers } from '@/lib/domain/access/readers';
import type { Language, MotiveKind } from '@/lib/domain/vocabulary';

export const goalStates = ['active', 'reached', 'archived'] as const;
export type GoalState = (typeof goalStates)[number];

/** A personal goal in its owner's words. Days are YYYY-MM-DD, instants ISO 8601. */
export type PersonalGoal = {
  id: string;
  mine: boolean;
  authorId: string;
  authorName: string;
  state: GoalState;
  language: Language;
  title: string;
  /** Empty when nothing has been said yet. */
  why: string;
  nextAction: { text: string; on: string | null } | null;
  /** Tags on the words, never a score of the person. */
  kinds: readonly MotiveKind[];
  startedOn: string;
  changedAt: string;
  version: number;
  readers: Readers;
};

/** What drives somebody, in that person's own words. */
export type Motive = {
  id: string;
  mine: boolean;
  authorId: string;
  authorName: string;
  /** The goal it belongs to; null where it stands alone or that goal may not be read. */
  goalId: string | null;
  language: Language;
  text: string;
  kinds: readonly MotiveKind[];
  statedOn: string;
  changedAt: string;
  version: number;
  readers: Readers;
};

/** The text of a goal that links are looked for in; offsets of a reason point into it. */
export function linkableText({ title, why }: { title: string; why: string }): string {
  return why === '' ? title : `${title}\n\n${why}`;
}

/** A goal as one text, for showing two versions beside each other. */
export function wholeText(goal: { title: string; why: string; nextAction: string | null }): string {
  return [goal.title, goal.why, goal.nextAction ?? ''].filter((part) => part !== '').join('\n\n');
}
