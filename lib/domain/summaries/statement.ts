import type { Language, Level, LinkRelation, LinkState, Stage } from '../vocabulary';

/** What a statement may be; the same six everywhere. */
export type StatementKind = 'count' | 'link' | 'conflict' | 'practice' | 'none' | 'thinStage';
export type TargetType = 'item' | 'strategyGoal' | 'link' | 'count';

/** Number, place and words a statement rests on; `quote` is a verbatim piece of the target's text, null for counts. */
export type Citation = {
  number: number;
  target: { type: TargetType; id: string };
  quote: string | null;
  version: number;
};

/** A statement before it is a sentence: a message of the catalogue `statements` and what goes into it. */
export type StatementPlan = {
  /** Stable within a plan, so that an edited statement is found again after a new planning. */
  key: string;
  kind: StatementKind;
  template: StatementTemplate;
  values: Record<string, string | number>;
  citations: Citation[];
};

/** Every message a plan may use. */
export const statementTemplates = [
  'count.written',
  'count.nothing',
  'count.stage',
  'count.evidence',
  'count.links',
  'count.trials',
  'link.joins',
  'link.contributes',
  'conflict.marked',
  'practice.open',
  'practice.done',
  'none.evidence',
  'none.evidenceWithLinks',
  'thinStage.few',
  'thinStage.none',
] as const;
export type StatementTemplate = (typeof statementTemplates)[number];

/** Values that are ISO dates; the one who renders formats them for the reader's language first. */
export const dateValues = ['due'] as const;

/** A moment or a log that every reader of the summary may open. Dates are ISO (2026-10-14). */
export type Source = {
  itemId: string;
  kind: 'diaryEntry' | 'teamLog';
  /** Null for what was written together. */
  authorId: string | null;
  authorName: string | null;
  on: string;
  stage: Stage;
  level: Level;
  language: Language;
  text: string;
  version: number;
};

export type LinkSource = {
  linkId: string;
  strategyGoalId: string;
  strategyGoalTitle: string;
  relation: LinkRelation;
  state: LinkState;
  /** What the person promises to do, in own words. */
  contribution?: string | null;
  motiveItemId: string;
  motiveText: string;
  motiveKind: 'personalGoal' | 'motive';
  personName: string;
  on: string;
  version: number;
  /** Of the goal or motive, when it differs from the link's. */
  motiveVersion?: number;
  language: Language;
};

export type StrategyGoalSource = { id: string; title: string; version: number; language: Language };

/** An action that a log agreed on. */
export type TrialSource = {
  trialId: string;
  logId: string;
  text: string;
  personName: string;
  due: string;
  done: string | null;
  language: Language;
  /** Of the log that agreed on it. */
  version: number;
};

/** Whose moment or log was attached to which strategy goal. */
export type EvidenceSource = { itemId: string; strategyGoalId: string };

/** Everything here may be opened by every reader; the one who calls sees to that. */
export type TeamSummaryInput = {
  unitName: string;
  /** ISO dates, both included. */
  period: { start: string; end: string };
  moments: readonly Source[];
  logs: readonly Source[];
  links: readonly LinkSource[];
  strategyGoals: readonly StrategyGoalSource[];
  trials: readonly TrialSource[];
  evidence: readonly EvidenceSource[];
};

/** Content terms of a text (word forms brought together, no stop words); the same text gives the same terms. */
export type TermsOf = (text: string, language: Language) => readonly string[];

/** What is counted, so that a number is held against the right figure. */
export type FigureKey = 'moments' | 'writers' | 'logs' | 'evidence' | 'links' | 'conflicts' | 'trials' | 'done';
export type Figure = { key: FigureKey; value: number };

/** What a citation points to, as the check sees it. */
export type CheckSource = {
  type: TargetType;
  id: string;
  /** The text that quotations are taken from; empty for counts. */
  text: string;
  /** Full names of the people it comes from or speaks of. */
  people: readonly string[];
  /** Names of units, titles of goals and ISO dates that belong to it and may stand in the statement. */
  titles: readonly string[];
  figures: readonly Figure[];
  language: Language;
  version: number;
};
