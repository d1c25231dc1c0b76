import type { ItemKind, Language } from '../vocabulary';
import type { CheckFailure } from './check';
import type { SummaryKind } from './scope';
import type { Figure, StatementKind, TargetType } from './statement';

export const summaryStates = ['draft', 'published', 'withdrawn'] as const;
export type SummaryState = (typeof summaryStates)[number];

/** A summary in a list. Days are YYYY-MM-DD, both ends of the period included; instants ISO 8601. */
export type ListedSummary = {
  id: string;
  kind: SummaryKind;
  mine: boolean;
  state: SummaryState;
  title: string;
  /** Of a team's summary. */
  unitName: string | null;
  /** Of a strategy goal's summary. */
  goal: { id: string; title: string; language: Language } | null;
  period: { start: string; end: string };
  language: Language;
  authorName: string;
  publishedAt: string | null;
  changedAt: string;
};

/** A record that a source leads to. */
export type Whence = {
  kind: ItemKind | 'strategyGoal' | 'contribution';
  /** Null for what a team wrote together and for strategy goals. */
  authorName: string | null;
  unitName: string | null;
  on: string | null;
  language: Language;
  path: string;
};

export type ShownCount = {
  figures: readonly Figure[];
  items: readonly Whence[];
  /** How many of each were looked through, as far as the viewer may open them. */
  searched: { moments: number; logs: number };
  /** Days of the frozen release that a figure comes from. */
  released: { start: string; end: string } | null;
};

/** `closed`: the viewer may not open it any more; `changed`: it no longer says what was quoted. */
export type SourceState = 'open' | 'closed' | 'changed';

export type ShownSource = {
  /** 0 where the statement says that there is none: what it rests on is told in words. */
  number: number;
  type: TargetType;
  state: SourceState;
  quote: string | null;
  from: Whence | null;
  count: ShownCount | null;
};

export type ShownStatement = {
  id: string;
  kind: StatementKind;
  /** Null where the words would tell what a source no longer opens to. */
  text: string | null;
  version: number;
  leftOut: boolean;
  /** A source is not open any more: readers do not see the statement. */
  closed: boolean;
  sources: readonly ShownSource[];
  /** For the author, while it is not published. */
  failures: readonly CheckFailure[];
};

export type ShownSummary = ListedSummary & {
  unitId: string | null;
  /** May the viewer publish a summary of this scope today? */
  mayPublish: boolean;
  version: number;
  statements: readonly ShownStatement[];
  /** How many statements have fallen out for this reader. */
  fallenOut: number;
};

/** Can a statement stand when its sources are as they are now? */
export function isClosed(text: string, sources: readonly { state: SourceState; quote: string | null }[]): boolean {
  return sources.some(
    ({ state, quote }) => state === 'closed' || (state === 'changed' && quote !== null && text.includes(quote)),
  );
}

/** A statement may be published when its check passes and its sources are open. */
export function isReady({ leftOut, closed, failures, text }: ShownStatement): boolean {
  return leftOut || (!closed && text !== null && failures.length === 0);
}

/** A summary is ready when every statement it keeps is, and it keeps at least one. */
export function isPublishable(statements: readonly ShownStatement[]): boolean {
  return statements.some(({ leftOut }) => !leftOut) && statements.every(isReady);
}
