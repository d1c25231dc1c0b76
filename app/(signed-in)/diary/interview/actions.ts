'use server';

import { defineAction } from '@/lib/actions/define-action';
import { markAnswer, saveAnswer } from '@/lib/data/answers';
import { finishInterview, startInterview } from '@/lib/data/interviews';
import { answerToMark, answerToSave, interviewToFinish, interviewToStart } from '@/lib/inputs/interview';

export const start = defineAction({
  name: 'interview.start',
  access: () => true,
  input: interviewToStart,
  run: startInterview,
  goTo: ({ id }) => `/diary/interview/${id}`,
});

export const save = defineAction({
  name: 'interview.saveAnswer',
  access: () => true,
  input: answerToSave,
  run: saveAnswer,
});

export const mark = defineAction({
  name: 'interview.markAnswer',
  access: () => true,
  input: answerToMark,
  run: markAnswer,
});

export const finish = defineAction({
  name: 'interview.finish',
  access: () => true,
  input: interviewToFinish,
  run: finishInterview,
});
