import { expect, test } from 'vitest';
import { compileCues, findCues } from '@/lib/domain/text/cues';

const found = (text: string, list: string, options?: { skipNegated?: boolean }) =>
  findCues(text, 'fi', compileCues(list), options).map(({ start, end }) => text.slice(start, end));

test('a stem is found at the beginning of a word only', () => {
  expect(found('Lääkeopissa opittiin.', 'opi*')).toEqual(['opittiin']);
});

test('a cue is found in capitals and in decomposed letters', () => {
  expect(found('VÄSYNYT', 'väsy*')).toEqual(['VÄSYNYT']);
  expect(found('va\u0308synyt', 'väsy*')).toHaveLength(1);
});

test('a phrase is found only when its words stand side by side in one clause', () => {
  expect(found('Olemme eri mieltä.', 'eri mieltä')).toEqual(['eri mieltä']);
  expect(found('Aina eri, mieltä ylentävää.', 'eri mieltä')).toEqual([]);
});

test('a cue that its clause denies is passed over, and one in the next clause is not', () => {
  expect(found('En ole väsynyt.', 'väsy*', { skipNegated: true })).toEqual([]);
  expect(found('Ei se mitään, olen väsynyt.', 'väsy*', { skipNegated: true })).toEqual(['väsynyt']);
});
