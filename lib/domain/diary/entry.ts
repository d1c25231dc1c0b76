import type { Readers } from '@/lib/domain/access/readers';
import type { Language, Level, Stage } from '@/lib/domain/vocabulary';

/** One passage of an entry: a moment has one without a question, an interview one for each answer. */
export type EntryPassage = {
  questionKey: string | null;
  followUpKey: string | null;
  text: string;
  version: number;
};

export type Entry = {
  id: string;
  form: 'moment' | 'interview';
  state: 'open' | 'finished';
  mine: boolean;
  authorId: string;
  authorName: string;
  /** The day the writer means, YYYY-MM-DD. */
  happenedOn: string;
  /** Instants, ISO 8601. */
  createdAt: string;
  changedAt: string;
  language: Language;
  stage: Stage;
  stageChosen: boolean;
  level: Level;
  levelChosen: boolean;
  guideKey: string | null;
  guideVersion: number | null;
  /** Whom an interview is about, by name. */
  about: { id: string; name: string; firstName: string } | null;
  title: string | null;
  passages: EntryPassage[];
  version: number;
  readers: Readers;
};
