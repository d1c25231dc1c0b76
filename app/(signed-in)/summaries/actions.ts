'use server';

import { defineAction } from '@/lib/actions/define-action';
import { makeSummary } from '@/lib/data/summaries';
import {
  checkWording,
  editStatement,
  editSummaryTitle,
  keepStatement,
  publishSummary,
  withdrawSummary,
} from '@/lib/data/summary-changes';
import { periodOfChoice } from '@/lib/domain/summaries/period-choice';
import { summaryWords } from '@/lib/i18n/summary-words';
import {
  statementEdit,
  statementToKeep,
  summaryStep,
  summaryTitle,
  summaryToMake,
  wordingToCheck,
} from '@/lib/inputs/summaries';
import { failure } from '@/lib/result';

export const make = defineAction({
  name: 'summary.make',
  access: () => true,
  input: summaryToMake,
  run: async (viewer, { period: choice, ...summary }) => {
    const period = periodOfChoice(choice, viewer.today);
    if (!period) return failure('invalid', { fields: { period: 'choice' } });
    return makeSummary(viewer, { ...summary, period }, summaryWords(viewer.language));
  },
  goTo: ({ id }) => `/summaries/${id}`,
});

export const saveTitle = defineAction({
  name: 'summary.title',
  access: () => true,
  input: summaryTitle,
  run: editSummaryTitle,
  goTo: ({ id }) => `/summaries/${id}`,
});

export const saveStatement = defineAction({
  name: 'statement.edit',
  access: () => true,
  input: statementEdit,
  run: editStatement,
  goTo: ({ id }) => `/summaries/${id}`,
});

/** Holds words against their sources before they are saved. */
export const check = defineAction({
  name: 'statement.check',
  access: () => true,
  input: wordingToCheck,
  run: checkWording,
});

export const keep = defineAction({
  name: 'statement.keep',
  access: () => true,
  input: statementToKeep,
  run: (viewer, { kept, ...statement }) => keepStatement(viewer, { ...statement, kept: kept === 'yes' }),
  goTo: ({ id }) => `/summaries/${id}`,
});

export const publish = defineAction({
  name: 'summary.publish',
  access: () => true,
  input: summaryStep,
  run: publishSummary,
  goTo: ({ id }) => `/summaries/${id}`,
});

export const withdraw = defineAction({
  name: 'summary.withdraw',
  access: () => true,
  input: summaryStep,
  run: withdrawSummary,
  goTo: ({ id }) => `/summaries/${id}`,
});
