import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coachingTalk as guide } from '@/lib/domain/guides/coaching-talk';
import {
  answerTo,
  goBack,
  goToQuestion,
  type InterviewProgress,
  isFinished,
  leaveQuestion,
  positionOf,
  postponeQuestion,
  recordsOf,
  resumeInterview,
  skipQuestion,
  startInterview,
  writeAnswer,
  writeFollowUp,
} from '@/lib/domain/guides/progress';

const answer = (progress: InterviewProgress, text: string) => leaveQuestion(writeAnswer(progress, text), guide);
const repeat = (progress: InterviewProgress, times: number, step: (one: InterviewProgress) => InterviewProgress) =>
  Array.from({ length: times }).reduce<InterviewProgress>((one) => step(one), progress);

test('an interview starts at its first question', () => {
  expect(startInterview(guide).at).toBe('goal');
  expect(positionOf(startInterview(guide), guide)).toEqual({ number: 1, of: 6 });
});

test('questions left for later come back at the end, in their order', () => {
  let progress = answer(postponeQuestion(startInterview(guide), guide), 'Näkyy jo.');
  progress = postponeQuestion(progress, guide);
  progress = repeat(progress, 3, (one) => answer(one, 'Jotain.'));
  expect(progress.at).toBe('goal');
  progress = answer(progress, 'Tavoite.');
  expect(progress.at).toBe('obstacles');
  progress = answer(progress, 'Este.');
  expect(progress.at).toBeNull();
  expect(isFinished(progress, guide)).toBe(true);
});

test('a question postponed again is not asked for ever', () => {
  const progress = repeat(startInterview(guide), 12, (one) => postponeQuestion(one, guide));
  expect(progress.at).toBeNull();
  expect(isFinished(progress, guide)).toBe(false);
});

test('the last question alone left for later ends the round instead of coming back at once', () => {
  const last = repeat(startInterview(guide), 5, (one) => answer(one, 'Jotain.'));
  expect(postponeQuestion(last, guide).at).toBeNull();
});

test('back goes to the question before, from the end to the last one, and stays at the first', () => {
  const end = repeat(startInterview(guide), 6, (one) => answer(one, 'Jotain.'));
  expect(goBack(end, guide).at).toBe('support');
  expect(goBack(startInterview(guide), guide).at).toBe('goal');
});

test('after going back the way leads on to the first question not yet answered', () => {
  const third = repeat(startInterview(guide), 2, (one) => answer(one, 'Jotain.'));
  const back = goBack(goBack(third, guide), guide);
  expect(leaveQuestion(back, guide).at).toBe('obstacles');
});

test('what was written under a skipped question stays', () => {
  const skipped = skipQuestion(writeAnswer(startInterview(guide), 'Puolikas ajatus'), guide);
  expect(answerTo(skipped, 'goal')).toMatchObject({ state: 'skipped', text: 'Puolikas ajatus' });
});

test('an interview is taken up at the first open question, then at those left for later, then at its end', () => {
  const records = [
    { questionKey: 'goal', followUpKey: '' as const, state: 'later' as const, text: '' },
    { questionKey: 'reality', followUpKey: '' as const, state: 'answered' as const, text: 'Näkyy.' },
  ];
  expect(resumeInterview(guide, records).at).toBe('obstacles');
  const rest = ['obstacles', 'options', 'nextAction', 'support'].map((questionKey) => ({
    questionKey,
    followUpKey: '' as const,
    state: 'skipped' as const,
    text: '',
  }));
  expect(resumeInterview(guide, [...records, ...rest]).at).toBe('goal');
  expect(
    resumeInterview(guide, [...records.slice(1), { ...rest[0], questionKey: 'goal' } as (typeof rest)[0], ...rest]).at,
  ).toBeNull();
});

const step = fc.oneof(
  fc.record({
    act: fc.constant('write' as const),
    text: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
  }),
  fc.record({ act: fc.constant('follow' as const), text: fc.string({ minLength: 1 }) }),
  fc.record({ act: fc.constantFrom('leave', 'skip', 'later', 'back', 'resume' as const), text: fc.constant('') }),
  fc.record({
    act: fc.constant('goTo' as const),
    text: fc.constantFrom(...guide.questions.map(({ key }) => key), 'unknown'),
  }),
);

function take(progress: InterviewProgress, { act, text }: { act: string; text: string }): InterviewProgress {
  if (act === 'write') return writeAnswer(progress, text);
  if (act === 'follow') return writeFollowUp(progress, 'byWhen', text);
  if (act === 'leave') return leaveQuestion(progress, guide);
  if (act === 'skip') return skipQuestion(progress, guide);
  if (act === 'later') return postponeQuestion(progress, guide);
  if (act === 'back') return goBack(progress, guide);
  if (act === 'resume') return resumeInterview(guide, recordsOf(progress, guide));
  return goToQuestion(progress, guide, text);
}

test('no way through an interview loses anything that was written last', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const written = new Map<string, string>();
      const followed = new Map<string, string>();
      let progress = startInterview(guide);
      for (const one of steps) {
        if (one.act === 'write' && progress.at) written.set(progress.at, one.text);
        if (one.act === 'follow' && progress.at) followed.set(progress.at, one.text);
        progress = take(progress, one);
        for (const [key, text] of written) expect(answerTo(progress, key).text).toBe(text);
        for (const [key, text] of followed)
          expect(answerTo(progress, key).followUps).toEqual([{ key: 'byWhen', text }]);
      }
    }),
  );
});

test('from anywhere an interview ends in as many steps as it has questions, twice over', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.constantFrom('leave', 'skip', 'later'), (steps, act) => {
      const somewhere = steps.reduce(take, startInterview(guide));
      const end = repeat(somewhere, guide.questions.length * 2 + 1, (one) =>
        one.at === null ? one : take(one, { act, text: '' }),
      );
      expect(end.at).toBeNull();
    }),
  );
});
