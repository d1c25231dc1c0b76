import { describe, expect, it } from 'vitest';
import { keysOfWord } from '@/lib/language/word-keys';
import { testLexicon } from '@/tests/support/test-lexicon';

const keys = (word: string) => keysOfWord('fi', word, testLexicon).map(({ key }) => key);
const share = (one: string, other: string) => keys(one).some((key) => keys(other).includes(key));

describe('Finnish words', () => {
  it('needs Finnish word forms and dictionaries on this machine for these rules', () => {
    expect(testLexicon.missing).toEqual([]);
  });

  it.each([
    ['hoitajille', 'hoitaja'],
    ['asiakkaitamme', 'asiakas'],
    ['työssäni', 'töitä'],
    ['kysyisimme', 'kysyä'],
    ['parempaa', 'parempi'],
    ['lapsilta', 'lapsi'],
  ])('meet as forms of one word: %s and %s', (one, other) => {
    expect(share(one, other)).toBe(true);
  });

  it.each([
    ['vaaratapahtumailmoitus', 'vaaratapahtuma'],
    ['vaaratapahtumailmoitus', 'ilmoitukset'],
    ['laatupoikkeama', 'laadun'],
    ['hygieniaohje', 'ohjeita'],
    ['työvuorosuunnittelu', 'työvuorot'],
  ])('meet as a compound and its part: %s and %s', (one, other) => {
    expect(share(one, other)).toBe(true);
  });

  it.each([
    ['kuunteleminen', 'kuunnella'],
    ['opettaja', 'opettaa'],
    ['turvallisuus', 'turvallinen'],
    ['ohjaus', 'ohjata'],
  ])('meet as a word and what it is derived from: %s and %s', (one, other) => {
    expect(share(one, other)).toBe(true);
  });

  it.each([
    ['koulu', 'kulua'],
    ['laite', 'laita'],
    ['kissa', 'kisa'],
    ['tapaaminen', 'tappaminen'],
    ['palaute', 'palata'],
    ['vastuu', 'vasta'],
  ])('stay apart although they look alike: %s and %s', (one, other) => {
    expect(share(one, other)).toBe(false);
  });

  it('put the word itself above its parts and roots', () => {
    const [first, ...others] = keysOfWord('fi', 'vaaratapahtumailmoituksia', testLexicon);
    expect(first).toEqual({ key: 'fi:vaaratapahtumailmoitus', weight: 1, via: 'lemma' });
    expect(Math.max(...others.map(({ weight }) => weight))).toBeLessThan(1);
  });

  it('have a key even when nobody knows them', () => {
    expect(keys('häkkyröinti').length).toBeGreaterThan(0);
  });
});
