import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankGoals } from '@/lib/domain/linking/rank-goals';
import { suggestLinks } from '@/lib/domain/linking/suggest';
import { analyse } from '@/lib/language/analyse';
import { linkableGoals, testKnowledge } from '@/tests/support/linkable-goals';
import { testLexicon } from '@/tests/support/test-lexicon';

const read = (text: string) => analyse(text, testLexicon);
const suggest = (text: string, goals = linkableGoals) => suggestLinks(read(text), goals, testKnowledge);
const ids = (text: string) => suggest(text).map(({ goalId }) => goalId);

const phrases = fc.constantFrom(
  'annoin palautetta',
  'jaksaminen huolettaa',
  'vaaratapahtuma kirjattiin',
  'säkerheten först',
  'we saved electricity',
  'myynti kasvoi',
  'kahvi loppui',
  'mutta',
);
const anyText = fc.array(phrases, { maxLength: 8 }).map((list) => list.join('. '));

describe('suggested links', () => {
  it.each([
    ['Pyysin työparilta palautetta ohjauksestani.', 'feedback'],
    ['Fick beröm av chefen efter passet.', 'feedback'],
    ['Safety comes before everything on our shift.', 'safety'],
    ['Haluan oppia myymään Norjaan.', 'sales'],
    ['Sähkö ja lämpö talteen talvella.', 'energy'],
  ])('begin with the goal a text speaks of, in whichever language: %s', (text, goal) => {
    expect(ids(text)[0]).toBe(goal);
  });

  it.each(['', '🙂', 'Kahvi loppui taas.', 'Vi åt lunch.', 'ja', '<p></p>', '1234'])(
    'are none where nothing is near: %j',
    (text) => {
      expect(suggest(text)).toEqual([]);
    },
  );

  it('are none where there are no goals, or goals without words', () => {
    const empty = { id: 'empty', title: read(''), plainWords: read('') };
    expect(suggest('Annoin palautetta.', [])).toEqual([]);
    expect(suggest('Annoin palautetta.', [empty])).toEqual([]);
  });

  it('are at most three, best first, of different goals, and strong only in the first place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const suggestions = suggest(text);
        const scores = suggestions.map(({ score }) => score);
        expect(suggestions.length).toBeLessThanOrEqual(3);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(new Set(suggestions.map(({ goalId }) => goalId)).size).toBe(suggestions.length);
        expect(suggestions.slice(1).every(({ tier }) => tier === 'possible')).toBe(true);
      }),
    );
  });

  it('are strong where several words speak for one goal, and never for one word alone', () => {
    expect(suggest('Pyysin palautetta, ja kehuin itsekin joka viikko.')[0]).toMatchObject({
      goalId: 'feedback',
      tier: 'strong',
    });
    expect(suggest('Palaute.')[0]).toMatchObject({ goalId: 'feedback', tier: 'possible' });
  });

  it('follow the ranking of all goals', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const ranked = rankGoals(read(text), linkableGoals, testKnowledge).map(({ goalId }) => goalId);
        expect(ranked.slice(0, ids(text).length)).toEqual(ids(text));
      }),
    );
  });

  it('stay the same whatever order the goals come in, and when asked again', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.shuffledSubarray([...linkableGoals], { minLength: linkableGoals.length }),
        (text, goals) => {
          const rounded = (list: readonly (typeof linkableGoals)[number][]) =>
            suggest(text, list).map(({ score, ...rest }) => ({ ...rest, score: score.toFixed(9) }));
          expect(rounded(goals)).toEqual(rounded(linkableGoals));
          expect(suggest(text)).toEqual(suggest(text));
        },
      ),
    );
  });

  it('are found for one goal alone as for many', () => {
    const [goal] = linkableGoals.filter(({ id }) => id === 'feedback');
    expect(goal && suggest('Pyysin palautetta.', [goal]).map(({ goalId }) => goalId)).toEqual(['feedback']);
  });

  it('work on words and translations where no concept is known', () => {
    const plain = { ...testLexicon, concepts: { patterns: [], byKey: {}, near: {} } };
    const goals = linkableGoals.map(({ id, title, plainWords }) => ({
      id,
      title: analyse(title.text, plain),
      plainWords: analyse(plainWords.text, plain),
    }));
    const [first] = suggestLinks(analyse('Pyysin palautetta joka viikko.', plain), goals);
    expect(first?.goalId).toBe('feedback');
    expect(first?.reason.concepts).toContain('w:palaute');
  });

  it('move with the factors an organisation has given to concepts', () => {
    const score = (factor: number) => {
      const knowledge = { ...testKnowledge, factors: { feedback: factor } };
      const ranked = rankGoals(read('Kehuin kaveria.'), linkableGoals, knowledge);
      return ranked.find(({ goalId }) => goalId === 'feedback')?.score ?? 0;
    };
    expect(score(0.5)).toBeLessThan(score(1));
    expect(score(1.5)).toBeGreaterThan(score(1));
  });

  it('come within a second for 50,000 characters', () => {
    const text = 'Annoin palautetta vaaratapahtumasta. '.repeat(1_400).slice(0, 50_000);
    const source = read(text);
    const started = performance.now();
    expect(suggestLinks(source, linkableGoals, testKnowledge).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('ranking of goals', () => {
  it('names every goal, and those equally far in the order of their ids', () => {
    const goals = ['b', 'c', 'a'].map((id) => ({ id, title: read('Palaute'), plainWords: read('') }));
    expect(rankGoals(read('palaute'), goals).map(({ goalId }) => goalId)).toEqual(['a', 'b', 'c']);
    expect(rankGoals(read('🙂'), linkableGoals)).toHaveLength(linkableGoals.length);
  });
});
