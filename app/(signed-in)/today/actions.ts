'use server';

import { defineAction } from '@/lib/actions/define-action';
import { captureMoment } from '@/lib/data/diary-entries';
import { momentToCapture } from '@/lib/inputs/moment';

/** Captures without leaving Today; the form then says where the words went. */
export const captureHere = defineAction({
  name: 'diary.captureHere',
  access: () => true,
  input: momentToCapture,
  run: (viewer, moment) => captureMoment(viewer, { ...moment, happenedOn: moment.happenedOn ?? viewer.today }),
});
