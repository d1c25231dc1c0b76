import type { FollowUpKey, Guide } from './guide';

export type AnswerState = 'answered' | 'skipped' | 'later' | 'open';

export type FollowUpAnswer = { key: FollowUpKey; text: string };

/** What is written under one question. The text stays whatever the state: skipping a question deletes nothing. */
export type QuestionAnswer = { state: AnswerState; text: string; followUps: readonly FollowUpAnswer[] };

/**
 * An interview under way: an answer for each question of the guide, the question it stands at (null at its end),
 * and whether the questions left for later have come back.
 */
export type InterviewProgress = {
  guideKey: string;
  guideVersion: number;
  answers: Readonly<Record<string, QuestionAnswer>>;
  at: string | null;
  round: 'first' | 'later';
};

/** One kept answer; an empty `followUpKey` is the question itself. */
export type AnswerRecord = {
  questionKey: string;
  followUpKey: FollowUpKey | '';
  state: Exclude<AnswerState, 'open'>;
  text: string;
};

const unanswered: QuestionAnswer = { state: 'open', text: '', followUps: [] };

function keysOf(guide: Guide): string[] {
  return guide.questions.map((question) => question.key);
}

function stateOf(progress: InterviewProgress, key: string): AnswerState {
  return progress.answers[key]?.state ?? 'open';
}

/** The answer under a question; an untouched one is open and empty. */
export function answerTo(progress: InterviewProgress, key: string): QuestionAnswer {
  return progress.answers[key] ?? unanswered;
}

function settle(progress: InterviewProgress, guide: Guide): InterviewProgress {
  const keys = keysOf(guide);
  const open = keys.find((key) => stateOf(progress, key) === 'open');
  if (open !== undefined) return { ...progress, at: open, round: 'first' };
  const later = keys.find((key) => stateOf(progress, key) === 'later');
  return { ...progress, at: later ?? null, round: later === undefined ? progress.round : 'later' };
}

/** A new interview at its first question. */
export function startInterview(guide: Guide): InterviewProgress {
  return settle({ guideKey: guide.key, guideVersion: guide.version, answers: {}, at: null, round: 'first' }, guide);
}

/**
 * An interview taken up again: at the first open question, else at the first one left for later, else at its end.
 * Answers to questions that this guide does not have are kept.
 */
export function resumeInterview(guide: Guide, records: readonly AnswerRecord[]): InterviewProgress {
  const answers: Record<string, QuestionAnswer> = {};
  for (const { questionKey, followUpKey, state, text } of records) {
    const before = answers[questionKey] ?? unanswered;
    answers[questionKey] =
      followUpKey === ''
        ? { ...before, state, text }
        : {
            ...before,
            followUps: [...before.followUps.filter(({ key }) => key !== followUpKey), { key: followUpKey, text }],
          };
  }
  return settle({ ...startInterview(guide), answers }, guide);
}

/**
 * The question that comes after the present one: the next open one, then open ones passed over, then those left for
 * later, in the order of the guide and once each; null when the round is over.
 */
export function nextQuestion(progress: InterviewProgress, guide: Guide): string | null {
  const keys = keysOf(guide);
  const here = progress.at === null ? keys.length : keys.indexOf(progress.at);
  const ahead = keys.filter((_, index) => index > here);
  const others = keys.filter((key) => key !== progress.at);
  const isOpen = (key: string) => stateOf(progress, key) === 'open';
  const isLater = (key: string) => stateOf(progress, key) === 'later';
  const open = ahead.find(isOpen) ?? others.find(isOpen);
  if (open !== undefined) return open;
  return (progress.round === 'first' ? others : ahead).find(isLater) ?? null;
}

/** The question before the present one in the order of the guide; the last one from the end; null at the first. */
export function previousQuestion(progress: InterviewProgress, guide: Guide): string | null {
  const keys = keysOf(guide);
  return keys[(progress.at === null ? keys.length : keys.indexOf(progress.at)) - 1] ?? null;
}

