'use server';

import { defineAction } from '@/lib/actions/define-action';
import { captureMoment, editMoment } from '@/lib/data/diary-entries';
import { binEntry, classifyEntry, unbinEntry } from '@/lib/data/entry-changes';
import { restoreText } from '@/lib/data/restore-text';
import { entryToBin, entryToClassify, momentEdit, momentToCapture, versionToRestore } from '@/lib/inputs/moment';

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
});

export const classify = defineAction({
  name: 'diary.classify',
  access: () => true,
  input: entryToClassify,
  run: classifyEntry,
  goTo: ({ id }) => `/diary/${id}`,
});

export const bin = defineAction({
  name: 'diary.bin',
  access: () => true,
  input: entryToBin,
  run: binEntry,
  goTo: ({ id }) => `/diary?binned=${id}`,
});

export const unbin = defineAction({
  name: 'diary.unbin',
  access: () => true,
  input: entryToBin,
  run: unbinEntry,
  goTo: ({ id }) => `/diary/${id}`,
});

export const restoreVersion = defineAction({
  name: 'diary.restoreVersion',
  access: () => true,
  input: versionToRestore,
  run: restoreText,
  goTo: ({ id }) => `/diary/${id}`,
});
