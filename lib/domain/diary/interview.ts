import type { FollowUpKey } from '../guides/guide';
import type { AnswerRecord } from '../guides/progress';

export type InterviewAnswer = {
  questionKey: string;
  /** Empty for the question itself. */
  followUpKey: string;
  state: 'answered' | 'skipped' | 'later';
  text: string;
  /** 0: nothing has been written yet. */
  version: number;
  /** Instant, ISO 8601; null while nothing has been written. */
  savedAt: string | null;
};

export type PersonTalkedWith = { id: string; name: string; firstName: string };

/** An interview as its author goes through it. */
export type Interview = {
  id: string;
  state: 'open' | 'finished';
  guideKey: string;
  guideVersion: number | null;
  about: PersonTalkedWith | null;
  happenedOn: string;
  changedAt: string;
  secondsSpent: number;
  answers: InterviewAnswer[];
};

/** An unfinished interview and where it stands; `number` is null when only finishing is left. */
export type OpenInterview = Pick<Interview, 'id' | 'guideKey' | 'guideVersion' | 'about' | 'changedAt'> & {
  number: number | null;
  of: number;
};

/** Every follow-up that a guide can ask. */
export const followUpKeys = [
  'bothSides',
  'lighten',
  'ownWords',
  'byWhen',
  'concreteSituation',
  'otherLearners',
] as const satisfies readonly FollowUpKey[];

const isFollowUp = (key: string): key is FollowUpKey => followUpKeys.some((one) => one === key);

/** Answers as the machine of the guide takes them up again: one without words is as good as not given. */
export function recordsToResume(answers: readonly InterviewAnswer[]): AnswerRecord[] {
  return answers.flatMap(({ questionKey, followUpKey, state, text }): AnswerRecord[] => {
    if (state === 'answered' && text.trim() === '') return [];
    if (followUpKey === '') return [{ questionKey, followUpKey, state, text }];
    return isFollowUp(followUpKey) ? [{ questionKey, followUpKey, state, text }] : [];
  });
}
