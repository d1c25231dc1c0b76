import { describe, expect, it } from 'vitest';
import { explainMeaning } from '@/lib/files/meaning-reasons';
import { readMeanings } from '@/lib/files/meanings';
import { analyse } from '@/lib/language/analyse';
import { nearness } from '@/lib/language/meaning';
import { testLexicon as lexicon } from '../../support/test-lexicon';

const read = (text: string) => analyse(text, lexicon);
const meaningOf = async (text: string) => (await readMeanings([read(text)], lexicon))[0] ?? null;

describe('meanings by the encoder', () => {
  it('are nearer for the same thing said in other words and another language than for something else', async () => {
    const [tired, burnout, carbon] = await Promise.all([
      meaningOf('Ihmiset tulevat kotiin töistä aivan väsyneinä.'),
      meaningOf('Prevent burnout and support wellbeing.'),
      meaningOf('Reduce carbon emissions.'),
    ]);
    if (!tired || !burnout || !carbon) throw new Error('The encoder did not answer');
    expect(nearness(tired, burnout)).toBeGreaterThan(nearness(tired, carbon) + 0.05);
  });

  it('are the same whenever they are asked for, alone or among others', async () => {
    const alone = await readMeanings([read('Vuoro vaihtuu hiljaa.')], lexicon);
    const among = await readMeanings(['Palaveri venyi.', 'Vuoro vaihtuu hiljaa.', ''].map(read), lexicon);
    expect(among[1]).toEqual(alone[0]);
    expect(among[2]).toBeNull();
  });

  it('explain themselves by words on both sides, with offsets into the texts as given', async () => {
    const source = read('Kävelin taas listan kanssa kolmanteen kerrokseen, koska tulostin on siellä.');
    const goal = {
      id: 'digital',
      title: read('Digital tools save time'),
      plainWords: read('Information is entered once and found on every screen, without paper.'),
    };
    const reason = await explainMeaning(source, goal, lexicon);
    expect(reason?.concepts).toEqual(['m:near']);
    for (const { start, end, field } of reason?.own ?? []) {
      expect(field).toBe('text');
      expect(source.text.slice(start, end)).toMatch(/^[\p{L}-]+$/u);
    }
    for (const { start, end, field } of reason?.goal ?? []) {
      const { text } = field === 'title' ? goal.title : goal.plainWords;
      expect(text.slice(start, end)).toMatch(/^[\p{L}-]+$/u);
    }
  });
});
