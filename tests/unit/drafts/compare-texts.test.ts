import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, mergeTexts } from '@/lib/domain/drafts/compare-texts';

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', '', 'Sanni kysyi'), { maxLength: 12 })
  .map((lines) => lines.join('\n'));
const chooseAll = (blocks: readonly unknown[], choice: 'mine' | 'theirs') =>
  Object.fromEntries(blocks.map((_, index) => [index, choice]));

describe('two versions of a text', () => {
  it('give each version back word for word when it is chosen throughout', () => {
    fc.assert(
      fc.property(text, text, (mine, theirs) => {
        const blocks = compareTexts(mine, theirs);
        expect(mergeTexts(blocks, chooseAll(blocks, 'mine'))).toBe(mine);
        expect(mergeTexts(blocks, chooseAll(blocks, 'theirs'))).toBe(theirs);
      }),
    );
  });

  it('lose no paragraph of either when nothing is chosen', () => {
    fc.assert(
      fc.property(text, text, (mine, theirs) => {
        const merged = mergeTexts(compareTexts(mine, theirs), {}).split('\n');
        for (const paragraph of [...mine.split('\n'), ...theirs.split('\n')]) expect(merged).toContain(paragraph);
      }),
    );
  });

  it('keep paragraphs that both have in one piece', () => {
    const blocks = compareTexts('yhteinen\nminun\nloppu', 'yhteinen\nhänen\nloppu');
    expect(blocks).toEqual([
      { kind: 'same', paragraphs: ['yhteinen'] },
      { kind: 'differs', mine: ['minun'], theirs: ['hänen'] },
      { kind: 'same', paragraphs: ['loppu'] },
    ]);
  });

  it('are compared in a moment however long they are', () => {
    const lines = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join('\n');
    const [block] = compareTexts(lines('a'), lines('b'));
    expect(block?.kind).toBe('differs');
  });
});
