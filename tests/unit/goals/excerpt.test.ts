import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '@/lib/domain/goals/excerpt';

const text = 'Haluan ohjata uusia hoitajia\n\nKukaan ei saa jäädä yksin. Kahvi oli hyvää. Kysyminen on osa työtä!';
const span = (words: string, letter: 'a' | 'b' | 'c' = 'a') => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, letter };
};

test('an excerpt holds the sentences of the marked words and says what was left out', () => {
  const shown = excerpt(text, [span('ohjata'), span('osa työtä', 'b')]);
  expect(shown.text).toBe('Haluan ohjata uusia hoitajia … Kysyminen on osa työtä!');
  expect(shown.spans.map(({ start, end, letter }) => [shown.text.slice(start, end), letter])).toEqual([
    ['ohjata', 'a'],
    ['osa työtä', 'b'],
  ]);
});

test('a line that stood by itself stays one', () => {
  expect(excerpt(text, [span('ohjata'), span('yksin')]).text).toBe(
    'Haluan ohjata uusia hoitajia\nKukaan ei saa jäädä yksin.',
  );
});

test('without marked words the first sentence speaks for the text', () => {
  expect(excerpt(text, [])).toEqual({ text: 'Haluan ohjata uusia hoitajia', spans: [] });
  expect(excerpt('', [])).toEqual({ text: '', spans: [] });
});

test('marks stand on the same words in an excerpt as in the text', () => {
  const word = fc.constantFrom('ohjaan', 'kysyn', 'Opin', 'å€😀', 'tiimi');
  const sentence = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `${words.join(' ')}.`);
  const whole = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((sentences) => sentences.join(' '));
  fc.assert(
    fc.property(whole, fc.array(fc.nat(), { maxLength: 4 }), (said, picks) => {
      const words = [...said.matchAll(/[^\s.]+/gu)];
      const spans = picks.flatMap((pick) => {
        const match = words[pick % words.length];
        return match ? [{ start: match.index, end: match.index + match[0].length, letter: 'a' as const }] : [];
      });
      const shown = excerpt(said, spans);
      const marked = (where: string, list: readonly { start: number; end: number }[]) =>
        list.map(({ start, end }) => where.slice(start, end)).sort();
      expect(marked(shown.text, shown.spans)).toEqual(marked(said, spans));
    }),
  );
});
