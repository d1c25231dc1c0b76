import type { LinkReason } from '@/lib/domain/linking/types';
import type { Language, LinkRelation, LinkState, LinkTier } from '@/lib/domain/vocabulary';

/** A link between a strategy goal and a personal goal or a motive, as one reader may see it. */
export type Link = {
  id: string;
  mine: boolean;
  authorId: string;
  authorName: string;
  itemId: string;
  itemKind: 'personalGoal' | 'motive';
  /** The goal on whose page the link stands: the goal itself, or the one the motive belongs to. */
  goalId: string | null;
  /** What the person wrote: a goal's title, or a motive. */
  words: string;
  /** The text that the places of `reason.own` point into. */
  text: string;
  language: Language;
  itemVersion: number;
  strategyGoal: { id: string; title: string; plainWords: string; language: Language; version: number };
  relation: LinkRelation;
  state: LinkState;
  tier: LinkTier | null;
  /** Null where the person chose the goal by hand; without places where a text has changed since. */
  reason: LinkReason | null;
  /** A concrete contribution; for a conflict, what is in conflict. */
  contribution: string | null;
  /** For the author alone. */
  rejection: string | null;
  decidedOn: string | null;
  version: number;
};

/** Where a decided link stands: what it takes to lead back to it. */
export type DecidedLink = { id: string; itemId: string; itemKind: Link['itemKind']; goalId: string | null };

export const decisions = ['confirm', 'conflict', 'reject', 'withdraw'] as const;
export type Decision = (typeof decisions)[number];

type Standing = { relation: LinkRelation; state: LinkState };

export type Decided =
  | ({
      ok: true /** The day of an earlier confirmation stays when only its words change. */;
      keepsDay: boolean;
    } & Standing)
  | { ok: false; why: 'contribution' | 'notPossibleNow' };

/** Confirmed in the wide sense: what others may see and figures count. */
export const isConfirmed = ({ state }: { state: LinkState }): boolean => state === 'confirmed' || state === 'edited';

/**
 * What a decision of the link's author makes of it. A confirmation needs a concrete contribution in own words; a
 * conflict may stand without. Whoever confirmed withdraws before rejecting, so that nothing is undone by a slip.
 */
export function decide(before: Standing, decision: Decision, words: string): Decided {
  const stood = isConfirmed(before);
  switch (decision) {
    case 'confirm':
    case 'conflict': {
      if (decision === 'confirm' && words.trim() === '') return { ok: false, why: 'contribution' };
      const relation = decision === 'confirm' ? 'supports' : 'conflicts';
      const keepsDay = stood && before.relation === relation;
      return { ok: true, relation, state: keepsDay ? 'edited' : 'confirmed', keepsDay };
    }
    case 'reject':
      if (stood || before.state === 'rejected') return { ok: false, why: 'notPossibleNow' };
      return { ok: true, relation: before.relation, state: 'rejected', keepsDay: false };
    case 'withdraw':
      if (!stood && before.state !== 'rejected') return { ok: false, why: 'notPossibleNow' };
      return { ok: true, relation: before.relation, state: 'withdrawn', keepsDay: false };
  }
}
