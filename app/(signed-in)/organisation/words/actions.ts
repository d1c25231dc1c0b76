'use server';

import { v7 as newId } from 'uuid';
import { defineAction, defineFormAction } from '@/lib/actions/define-action';
import { addWord, archiveWord, importWords } from '@/lib/data/organisation-words';
import { isHr } from '@/lib/domain/access/viewer';
import { readWords } from '@/lib/files/read-words';
import { wordsToImport, wordToAdd, wordToArchive } from '@/lib/inputs/words';
import { failure } from '@/lib/result';

export const add = defineAction({
  name: 'word.add',
  access: isHr,
  input: wordToAdd,
  run: addWord,
  goTo: () => '/organisation/words',
});

export const archive = defineFormAction({
  name: 'word.archive',
  access: isHr,
  input: wordToArchive,
  run: (viewer, { archived, ...word }) => archiveWord(viewer, { ...word, archived: archived === 'yes' }),
  goTo: ({ id }) => `/organisation/words?taken=${id}`,
});

export const takeIn = defineAction({
  name: 'word.import',
  access: isHr,
  input: wordsToImport,
  run: async (viewer, { file, once }) => {
    const read = readWords(file);
    if (!read.ok) return failure('invalid', { fields: { file: 'file' } });
    return importWords(viewer, { rows: read.rows.map((row) => ({ id: newId(), ...row })), once });
  },
  goTo: ({ added }) => `/organisation/words?added=${added}`,
});
