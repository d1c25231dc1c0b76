import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/language/analyse';
import { keysOfWord } from '@/lib/language/word-keys';
import { testLexicon } from '@/tests/support/test-lexicon';

const keys = (word: string) => keysOfWord('fi', word, testLexicon).map(({ key }) => key);

describe('spoken Finnish', () => {
  it.each([
    ['kattoo', 'katsoa'],
    ['pimee', 'pimeä'],
    ['sanonu', 'sanoa'],
    ['tehään', 'tehdä'],
    ['vuoros', 'vuoro'],
    ['kaupast', 'kauppa'],
    ['erilaisii', 'erilainen'],
    ['rauhottaa', 'rauhoittaa'],
    ['saikulla', 'sairausloma'],
  ])('meets the written language: %s and %s', (spoken, written) => {
    expect(keys(spoken)).toContain(`fi:${written}`);
  });

  it.each(['katto', 'tulos', 'vapaa', 'palvelut'])('leaves a written word alone: %s', (word) => {
    expect(keys(word)[0]).toBe(`fi:${{ palvelut: 'palvelu' }[word] ?? word}`);
  });

  it('is read as Finnish', () => {
    expect(analyse('mä en kerkee ees vessaan', testLexicon).language).toBe('fi');
  });
});
