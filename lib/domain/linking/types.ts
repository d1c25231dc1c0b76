import type { LinkTier } from '@/lib/domain/vocabulary';
import type { AnalysedText, Meaning } from '@/lib/language/types';

/** Without a meaning (no encoder) goals and texts are compared by their words and concepts alone. */
export type LinkableGoal = { id: string; title: AnalysedText; plainWords: AnalysedText; meaning?: Meaning | null };

/** A text that goals are looked for, with what it is about. */
export type LinkSource = AnalysedText & { meaning?: Meaning | null };

/** Words shown to the reader as one side of a reason; equal letters on both sides share a concept or a word. */
export type Highlight = {
  field: 'text' | 'title' | 'plainWords';
  start: number;
  end: number;
  letter: 'a' | 'b' | 'c';
};

/** Why two texts are near: keys for `conceptName`, words of the source, words of the goal. */
export type LinkReason = { concepts: string[]; own: Highlight[]; goal: Highlight[] };

export type Suggestion = {
  goalId: string;
  tier: LinkTier;
  /** Comparable within one source only; 0 and up. */
  score: number;
  /** Which of the two is offered first; only the person decides. */
  relation: 'supports' | 'conflicts';
  reason: LinkReason;
};

export type RankedGoal = { goalId: string; score: number };

/** What is known beside the texts. Hand in the same object again: the index of the goals is kept for it. */
export type LinkingKnowledge = {
  /** Concepts (without `c:`) that a concept also speaks about, as in the index of concepts. */
  near?: Readonly<Record<string, readonly string[]>>;
  /** Factors that an organisation's own decisions give to concepts (without `c:`), 1 where none is given. */
  factors?: Readonly<Record<string, number>>;
  /** Other shares of the channels than the usual ones: to measure each alone. */
  shares?: ChannelShares;
};

/** How much each way of being near counts. */
export type ChannelShares = Readonly<Record<'words' | 'concepts' | 'meaning', number>>;
