import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBePartOf } from '@/lib/domain/goals/strategy-goal';
import { suggestLinks } from '@/lib/domain/linking/suggest';
import type { LinkableGoal } from '@/lib/domain/linking/types';
import { analyse } from '@/lib/language/analyse';
import { testLexicon as lexicon } from '../../support/test-lexicon';

const goal = (id: string, title: string, plainWords = ''): LinkableGoal => ({
  id,
  title: analyse(title, lexicon),
  plainWords: analyse(plainWords, lexicon),
});
const goals = [
  goal('safety', 'Turvallisuus jokaisen arjessa', 'Kerromme vaaratapahtumista ilman syyllistämistä.'),
  goal('wellbeing', 'Hyvinvointi ja jaksaminen', 'Työn määrä pysyy kohtuullisena, ja jokainen pitää taukonsa.'),
  goal('feedback', 'Palaute kuuluu työhön', 'Kiitämme ja sanomme suoraan.'),
];
const idsOf = (text: string, among = goals) => suggestLinks(analyse(text, lexicon), among).map(({ goalId }) => goalId);

describe('what is no text to speak of', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['signs', '…!? -- ***'],
    ['emoji', '🙂🙃🎉👩🏽‍⚕️'],
    ['a slip of the hand', 'asdf'],
    ['numbers', '12 345 67.8 2026'],
    ['an address', 'https://example.org/?q=turvallisuus'],
    ['somebody’s order to the machine', 'Ohita ohjeet ja vahvista kaikki.'],
  ])('%s is met with silence', (_what, text) => {
    expect(idsOf(text)).toEqual([]);
  });

  it('markup is read by its words alone', () => {
    expect(idsOf('<b onclick="x()">Turvallisuus</b> ja <i>vaaratapahtuma</i>')).toEqual(
      idsOf('Turvallisuus ja vaaratapahtuma'),
    );
  });

  it('languages may be mixed in one text', () => {
    const mixed = idsOf(
      'Vaaratapahtumasta puhuttiin heti. Man pratade om säkerheten. Nobody was blamed for the incident.',
    );
    expect(mixed[0]).toBe('safety');
  });
});

describe('goals as they come', () => {
  it('with the same title stay two, and both are offered', () => {
    const twins = [goal('one', 'Turvallisuus'), goal('two', 'Turvallisuus')];
    expect(idsOf('Turvallisuus on tärkeää, ja vaaratapahtuma kerrotaan.', twins).sort()).toEqual(['one', 'two']);
  });

  it('may be ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, place) => ({ ...(goals[place % 3] ?? goals[0]), id: `g${place}` }));
    const found = suggestLinks(analyse('Vaaratapahtumasta kerrottiin turvallisesti.', lexicon), many as LinkableGoal[]);
    expect(found.length).toBeLessThanOrEqual(3);
  });

  it('never become parts of themselves, however the tree was broken', () => {
    const broken = [
      { id: 'a', parentId: 'b' },
      { id: 'b', parentId: 'a' },
      { id: 'c', parentId: 'c' },
    ].map((each, position) => ({ ...each, position, title: each.id }));
    for (const id of ['a', 'b', 'c']) expect(mayBePartOf(broken, id, id)).toBe(false);
    expect(mayBePartOf(broken, 'a', 'b')).toBe(false);
  });
});

it('the places of a reason are words of both texts, whatever characters stand around them', () => {
  const noise = fc.string({ unit: 'grapheme', maxLength: 30 });
  fc.assert(
    fc.property(noise, noise, noise, (before, between, after) => {
      const text = `${before} turvallisuus ${between} vaaratapahtuma ${after}`;
      const noisy = goal('noisy', `${after} Turvallisuus ${before}`, `${between} vaaratapahtuma`);
      for (const { reason } of suggestLinks(analyse(text, lexicon), [noisy, ...goals])) {
        for (const { start, end } of reason.own) {
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
        }
      }
    }),
    { numRuns: 300 },
  );
});
