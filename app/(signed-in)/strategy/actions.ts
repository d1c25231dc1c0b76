'use server';

import { defineAction, defineFormAction } from '@/lib/actions/define-action';
import { attachEvidence, detachEvidence } from '@/lib/data/evidence';
import { answerComment, sendBack, withdrawComment } from '@/lib/data/goal-comments';
import { addStrategyGoal, editStrategyGoal } from '@/lib/data/strategy-goals';
import { itemPath } from '@/lib/domain/access/item-path';
import { isHr } from '@/lib/domain/access/viewer';
import {
  commentAnswer,
  commentToSend,
  commentToWithdraw,
  evidenceOfGoal,
  strategyGoalEdit,
  strategyGoalToAdd,
} from '@/lib/inputs/strategy-goals';

export const add = defineAction({
  name: 'strategyGoal.add',
  access: isHr,
  input: strategyGoalToAdd,
  run: addStrategyGoal,
  goTo: ({ id }) => `/strategy/${id}`,
});

export const reword = defineAction({
  name: 'strategyGoal.edit',
  access: isHr,
  input: strategyGoalEdit,
  run: editStrategyGoal,
  goTo: ({ id }) => `/strategy/${id}`,
});

/** Used where the author reads an entry or a log; the author comes back there. */
export const attach = defineAction({
  name: 'evidence.attach',
  access: () => true,
  input: evidenceOfGoal,
  run: attachEvidence,
  goTo: ({ itemKind, itemId }) => itemPath(itemKind, itemId),
});

export const detach = defineFormAction({
  name: 'evidence.detach',
  access: () => true,
  input: evidenceOfGoal,
  run: detachEvidence,
  goTo: ({ itemKind, itemId }) => itemPath(itemKind, itemId),
});

export const comment = defineAction({
  name: 'strategyGoal.sendBack',
  access: () => true,
  input: commentToSend,
  run: sendBack,
  goTo: ({ strategyGoalId }) => `/strategy/${strategyGoalId}#comments`,
});

export const answer = defineAction({
  name: 'strategyGoal.answer',
  access: () => true,
  input: commentAnswer,
  run: answerComment,
  goTo: ({ strategyGoalId }) => `/strategy/${strategyGoalId}#comments`,
});

export const takeBack = defineFormAction({
  name: 'strategyGoal.withdrawComment',
  access: () => true,
  input: commentToWithdraw,
  run: withdrawComment,
  goTo: ({ strategyGoalId }) => `/strategy/${strategyGoalId}#comments`,
});
