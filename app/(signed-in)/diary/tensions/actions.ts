'use server';

import { defineAction } from '@/lib/actions/define-action';
import { editTension, noteTension } from '@/lib/data/tensions';
import { itemPath } from '@/lib/domain/access/item-path';
import { tensionEdit, tensionToNote } from '@/lib/inputs/tensions';

export const note = defineAction({
  name: 'tension.note',
  access: () => true,
  input: tensionToNote,
  run: noteTension,
  goTo: ({ id }) => itemPath('tension', id),
});

export const edit = defineAction({
  name: 'tension.edit',
  access: () => true,
  input: tensionEdit,
  run: editTension,
  goTo: ({ id }) => itemPath('tension', id),
});
