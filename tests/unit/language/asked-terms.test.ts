import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/language/analyse';
import { askedTerms, corrections } from '@/lib/language/asked-terms';
import { weighTerms } from '@/lib/language/index-terms';
import { rankByTerms } from '@/lib/language/rank-by-terms';
import { testLexicon } from '../../support/test-lexicon';

const found = (question: string, texts: readonly string[]) =>
  rankByTerms(
    askedTerms(question, testLexicon),
    texts.map((text) => weighTerms(analyse(text, testLexicon))),
  ).map(({ place }) => texts[place]);

describe('what is looked for', () => {
  it.each([
    ['perehdtyys', 'perehdytys'],
    ['potlaskuljetus', 'potilaskuljetus'],
    ['lääkevaununn', 'lääkevaunun'],
  ])('is also the word that a slip of the hand was meant for: %s', (typed, meant) => {
    expect(corrections(typed, testLexicon)).toContain(meant);
  });

  it.each(['perehdytys', 'överlämning', 'handover', 'HaiPro', 'abc'])(
    'stays a word that somebody knows: %s',
    (word) => {
      expect(corrections(word.toLowerCase(), testLexicon).length).toBeLessThanOrEqual(word === 'HaiPro' ? 3 : 0);
    },
  );

  it('finds a name without its dots in any of its forms', () => {
    expect(found('maenpaa', ['Soitin Mäenpäälle illalla.', 'Kahvi loppui.'])).toEqual(['Soitin Mäenpäälle illalla.']);
  });

  it('does not let little words decide', () => {
    const right = 'Patienten ramlade i korridoren.';
    expect(found('patienter som ramlat', ['Kaffet som tog slut som alltid.', right])[0]).toBe(right);
  });
});
