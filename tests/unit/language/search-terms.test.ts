import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/language/analyse';
import { indexTerms, spellingKey, weighTerms } from '@/lib/language/index-terms';
import { rankByTerms } from '@/lib/language/rank-by-terms';
import { testLexicon } from '@/tests/support/test-lexicon';

const weights = (text: string) => weighTerms(analyse(text, testLexicon));
const order = (query: string, texts: readonly string[]) =>
  rankByTerms(weights(query), texts.map(weights)).map(({ place }) => texts[place]);

describe('search terms', () => {
  it.each(['Mäenpää', 'MÄENPÄÄ', 'maenpaa', 'Ma\u0308enpa\u0308a\u0308'])(
    'spell a name alike without its dots: %s',
    (name) => {
      expect(spellingKey(analyse(name, testLexicon).text.normalize('NFC').toLowerCase())).toBe('w:maenpaa');
    },
  );

  it('are distinct, sorted and without places, so that their hashes tell nothing of the text', () => {
    const terms = indexTerms(analyse('Palaute palautteesta, palautetta!', testLexicon));
    expect(terms).toEqual([...new Set(terms)].sort());
  });

  it('put the exact spelling first, then other forms, and leave out what shares nothing', () => {
    const exact = 'Osaamista tarvitaan.';
    const form = 'Osaamisen jakaminen onnistui.';
    expect(order('osaamista', ['Kahvi loppui.', form, exact])).toEqual([exact, form]);
  });

  it('find a part of a compound', () => {
    expect(order('ilmoitus', ['Tein vaaratapahtumailmoituksen.', 'Kahvi loppui.'])).toEqual([
      'Tein vaaratapahtumailmoituksen.',
    ]);
  });

  it.each([
    ['koulutus', 'The training was useful for everyone here.'],
    ['potilas', 'The patients were waiting in the corridor.'],
    ['utbildning', 'Kävin koulutuksessa maanantaina.'],
  ])('find across languages: %s', (query, text) => {
    expect(order(query, ['Kahvi loppui.', text])).toEqual([text]);
  });
});
