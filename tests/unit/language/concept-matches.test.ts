import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/language/analyse';
import { stemsOnly, testLexicon } from '@/tests/support/test-lexicon';

const found = (text: string, lexicon = testLexicon) =>
  analyse(text, lexicon)
    .terms.filter(({ via }) => via === 'concept')
    .map((term) => ({ ...term, words: text.slice(term.start, term.end) }));

describe('concepts in a text', () => {
  it.each([
    ['Sain palautetta asiakkaalta.', 'palautetta'],
    ['Fick beröm av chefen.', 'beröm'],
    ['The feedback was kind.', 'feedback'],
  ])('are found in each language by their terms: %s', (text, words) => {
    expect(found(text)).toMatchObject([{ key: 'c:feedback', words }]);
  });

  it('are found in the members of a compound, less surely than in the word itself', () => {
    const [whole] = found('Palaute oli tärkeä.');
    const [member] = found('Palautekeskustelu oli tärkeä.');
    expect(member?.key).toBe('c:feedback');
    expect(member?.weight).toBeLessThan(whole?.weight ?? 0);
  });

  it('are shown by a turn of phrase with a word or two between, at its whole stretch', () => {
    expect(found('Täällä ei aina ehdi edes vessaan.')).toMatchObject([
      { key: 'c:workload', words: 'ei aina ehdi edes vessaan' },
    ]);
  });

  it('are not shown by one word of a phrase alone', () => {
    expect(found('Kävin vessaan päin.')).toEqual([]);
  });

  it('do not grow out of phrases whose words stand in two sentences', () => {
    expect(found('Hän ei ehdi. Vessaan on jono.')).toEqual([]);
  });

  it('count a sign less than a term, and by the weight written behind it', () => {
    const [term] = found('Kehuin kaveria.');
    const [phrase] = found('Sanoin suoraan kaverille.');
    const [weighed] = found('Kiitin kaveria.');
    expect(phrase?.weight).toBeLessThan(term?.weight ?? 0);
    expect(weighed?.weight).toBe(0.5);
  });

  it('are marked where the words say their opposite', () => {
    expect(found('Uupumus tuntuu joka aamu.')).toMatchObject([{ key: 'c:wellbeing', opposite: true }]);
    expect(found('Hyvinvointi tuntuu joka aamu.')[0]).not.toHaveProperty('opposite');
  });

  it('are found by stems where no dictionary is at hand', () => {
    expect(found('Det var mycket beröm.', stemsOnly)).toMatchObject([{ key: 'c:feedback', words: 'beröm' }]);
  });
});
