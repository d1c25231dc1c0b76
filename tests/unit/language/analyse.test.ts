import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/language/analyse';
import { findSentences, findTokens } from '@/lib/language/text-parts';
import { stemsOnly, testLexicon } from '@/tests/support/test-lexicon';

const pieces = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'Osaamisen ',
    'palautetta. ',
    'Arbetsbelastningen är hög! ',
    'the wellbeing ',
    '👩‍⚕️',
    'ä',
    '<b>työ</b>',
    '\n',
    '’s ',
    'ISBAR-mallia ',
  ),
);
const anyText = fc.array(pieces, { maxLength: 12 }).map((list) => list.join(''));
const isLetter = (text: string) => /[\p{L}\p{N}\p{M}]/u.test(text);

describe('analysis of a text', () => {
  it('gives every term the place of whole words in the text as written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sentences, terms } = analyse(text, testLexicon);
        for (const { start, end } of [...sentences, ...terms]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        const tokens = sentences.flatMap((sentence) => findTokens(text, sentence.start, sentence.end));
        const starts = new Set(tokens.map((token) => token.start));
        const ends = new Set(tokens.map((token) => token.end));
        for (const term of terms) {
          expect(starts).toContain(term.start);
          expect(ends).toContain(term.end);
          expect(isLetter(text.slice(term.start, term.end))).toBe(true);
          expect(term.weight).toBeGreaterThan(0);
          expect(term.weight).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps sentences in order, apart, and without losing a word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sentences = findSentences(text);
        let before = 0;
        for (const { start, end } of sentences) {
          expect(text.slice(before, start).trim()).toBe('');
          before = end;
        }
        expect(text.slice(before).trim()).toBe('');
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same terms to a text read a second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(analyse(text, testLexicon)).toEqual(analyse(text, testLexicon));
      }),
      { numRuns: 100 },
    );
  });

  it('shows a term exactly where its word stands behind emoji and decomposed letters', () => {
    const text = '👩‍⚕️🙂 Sain pala\u0308te: hyva\u0308 palaute!';
    const term = analyse(text, testLexicon).terms.find(({ key }) => key === 'c:feedback');
    expect(term && text.slice(term.start, term.end)).toBe('palaute');
  });

  it('reads markup as blanks and keeps the offsets of what stands between', () => {
    const text = '<p class="palaute">Annoin <b>palautetta</b>&nbsp;heti</p>';
    const shown = analyse(text, testLexicon)
      .terms.filter(({ key }) => key === 'fi:palaute')
      .map(({ start, end }) => text.slice(start, end));
    expect(shown).toEqual(['palautetta']);
  });

  it.each(['', ' ', '\n\n', '🙂🙂', '...', '<br>'])('finds nothing to say about %j', (text) => {
    expect(analyse(text, testLexicon).terms).toEqual([]);
  });

  it('reads a text of one word', () => {
    expect(analyse('Palaute', testLexicon).terms.map(({ key }) => key)).toContain('fi:palaute');
  });

  it('reads 50,000 characters without a space, and as many in words, in reasonable time', () => {
    const started = performance.now();
    expect(analyse('ä'.repeat(50_000), testLexicon).terms).toEqual([]);
    expect(analyse('<a'.repeat(25_000), testLexicon).text).toHaveLength(50_000);
    const words = 'Annoin palautetta vaaratapahtumailmoituksista. '.repeat(1_100);
    expect(analyse(words, testLexicon).terms.length).toBeGreaterThan(5_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('language of a sentence', () => {
  it.each([
    ['Annoin palautetta heti kokouksen jälkeen.', 'fi'],
    ['Gav beröm direkt efter mötet.', 'sv'],
    ['Gave praise right after the meeting.', 'en'],
    ['Kiire.', 'fi'],
    ['Stressigt.', 'sv'],
    ['Busy morning.', 'en'],
  ] as const)('tells that %j is written in %s', (text, language) => {
    expect(analyse(text, testLexicon).language).toBe(language);
  });

  it('is told for each sentence of a text in two languages', () => {
    const text = 'Tänään oli kiireinen päivä osastolla. The new nurse thanked everyone for the help with the patients.';
    expect(analyse(text, testLexicon).sentences.map(({ language }) => language)).toEqual(['fi', 'en']);
  });

  it('is told by stop words alone where no dictionary is at hand', () => {
    expect(analyse('Det var en lugn dag och jag hann prata med alla.', stemsOnly).language).toBe('sv');
  });
});
