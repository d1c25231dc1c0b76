'use client';

import { useEffect, useRef, useState } from 'react';
import { type Autosaver, createAutosaver } from '@/components/saving/autosaver';
import type { Action } from '@/lib/actions/action-state';
import { answerOfPart, answerPart } from '@/lib/domain/diary/answer-part';
import { guessLanguage } from '@/lib/domain/diary/guess-language';
import { followUpKeys, type Interview, recordsToResume } from '@/lib/domain/diary/interview';
import { followUpsFor } from '@/lib/domain/guides/follow-ups';
import type { FollowUpKey, Guide } from '@/lib/domain/guides/guide';
import {
  answerTo,
  goBack,
  goToQuestion,
  type InterviewProgress,
  leaveQuestion,
  postponeQuestion,
  resumeInterview,
  skipQuestion,
  writeAnswer,
  writeFollowUp,
} from '@/lib/domain/guides/progress';
import { findNamedPeople, type NamedPerson } from '@/lib/domain/text/named-people';
import type { Language } from '@/lib/domain/vocabulary';
import type { RawInput } from '@/lib/inputs/form-data';
import { failure } from '@/lib/result';
import { useVisibleSeconds } from './use-visible-seconds';

export type InterviewActions = {
  save: Action<{ version: number; savedAt: string }>;
  mark: Action<{ version: number }>;
  finish: Action<{ id: string }>;
};

export type UseInterview = {
  interview: Interview;
  /** The question to begin at, where the address names one. */
  at: string | null;
  guide: Guide;
  personId: string;
  language: Language;
  people: readonly NamedPerson[];
  actions: InterviewActions;
};

type SaveAnswer = (answer: RawInput) => ReturnType<InterviewActions['save']>;

/** One saver for each question and each follow-up it may get; they outlive the fields, so that going on stops nothing. */
function makeSavers(
  { interview, guide, personId }: Pick<UseInterview, 'interview' | 'guide' | 'personId'>,
  save: SaveAnswer,
): ReadonlyMap<string, Autosaver> {
  const keys = guide.questions.flatMap(({ key, followUps }) =>
    ['' as const, ...followUps].map((one) => [key, one] as const),
  );
  return new Map(
    keys.map(([questionKey, followUpKey]) => {
      const part = answerPart(questionKey, followUpKey);
      const known = interview.answers.find((one) => one.questionKey === questionKey && one.followUpKey === followUpKey);
      const saver = createAutosaver({
        known: { text: known?.text ?? '', version: known?.version ?? 0, savedAt: known?.savedAt ?? null },
        storageKey: `${personId}:${interview.id}:${part}`,
        save: async (text, version, once, afterConflict) => {
          const answer = await save({
            entryId: interview.id,
            questionKey,
            followUpKey,
            text,
            version,
            once,
            afterConflict,
          });
          return answer.state === 'done' ? answer : failure(answer.code, { current: answer.current });
        },
      });
      return [part, saver];
    }),
  );
}

