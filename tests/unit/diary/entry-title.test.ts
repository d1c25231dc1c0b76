import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maximumTitleLength, titleOfEntry } from '@/lib/domain/diary/entry-title';
import { graphemeLength, graphemesOf, normaliseText } from '@/lib/domain/text/length';

test('a short first sentence is the title, without its full stop', () => {
  expect(titleOfEntry('Noora antoi opiskelijan kokeilla itse. Se oli vaikeaa.')).toBe(
    'Noora antoi opiskelijan kokeilla itse',
  );
  expect(titleOfEntry('Kuka sen näki? Ei kukaan.')).toBe('Kuka sen näki?');
});

test('a long first sentence is cut at the end of a clause when there is one', () => {
  expect(
    titleOfEntry(
      'Kysyin paikalla olleilta yhden kysymyksen, ja siitä alkoi keskustelu, jota en ollut osannut odottaa ennen tätä',
    ),
  ).toBe('Kysyin paikalla olleilta yhden kysymyksen, ja siitä alkoi keskustelu…');
});

test('a long sentence without clauses is cut between words', () => {
  const title = titleOfEntry(
    'Jokainen vuorossa ollut hoitaja huomasi saman rikkinäisen valon käytävän päässä eikä kertonut siitä',
  );
  expect(title).toBe('Jokainen vuorossa ollut hoitaja huomasi saman rikkinäisen valon käytävän päässä…');
});

test('marks of a list are not part of a title', () => {
  expect(titleOfEntry('- opittiin pumpusta\n- sovittiin')).toBe('opittiin pumpusta');
});

test('no words, no title', () => {
  expect(titleOfEntry(' …\n!')).toBeNull();
  expect(titleOfEntry('a'.repeat(200))).toBeNull();
});

test('a title fits, keeps words whole and never cuts a character', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 14 }),
    fc.constantFrom('👩‍👩‍👧‍👦', 'a\u0301\u0302b', '🇫🇮🇸🇪', 'hääyöaie', 'loppui.', 'ja', 'esim.'),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      const title = titleOfEntry(text);
      if (title === null) return;
      expect(graphemeLength(title)).toBeLessThanOrEqual(maximumTitleLength);
      const kept = title.endsWith('…') && !text.includes(title) ? title.slice(0, -1) : title;
      const flat = normaliseText(text).replace(/\s+/gu, ' ');
      const at = flat.indexOf(kept);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(graphemesOf(flat.slice(at)).slice(0, graphemesOf(kept).length).join('')).toBe(kept);
      expect(flat.slice(at + kept.length)).toMatch(/^(?:$|[^\p{L}\p{N}\p{M}])/u);
    }),
  );
});
