'use server';

import { defineAction } from '@/lib/actions/define-action';
import { captureMoment, editMoment } from '@/lib/data/diary-entries';
import { momentEdit, momentToCapture } from '@/lib/inputs/moment';

export const capture = defineAction({
  name: 'diary.capture',
  access: () => true,
  input: momentToCapture,
  run: (viewer, moment) => captureMoment(viewer, { ...moment, happenedOn: moment.happenedOn ?? viewer.today }),
  goTo: ({ id }) => `/diary/${id}`,
});

export const edit = defineAction({
  name: 'diary.edit',
  access: () => true,
  input: momentEdit,
  run: editMoment,
  goTo: ({ id }) => `/diary/${id}`,
});