/** An interview under way: where it stands is decided by lib/domain/guides, every text saves itself. */
export function useInterview({ interview, at, guide, personId, language, people, actions }: UseInterview) {
  const [progress, setProgress] = useState(() => {
    const resumed = resumeInterview(guide, recordsToResume(interview.answers));
    return at ? goToQuestion(resumed, guide, at) : resumed;
  });
  const [asked, setAsked] = useState<Readonly<Record<string, readonly FollowUpKey[]>>>({});
  const [enough, setEnough] = useState<readonly string[]>([]);
  const seconds = useVisibleSeconds(interview.secondsSpent);
  const secondsNow = useRef(seconds);
  useEffect(() => {
    secondsNow.current = seconds;
  }, [seconds]);
  const [savers] = useState(() =>
    makeSavers({ interview, guide, personId }, (answer) =>
      actions.save(null, { ...answer, secondsSpent: secondsNow.current }),
    ),
  );

  const saverFor = (questionKey: string, followUpKey: FollowUpKey | ''): Autosaver | undefined =>
    savers.get(answerPart(questionKey, followUpKey));

  useEffect(() => {
    for (const saver of savers.values()) saver.lookForDraft();
    const left = [...savers].find(([, saver]) => saver.view().offered);
    const answer = left && answerOfPart(left[0]);
    if (!answer) return;
    // Words that an earlier visit left unsaved are shown where they belong.
    setProgress((now) => {
      const there = goToQuestion(now, guide, answer.questionKey);
      const followUp = followUpKeys.find((key) => key === answer.followUpKey);
      const known = answerTo(there, answer.questionKey).followUps.some(({ key }) => key === followUp);
      return followUp && !known ? writeFollowUp(there, followUp, '') : there;
    });
  }, [savers, guide]);

  // A reload comes back to the same question.
  useEffect(() => {
    const search = progress.at ? `?at=${progress.at}` : '';
    const { pathname } = window.location;
    if (window.location.search !== search) window.history.replaceState(null, '', pathname + search);
  }, [progress.at]);

  /** Marks are told to the server after the text they belong to; losing one costs a place in the order, no words. */
  async function tell(questionKey: string, state: 'answered' | 'skipped' | 'later') {
    const once = crypto.randomUUID();
    try {
      await saverFor(questionKey, '')?.flush();
      const key = { entryId: interview.id, questionKey, followUpKey: '', secondsSpent: secondsNow.current };
      await actions.mark(null, { ...key, state, once });
    } catch {
      // The question is asked again at the next visit.
    }
  }

  function move(next: InterviewProgress) {
    const here = progress.at;
    setProgress(next);
    if (here === null) return;
    for (const followUp of answerTo(next, here).followUps) void saverFor(here, followUp.key)?.flush();
    const { state } = answerTo(next, here);
    if (state !== 'open' && state !== answerTo(progress, here).state) void tell(here, state);
    else void saverFor(here, '')?.flush();
  }

  /** The next follow-up under the present question, or null when the question has been asked enough about. */
  function nextFollowUp(): FollowUpKey | null {
    const question = guide.questions.find(({ key }) => key === progress.at);
    if (!question) return null;
    const { text, followUps } = answerTo(progress, question.key);
    const alreadyAsked = [...new Set([...followUps.map(({ key }) => key), ...(asked[question.key] ?? [])])];
    const named = findNamedPeople(text, people).map(({ firstName }) => firstName);
    const about = interview.about?.firstName;
    const [found] = followUpsFor({
      question,
      answer: text,
      language: guessLanguage(text, language),
      alreadyAsked,
      peopleNamed: about ? [about, ...named.filter((name) => name !== about)] : named,
      enough: enough.includes(question.key),
    });
    return found?.key ?? null;
  }

  function ask(key: FollowUpKey) {
    const at = progress.at;
    if (at === null) return;
    setAsked({ ...asked, [at]: [...(asked[at] ?? []), key] });
    setProgress(writeFollowUp(progress, key, ''));
  }

  return {
    progress,
    seconds,
    saverFor,
    write: (text: string) => setProgress((now) => writeAnswer(now, text)),
    writeFollowUp: (key: FollowUpKey, text: string) => setProgress((now) => writeFollowUp(now, key, text)),
    next: () => {
      const followUp = nextFollowUp();
      if (followUp) ask(followUp);
      else move(leaveQuestion(progress, guide));
    },
    endFollowUps: () => {
      if (progress.at !== null) setEnough([...enough, progress.at]);
      move(leaveQuestion(progress, guide));
    },
    skip: () => move(skipQuestion(progress, guide)),
    later: () => move(postponeQuestion(progress, guide)),
    back: () => move(goBack(progress, guide)),
    goTo: (key: string) => move(goToQuestion(progress, guide, key)),
    end: () => move({ ...progress, at: null }),
    /** True once every text is confirmed; nothing is finished before. */
    flushAll: async () => {
      const saved: boolean[] = [];
      for (const saver of savers.values()) saved.push(await saver.flush());
      return saved.every(Boolean);
    },
    finish: () =>
      actions.finish(null, { id: interview.id, secondsSpent: secondsNow.current, once: crypto.randomUUID() }),
  };
}

export type InterviewUnderWay = ReturnType<typeof useInterview>;
