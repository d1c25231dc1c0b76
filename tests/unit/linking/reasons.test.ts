import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestLinks } from '@/lib/domain/linking/suggest';
import type { Highlight, Suggestion } from '@/lib/domain/linking/types';
import { analyse } from '@/lib/language/analyse';
import { findTokens } from '@/lib/language/text-parts';
import { linkableGoals, testKnowledge } from '@/tests/support/linkable-goals';
import { testLexicon } from '@/tests/support/test-lexicon';

const suggest = (text: string) => suggestLinks(analyse(text, testLexicon), linkableGoals, testKnowledge);

function textOf(field: Highlight['field'], source: string, { goalId }: Suggestion): string {
  if (field === 'text') return source;
  return linkableGoals.find(({ id }) => id === goalId)?.[field].text ?? '';
}

const shown = (highlights: readonly Highlight[], source: string, suggestion: Suggestion) =>
  highlights.map(({ field, start, end, letter }) => `${letter} ${textOf(field, source, suggestion).slice(start, end)}`);

const noise = fc.string({ unit: 'binary', maxLength: 10 });
const words = fc.constantFrom(
  'palautetta',
  'Vaaratapahtumasta',
  'hyvinvointi',
  'uupumus',
  'electricity',
  'kuormitus',
  '👩‍⚕️',
  '<i>',
);
const anyText = fc.array(fc.oneof(noise, words, words), { minLength: 1, maxLength: 14 }).map((list) => list.join(' '));

describe('the reason of a suggestion', () => {
  it('shows whole words of both texts, each marked once, with the same letters on both sides', () => {
    let reasons = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        for (const suggestion of suggest(text)) {
          const { own, goal, concepts } = suggestion.reason;
          const lettersOf = (list: readonly Highlight[]) => [...new Set(list.map(({ letter }) => letter))].sort();
          reasons += 1;
          expect(lettersOf(own)).toEqual(['a', 'b', 'c'].slice(0, concepts.length));
          expect(lettersOf(goal)).toEqual(lettersOf(own));
          expect(own.every(({ field }) => field === 'text')).toBe(true);
          expect(goal.every(({ field }) => field !== 'text')).toBe(true);
          for (const side of [own, goal]) {
            side.forEach(({ field, start, end }, place) => {
              const whole = textOf(field, text, suggestion);
              const tokens = findTokens(whole, 0, whole.length);
              expect(tokens.some((token) => token.start === start)).toBe(true);
              expect(tokens.some((token) => token.end === end)).toBe(true);
              const next = side[place + 1];
              if (next?.field === field) expect(next.start).toBeGreaterThanOrEqual(end);
            });
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(reasons).toBeGreaterThan(50);
  });

  it('names the shared concept and quotes the words that stand for it on both sides', () => {
    const text = 'Sain kehuja: kehuin itsekin.';
    const [first] = suggest(text);
    expect(first?.goalId).toBe('feedback');
    expect(first?.reason.concepts[0]).toBe('c:feedback');
    expect(first && shown(first.reason.own, text, first)).toContain('a kehuin');
    expect(first && shown(first.reason.goal, text, first)).toEqual(
      expect.arrayContaining(['a Palaute', 'a Palautetta']),
    );
  });

  it('shows a concept that is only near by the words that speak of it', () => {
    const text = 'Kuormitus on nyt kohtuullinen ja hyvinvointi näkyy.';
    const [first] = suggest(text);
    expect(first?.goalId).toBe('wellbeing');
    expect(first && shown(first.reason.own, text, first).map((line) => line.slice(2))).toEqual([
      'Kuormitus',
      'hyvinvointi',
    ]);
  });

  it('joins neighbouring words of one letter into one quotation', () => {
    const text = 'Annoin palautetta, kehuin kehuin.';
    const [first] = suggest(text);
    expect(first && shown(first.reason.own, text, first)).toContain('a kehuin kehuin');
  });

  it('names a shared word in the spelling of the goal, never in that of the private text', () => {
    const [first] = suggest('Myyntiä Norjaan ja Ruotsiin.');
    expect(first?.goalId).toBe('sales');
    expect(first?.reason.concepts.every((key) => !/norjaan|ruotsiin/.test(key))).toBe(true);
    expect(first?.reason.concepts).toEqual(expect.arrayContaining(['w:ruotsissa', 'w:norjassa']));
  });
});
