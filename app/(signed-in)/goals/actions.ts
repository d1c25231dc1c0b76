'use server';

import { defineAction, defineFormAction } from '@/lib/actions/define-action';
import { checkIn, removeCheckIn } from '@/lib/data/check-ins';
import { decideLink, linkByHand, suggestAgain } from '@/lib/data/link-decisions';
import { editMotive, stateMotive } from '@/lib/data/motives';
import { closeGoal, completeAction, editGoal, recordGoal } from '@/lib/data/personal-goals';
import { itemPath } from '@/lib/domain/access/item-path';
import {
  actionDone,
  checkInToRemove,
  checkInToWrite,
  goalClosing,
  goalEdit,
  goalToRecord,
  linkByHand as linkByHandInput,
  linkDecision,
  motiveEdit,
  motiveToState,
  suggestionsAgain,
} from '@/lib/inputs/goals';

export const record = defineAction({
  name: 'goal.record',
  access: () => true,
  input: goalToRecord,
  run: recordGoal,
  goTo: ({ id }) => `/goals/${id}`,
});

export const edit = defineAction({
  name: 'goal.edit',
  access: () => true,
  input: goalEdit,
  run: editGoal,
  goTo: ({ id }) => `/goals/${id}`,
});

/** Archives, marks as reached, or takes either back. */
export const close = defineFormAction({
  name: 'goal.close',
  access: () => true,
  input: goalClosing,
  run: closeGoal,
  goTo: ({ id, state }) => (state === 'archived' ? `/goals?archived=${id}` : `/goals/${id}`),
});

export const complete = defineFormAction({
  name: 'goal.completeAction',
  access: () => true,
  input: actionDone,
  run: completeAction,
  goTo: ({ id }) => `/goals/${id}?done=1`,
});

export const state = defineAction({
  name: 'motive.state',
  access: () => true,
  input: motiveToState,
  run: stateMotive,
  goTo: ({ id, goalId }) => (goalId ? `/goals/${goalId}#motive-${id}` : itemPath('motive', id)),
});

export const rewordMotive = defineAction({
  name: 'motive.edit',
  access: () => true,
  input: motiveEdit,
  run: editMotive,
  goTo: ({ id }) => itemPath('motive', id),
});

export const decide = defineAction({
  name: 'link.decide',
  access: () => true,
  input: linkDecision,
  run: decideLink,
  goTo: ({ id, itemId, itemKind, goalId }) => `${goalId ? `/goals/${goalId}` : itemPath(itemKind, itemId)}#link-${id}`,
});

export const linkTo = defineAction({
  name: 'link.decideByHand',
  access: () => true,
  input: linkByHandInput,
  run: linkByHand,
  goTo: ({ id, itemId, itemKind, goalId }) => `${goalId ? `/goals/${goalId}` : itemPath(itemKind, itemId)}#link-${id}`,
});

export const lookAgain = defineFormAction({
  name: 'link.suggest',
  access: () => true,
  input: suggestionsAgain,
  run: suggestAgain,
  goTo: ({ itemId, goalId }) => (goalId ? `/goals/${goalId}?looked=1` : `${itemPath('motive', itemId)}?looked=1`),
});

export const sayHowItGoes = defineAction({
  name: 'goal.checkIn',
  access: () => true,
  input: checkInToWrite,
  run: checkIn,
  goTo: ({ goalId }) => `/goals/${goalId}#check-ins`,
});

export const unsay = defineFormAction({
  name: 'goal.removeCheckIn',
  access: () => true,
  input: checkInToRemove,
  run: removeCheckIn,
});
