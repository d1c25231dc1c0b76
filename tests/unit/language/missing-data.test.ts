import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLexicon } from '@/lib/files/lexicon';
import { analyse } from '@/lib/language/analyse';
import type { Lexicon } from '@/lib/language/types';

let folder: string;
let bare: Lexicon;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sanoitus-test-'));
  bare = loadLexicon({ cacheFolder: folder, morphologyFile: join(folder, 'none.vfst'), dictionaryFolder: folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a machine without Finnish word forms and dictionaries', () => {
  it('is told by name what is missing', () => {
    expect(bare.missing).toEqual([
      'dict-freedict-eng-fin',
      'dict-freedict-eng-swe',
      'dict-freedict-fin-eng',
      'dict-freedict-fin-swe',
      'dict-freedict-swe-eng',
      'dict-freedict-swe-fin',
      'voikko-fi',
    ]);
  });

  it.each([
    ['Potilaat odottivat käytävässä.', 'Potilaita oli kolme ja kaikki odottivat.', 'fi'],
    ['Patienten fick vänta.', 'Det var många patienter här.', 'sv'],
    ['The meetings were cancelled.', 'A meeting was held.', 'en'],
  ] as const)('still brings forms of a word together by their stem: %s – %s', (one, other, language) => {
    const stems = (text: string) =>
      analyse(text, bare)
        .terms.filter(({ key, via }) => via === 'stem' && key.startsWith(language))
        .map(({ key }) => key);
    expect(stems(one).some((key) => stems(other).includes(key))).toBe(true);
  });

  it('reads its own compiled files a second time with the same answers', () => {
    const again = loadLexicon({
      cacheFolder: folder,
      morphologyFile: join(folder, 'none.vfst'),
      dictionaryFolder: folder,
    });
    const text = 'Annoin palautetta. Jag gav beröm. I gave praise.';
    expect(analyse(text, again)).toEqual(analyse(text, bare));
  });
});
