import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fitsLength,
  graphemeLength,
  graphemesOf,
  maximumLineLength,
  maximumTextLength,
  normaliseLine,
  normaliseText,
} from '@/lib/domain/text/length';

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

test('a letter counts once whether its dots are its own character or part of it', () => {
  expect(graphemeLength('Mäenpää')).toBe(7);
  expect(graphemeLength('Mäenpää'.normalize('NFD'))).toBe(7);
});

test('a family emoji and a flag count as one each', () => {
  expect(graphemeLength('👩‍👩‍👧‍👦 🇫🇮')).toBe(3);
});

test('the short way of counting gives what segmentation gives', () => {
  fc.assert(fc.property(anyText, (text) => graphemeLength(text) === graphemesOf(text).length));
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'ä', ' ', '\n', '\r', '”', '…', '–', '€', '\u0301', '\u200d') }),
      (text) => {
        expect(graphemeLength(text)).toBe(graphemesOf(text).length);
      },
    ),
  );
});

test('a text of exactly the maximum fits and one more character does not', () => {
  expect(fitsLength('ä'.repeat(maximumTextLength), maximumTextLength)).toBe(true);
  expect(fitsLength('ä'.repeat(maximumTextLength + 1), maximumTextLength)).toBe(false);
  expect(fitsLength('👩‍👩‍👧‍👦'.repeat(maximumLineLength), maximumLineLength)).toBe(true);
});

test('one character stacked with endless marks does not fit in', () => {
  const stacked = `a${'\u0301'.repeat(10_000)}`;
  expect(graphemeLength(stacked)).toBe(1);
  expect(fitsLength(stacked, maximumLineLength)).toBe(false);
});

test('a kept text is composed, ends lines with a line feed and holds no other control character than tab', () => {
  expect(normaliseText('Ma\u0308ki\r\nsanoi\rna\u0000in\u0007\t!')).toBe('Mäki\nsanoi\nnain\t!');
});

test('keeping a kept text changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const kept = normaliseText(text);
      expect(normaliseText(kept)).toBe(kept);
      expect(kept).not.toMatch(/(?![\n\t])\p{Cc}/u);
      expect(kept.isWellFormed()).toBe(true);
      expect(normaliseLine(normaliseLine(text))).toBe(normaliseLine(text));
    }),
  );
});

test('a single line has no line breaks and no blanks at its ends', () => {
  expect(normaliseLine('  Osasto\n\t4B  ')).toBe('Osasto 4B');
});
