import { describe, expect, it } from 'vitest';
import { snowballStem } from '@/lib/files/snowball';
import { compileDictionaries, readCompiled, writeCompiled } from '@/lib/language/bridge';
import { readDictionary } from '@/lib/language/dictionary-entries';

const finnishEnglish = [
  'palaute /ˈpɑlɑute/ <n>',
  'feedback',
  'hinta /ˈhintɑ/ <n>',
  '1. price, cost',
  '2. odds',
  '   explanation of a sense',
].join('\n');

describe('dictionaries', () => {
  it('are read as headwords with their translations, explanations left out', () => {
    expect(readDictionary(finnishEnglish)).toEqual([
      { head: 'palaute', translations: ['feedback'] },
      { head: 'hinta', translations: ['price', 'cost', 'odds'] },
    ]);
  });

  it('lead from Finnish to English stems, the first sense ahead of the last', () => {
    const { targets } = compileDictionaries({ 'fi-en': readDictionary(finnishEnglish) }, snowballStem);
    const found = targets.get('fi:hinta') ?? [];
    expect(targets.get('fi:palaute')).toEqual([{ key: 'en:feedback', weight: 1 }]);
    expect(found.map(({ key }) => key)).toEqual(['en:price', 'en:cost', 'en:odd']);
    expect(found.map(({ weight }) => weight)).toEqual([...found.map(({ weight }) => weight)].sort((a, b) => b - a));
  });

  it('lead from Swedish through Finnish where no English translation is listed', () => {
    const { targets } = compileDictionaries(
      {
        'fi-en': readDictionary(finnishEnglish),
        'sv-fi': [{ head: 'återkoppling', translations: ['palaute'] }],
      },
      snowballStem,
    );
    expect(targets.get(`sv:${snowballStem('sv', 'återkoppling')}`)?.map(({ key }) => key)).toEqual(['en:feedback']);
  });

  it('say the same after they were written and read', () => {
    const compiled = compileDictionaries({ 'fi-en': readDictionary(finnishEnglish) }, snowballStem);
    const again = readCompiled(writeCompiled(compiled));
    for (const [key, found] of compiled.targets) expect(again.bridge(key)).toEqual(found);
    expect(again.words.fi).toEqual(compiled.words.fi);
    expect(again.bridge('fi:tuntematon')).toEqual([]);
  });
});
