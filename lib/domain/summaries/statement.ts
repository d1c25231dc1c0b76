import type { Period } from '../calendar/periods';
import type { MeasureName } from '../disclosure/measures';
import type { Language, Level, LinkRelation, LinkState, Stage } from '../vocabulary';
import type { SummaryKind } from './scope';

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

/** A list of titles is set into quotation marks and joined by the one who renders. */
export type StatementValues = Record<string, string | number | readonly string[]>;

/** A statement before it is a sentence: a message of the catalogue `statements` and what goes into it. */
export type StatementPlan = {
  /** Stable within a plan, so that an edited statement is found again after a new planning. */
  key: string;
  kind: StatementKind;
  template: StatementTemplate;
  values: StatementValues;
  citations: Citation[];
};

/** Every message a plan may use. */
export const statementTemplates = [
  'count.written',
  'count.nothing',
  'count.stage',
  'count.evidence',
  'count.links',
  'count.linksToGoal',
  'count.trials',
  'own.written',
  'own.nothing',
  'own.words',
  'own.joins',
  'own.contributes',
  'own.conflict',
  'all.written',
  'all.nothing',
  'people.stage',
  'people.links',
  'people.conflicts',
  'link.joins',
  'link.contributes',
  'conflict.marked',
  'practice.open',
  'practice.done',
  'none.evidence',
  'none.evidenceWithLinks',
  'none.several',
  'none.severalEvidence',
  'thinStage.few',
  'thinStage.none',
] as const;
export type StatementTemplate = (typeof statementTemplates)[number];

/** Values that are ISO dates; the one who renders formats them for the reader's language first. */
export const dateValues = ['due'] as const;
/** Values that are a period, as `clock:first day`; formatted like the dates. */
export const periodValues = ['released'] as const;
/** Values that are titles. */
export const listValues = ['goals'] as const;

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

/** A personal goal or motive that its owner put into words in the period; of one's own summary alone. */
export type OwnWords = {
  itemId: string;
  kind: 'personalGoal' | 'motive';
  personName: string;
  on: string;
  language: Language;
  text: string;
  version: number;
};

/** A released figure of the whole organisation: so many people, of the population of its measure. */
export type ReleasedFigure = {
  measure: MeasureName;
  /** The stage or strategy goal. */
  value: string;
  people: number;
  period: Period;
};

/** Everything here may be opened by every reader; the one who calls sees to that. */
export type SummaryInput = {
  kind: SummaryKind;
  /** The unit's name, the strategy goal's title, the organisation's name; empty for one's own. */
  subject: string;
  /** ISO dates, both included. */
  period: { start: string; end: string };
  moments: readonly Source[];
  logs: readonly Source[];
  links: readonly LinkSource[];
  strategyGoals: readonly StrategyGoalSource[];
  trials: readonly TrialSource[];
  evidence: readonly EvidenceSource[];
  words: readonly OwnWords[];
  figures: readonly ReleasedFigure[];
};

/** Content terms of a text (word forms brought together, no stop words); the same text gives the same terms. */
export type TermsOf = (text: string, language: Language) => readonly string[];

/** What is counted, so that a number is held against the right figure. */
export const figureKeys = [
  'moments',
  'writers',
  'logs',
  'evidence',
  'links',
  'conflicts',
  'trials',
  'done',
  'goals',
  'motives',
  'people',
] as const;
export type FigureKey = (typeof figureKeys)[number];
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
