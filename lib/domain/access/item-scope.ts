import type { ItemKind } from '@/lib/domain/vocabulary';
import type { Viewer } from './viewer';

/**
 * Permission to read items, as data: lib/data turns it into the query, so that lists, details, counts and summaries
 * all read through the same rule. `grants` are the readers that count for this viewer.
 */
export type ItemScope = {
  kind: ItemKind;
  authorId: string;
  grants: { personId: string; unitIds: readonly string[]; wholeOrganisation: true } | null;
  /** Team logs are also read by whoever leads their unit. */
  logUnitIds: readonly string[];
};

const ownAndGranted = (viewer: Viewer, kind: ItemKind): ItemScope => ({
  kind,
  authorId: viewer.personId,
  grants: { personId: viewer.personId, unitIds: viewer.unitIdsUpwards, wholeOrganisation: true },
  logUnitIds: [],
});

/** Diary entries and moments: the author, and readers the author named. Rank alone opens nothing. */
export const diaryEntryScope = (viewer: Viewer): ItemScope => ownAndGranted(viewer, 'diaryEntry');
/** A team log after its reveal: the unit's members and whoever leads the unit. */
export const teamLogScope = (viewer: Viewer): ItemScope => ({
  ...ownAndGranted(viewer, 'teamLog'),
  logUnitIds: viewer.leads.map((unit) => unit.id),
});
/** Personal goals: the owner, and readers the owner named. */
export const personalGoalScope = (viewer: Viewer): ItemScope => ownAndGranted(viewer, 'personalGoal');
/** Motives: the owner, and readers the owner named. */
export const motiveScope = (viewer: Viewer): ItemScope => ownAndGranted(viewer, 'motive');
/** A summary's readers; that a draft is its author's alone is decided by `draftsOf` in the summary's own reading. */
export const summaryScope = (viewer: Viewer): ItemScope => ownAndGranted(viewer, 'summary');

/** Tensions: the writer, and readers the writer named. */
export const tensionScope = (viewer: Viewer): ItemScope => ownAndGranted(viewer, 'tension');

const scopes: Record<ItemKind, (viewer: Viewer) => ItemScope> = {
  diaryEntry: diaryEntryScope,
  teamLog: teamLogScope,
  personalGoal: personalGoalScope,
  motive: motiveScope,
  summary: summaryScope,
  tension: tensionScope,
};

/** The scope for a kind of item; there is no kind without one. */
export const itemScope = (viewer: Viewer, kind: ItemKind): ItemScope => scopes[kind](viewer);

/** What only its author may do or see: writing, the history of versions, drafts, openings. */
export const authorScope = (viewer: Viewer, kind: ItemKind): ItemScope => ({
  kind,
  authorId: viewer.personId,
  grants: null,
  logUnitIds: [],
});
