import type { Readers } from '@/lib/domain/access/readers';
import type { UnitName } from '@/lib/domain/access/viewer';
import type { Language } from '@/lib/domain/vocabulary';

/** What the team tries: who and by when. Days are YYYY-MM-DD. */
export type Trial = {
  id: string;
  text: string;
  personId: string;
  personName: string;
  dueOn: string;
  doneOn: string | null;
  /** The viewer is the one it names, or wrote the log. */
  mayMark: boolean;
};

export type TeamLog = {
  id: string;
  unit: UnitName;
  mine: boolean;
  authorId: string;
  authorName: string;
  heldOn: string;
  /** Instant, ISO 8601. */
  changedAt: string;
  language: Language;
  title: string;
  happened: string;
  learnt: string;
  trials: Trial[];
  version: number;
  readers: Readers;
};

/** A row of the form; `id` is null for a trial that is new. */
export type TrialWords = { id: string | null; text: string; personId: string; dueOn: string };

/** Rows as the form has them; a row that says nothing is null and keeps the places of the others. */
export type TrialRows = readonly (TrialWords | null)[];

export type LogWords = { title: string; happened: string; learnt: string };

/** A log as one text, for its history and for showing two versions beside each other. */
export function wholeLog({ title, happened, learnt }: LogWords, trials: readonly { text: string }[]): string {
  return [title, happened, learnt, ...trials.map(({ text }) => `• ${text}`)].filter((part) => part !== '').join('\n\n');
}

/** A trial is late the day after it was due. */
export function isLate({ dueOn, doneOn }: Pick<Trial, 'dueOn' | 'doneOn'>, today: string): boolean {
  return doneOn === null && dueOn < today;
}

export type ByUnit = { unit: UnitName; logs: TeamLog[] };

/** Logs by their unit in the order the units first come up, which is that of their newest log. */
export function logsByUnit(logs: readonly TeamLog[]): ByUnit[] {
  const groups = new Map<string, ByUnit>();
  for (const log of logs) {
    const group = groups.get(log.unit.id) ?? { unit: log.unit, logs: [] };
    group.logs.push(log);
    groups.set(log.unit.id, group);
  }
  return [...groups.values()];
}

/** People named who cannot be, each under its row's field; null when all can. */
export function wrongPeople(trials: TrialRows, allowed: ReadonlySet<string>): Record<string, 'person'> | null {
  const wrong = trials.flatMap((trial, row) =>
    trial && !allowed.has(trial.personId) ? [[`trials.${row}.personId`, 'person'] as const] : [],
  );
  return wrong.length > 0 ? Object.fromEntries(wrong) : null;
}
