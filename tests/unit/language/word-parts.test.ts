import { describe, expect, it } from 'vitest';
import { openTransducer } from '@/lib/language/finnish-transducer';
import { swedishSplitter } from '@/lib/language/swedish-compounds';
import { keysOfWord } from '@/lib/language/word-keys';
import { stemsOnly, testLexicon } from '@/tests/support/test-lexicon';

describe('Swedish compounds', () => {
  const words = new Set(['arbete', 'belastning', 'patient', 'säkerhet', 'sår', 'vård', 'vara']);
  const split = swedishSplitter((word) => words.has(word));

  it.each([
    ['arbetsbelastningen', ['arbete', 'belastning']],
    ['patientsäkerhet', ['patient', 'säkerhet']],
    ['sårvården', ['sår', 'vård']],
  ])('come apart into words that are known: %s', (word, members) => {
    expect(split(word)).toEqual(members);
  });

  it.each(['patient', 'vara', 'xyzsäkerhet', 'sårxyz'])('do not come out of %s', (word) => {
    expect(split(word)).toEqual([]);
  });
});

describe('keys of a word', () => {
  it.each([
    ['products', 'production'],
    ['competence', 'competitor'],
    ['customs', 'customer'],
  ])('keep English words of different meaning apart that share a stem: %s and %s', (one, other) => {
    const keys = keysOfWord('en', one, stemsOnly).map(({ key }) => key);
    expect(keysOfWord('en', other, stemsOnly).map(({ key }) => key)).not.toEqual(keys);
  });

  it('hold the parts of a word with a hyphen', () => {
    const keys = keysOfWord('fi', 'isbar-malli', testLexicon).map(({ key }) => key);
    expect(keys).toContain('fi:malli');
  });

  it('bring irregular forms to their base word', () => {
    const key = (language: 'sv' | 'en', word: string) => keysOfWord(language, word, stemsOnly)[0]?.key;
    expect(key('en', 'taught')).toBe(key('en', 'teach'));
    expect(key('sv', 'skrev')).toBe(key('sv', 'skriva'));
  });

  it('are each given once', () => {
    const keys = keysOfWord('fi', 'koulutuspäivä', testLexicon).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('Finnish morphology file', () => {
  it('is refused when it is something else', () => {
    expect(() => openTransducer(new Uint8Array(64))).toThrow('not an unweighted little-endian VFST file');
    expect(() => openTransducer(new Uint8Array(0))).toThrow('not an unweighted little-endian VFST file');
  });
});
