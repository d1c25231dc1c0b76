import { expect, test } from 'vitest';
import { checkStatement } from '@/lib/domain/summaries/check';
import { plainTerms } from '../../support/plain-terms';

test('a sentence that begins with a word of reporting is not taken for a name that resembles it, and a name still is', () => {
  const shared = { type: 'item' as const, titles: [], figures: [], language: 'en' as const, version: 1 };
  const sources = [
    {
      ...shared,
      type: 'count' as const,
      id: 'c',
      text: '',
      people: [],
      figures: [{ key: 'moments' as const, value: 8 }],
    },
    { ...shared, id: 'a', text: 'Shared.', people: ['Ritu Sharma'] },
    { ...shared, id: 'b', text: 'Marked.', people: ['Mark Kokkonen'] },
  ];
  const citations = [{ number: 1, target: { type: 'count' as const, id: 'c' }, quote: null, version: 1 }];
  const check = (text: string, language: 'fi' | 'en') =>
    checkStatement({ text, language, citations, sources, terms: plainTerms }).map(({ code }) => code);
  expect(check('Sharing: 8 moments.', 'en')).toEqual([]);
  expect(check('Koko organisaatio voi avata 8 hetkeä.', 'fi')).toEqual([]);
  expect(check('Sharma: 8 moments.', 'en')).toContain('nameNotInSource');
  expect(check('Marks 8 moments.', 'en')).toContain('nameNotInSource');
});
