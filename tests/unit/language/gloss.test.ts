import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/language/analyse';
import { glossOf } from '@/lib/language/gloss';
import { compileGlosses, readGlosses, writeGlosses } from '@/lib/language/glosses';
import { glossesOf, meanMeaning, nearness } from '@/lib/language/meaning';
import { stemsOnly as bare, testLexicon as lexicon } from '../../support/test-lexicon';

const gloss = (text: string, without?: number) => glossOf(analyse(text, lexicon), 0, lexicon, without);

describe('an English gloss', () => {
  it('takes the base form of each word that says something', () => {
    expect(gloss('Hoitajat kysyivät potilailta yövuorossa.')).toBe('nurse ask patient night shift');
    expect(gloss('Sjuksköterskan frågade patienten.')).toMatch(/^nurse ask patient/);
  });

  it('keeps that something was denied', () => {
    expect(gloss('Kukaan ei ehtinyt tauolle.')).toMatch(/\bnot\b/);
    expect(gloss('Vi hinner inte ha paus.')).toMatch(/\bnot\b/);
  });

  it('takes a compound that no dictionary knows by its members', () => {
    expect(gloss('Lääkekaappiavain on kadonnut viikonlopun aikana.')).toMatch(/key/);
  });

  it('leaves English sentences as they are, and can leave out one word', () => {
    expect(gloss('The nurse asked.')).toBe('The nurse asked.');
    const text = 'Hoitaja kysyi potilaalta.';
    expect(gloss(text, text.indexOf('potilaalta'))).toBe('nurse ask');
  });

  it('is empty where no word is known, and never a word of the text that is not English', () => {
    expect(gloss('Hoitaja vöyhkäsi.')).toBe('nurse');
    expect(glossOf(analyse('Hoitaja kysyi.', bare), 0, bare)).toBe('nurse');
  });
});

describe('glosses out of dictionaries', () => {
  it('rank a translation higher when both directions give it, and are read as they were written', () => {
    const glosses = compileGlosses({
      'fi-en': [{ head: 'vuoro', translations: ['turn', 'shift'] }],
      'en-fi': [{ head: 'shift', translations: ['vuoro', 'siirto'] }],
      'sv-fi': [{ head: 'skift', translations: ['vuoro'] }],
    });
    expect(glosses.fi.get('vuoro')).toEqual(['shift', 'turn']);
    expect(glosses.sv.get('skift')).toEqual(['shift', 'turn']);
    expect(readGlosses(writeGlosses(glosses))).toEqual(glosses);
  });
});

describe('what a text is about', () => {
  it('is read from several glosses, none longer than an encoder reads well', () => {
    const long = glossesOf(analyse('Hoitaja kysyi potilaalta. '.repeat(400), lexicon), lexicon);
    expect(long).toHaveLength(3);
    for (const each of long) expect(each.length).toBeLessThanOrEqual(1_200);
  });

  it('is the mean of vectors at length 1, and nothing where there is none', () => {
    const mean = meanMeaning([Float32Array.of(1, 0), Float32Array.of(0, 1)]);
    expect(mean && nearness(mean, mean)).toBeCloseTo(1);
    expect(meanMeaning([])).toBeNull();
    expect(meanMeaning([Float32Array.of(0, 0)])).toBeNull();
  });
});