function goForward(progress: InterviewProgress, guide: Guide): InterviewProgress {
  const next = nextQuestion(progress, guide);
  const round = next !== null && stateOf(progress, next) === 'later' ? 'later' : progress.round;
  return { ...progress, at: next, round };
}

function markHere(progress: InterviewProgress, change: Partial<QuestionAnswer>): InterviewProgress {
  if (progress.at === null) return progress;
  const answer = { ...answerTo(progress, progress.at), ...change };
  return { ...progress, answers: { ...progress.answers, [progress.at]: answer } };
}

/** Keeps what is written under the present question and stays there; an empty text leaves an answered question open. */
export function writeAnswer(progress: InterviewProgress, text: string): InterviewProgress {
  return markHere(progress, { text, state: text.trim() === '' ? 'open' : 'answered' });
}

/** Keeps what is written under a follow-up of the present question. */
export function writeFollowUp(progress: InterviewProgress, key: FollowUpKey, text: string): InterviewProgress {
  if (progress.at === null) return progress;
  const { followUps } = answerTo(progress, progress.at);
  const known = followUps.some((followUp) => followUp.key === key);
  const changed = followUps.map((followUp) => (followUp.key === key ? { key, text } : followUp));
  return markHere(progress, { followUps: known ? changed : [...followUps, { key, text }] });
}

/** On to the next question. One that was left without words counts as skipped, so that it is not asked for ever. */
export function leaveQuestion(progress: InterviewProgress, guide: Guide): InterviewProgress {
  if (progress.at !== null && stateOf(progress, progress.at) === 'open') return skipQuestion(progress, guide);
  return goForward(progress, guide);
}

/** Skips the present question; what was written under it stays. */
export function skipQuestion(progress: InterviewProgress, guide: Guide): InterviewProgress {
  return goForward(markHere(progress, { state: 'skipped' }), guide);
}

/** Leaves the present question for later; it comes back after the others. */
export function postponeQuestion(progress: InterviewProgress, guide: Guide): InterviewProgress {
  return goForward(markHere(progress, { state: 'later' }), guide);
}

/** Back to the question before; the first one stays where it is. */
export function goBack(progress: InterviewProgress, guide: Guide): InterviewProgress {
  return { ...progress, at: previousQuestion(progress, guide) ?? progress.at };
}

/** To a question by its key; an unknown key changes nothing. */
export function goToQuestion(progress: InterviewProgress, guide: Guide, key: string): InterviewProgress {
  return keysOf(guide).includes(key) ? { ...progress, at: key } : progress;
}

/** Where the interview stands: number of the present question from 1 (null at the end), of how many. */
export function positionOf(progress: InterviewProgress, guide: Guide): { number: number | null; of: number } {
  const index = progress.at === null ? -1 : keysOf(guide).indexOf(progress.at);
  return { number: index < 0 ? null : index + 1, of: guide.questions.length };
}

/** Is every question answered or skipped, with none left for later? */
export function isFinished(progress: InterviewProgress, guide: Guide): boolean {
  return keysOf(guide).every((key) => ['answered', 'skipped'].includes(stateOf(progress, key)));
}

/** Answers as they are kept, in the order of the guide, then those of questions it does not have. */
export function recordsOf(progress: InterviewProgress, guide: Guide): AnswerRecord[] {
  const known = keysOf(guide);
  const extra = Object.keys(progress.answers).filter((key) => !known.includes(key));
  return [...known, ...extra].flatMap((questionKey) => {
    const { state, text, followUps } = answerTo(progress, questionKey);
    const follow = followUps.map((one) => ({
      questionKey,
      followUpKey: one.key,
      state: 'answered' as const,
      text: one.text,
    }));
    return state === 'open' ? follow : [{ questionKey, followUpKey: '' as const, state, text }, ...follow];
  });
}
