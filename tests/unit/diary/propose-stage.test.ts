import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeStageAndLevel } from '@/lib/domain/diary/propose-stage';
import { type Language, type Level, languages, type Stage } from '@/lib/domain/vocabulary';

const cases: [Language, Stage, Level, string][] = [
  ['fi', 'moments', 'individual', 'Aamupäivällä potilas kaatui käytävän päässä. Hänelle ei käynyt kuinkaan.'],
  [
    'fi',
    'guiding',
    'individual',
    'Noora antoi opiskelijan tehdä verensiirron tarkistuksen itse ja seisoi vieressä hiljaa.',
  ],
  ['fi', 'motives', 'individual', 'Elias kertoi, että häntä kiinnostaa haavanhoito ja hän haluaisi erikoistua siihen.'],
  [
    'fi',
    'sharing',
    'team',
    'Petra näytti muille, miten uusi hitsauspää vaihdetaan, ja jaoimme vinkit viikkopalaverissa.',
  ],
  ['fi', 'sharing', 'community', 'Tuomas jakoi ohjeen muille osastoille.'],
  ['fi', 'example', 'individual', 'Myönsin aamulla, että olin väärässä hälytyksen suhteen.'],
  ['fi', 'strategy', 'team', 'Luimme tiimissä, mitä strategia tarkoittaa meidän työssä.'],
  ['sv', 'moments', 'individual', 'På förmiddagen föll en patient i korridoren. Det gick bra.'],
  ['sv', 'guiding', 'individual', 'Noora lät studerande kontrollera blodpåsen och stod bredvid utan att säga något.'],
  ['sv', 'motives', 'individual', 'Elias sade att hans dröm är att bli sårskötare.'],
  ['sv', 'sharing', 'team', 'Petra visade för de andra hur munstycket byts, och vi gick igenom det tillsammans.'],
  ['sv', 'example', 'individual', 'Jag hade fel om larmet och erkände det.'],
  ['sv', 'strategy', 'individual', 'Jag läste strategin och tänkte på vad den betyder för nattskiftet.'],
  ['en', 'moments', 'individual', 'A patient fell at the end of the corridor. Nothing happened to him.'],
  ['en', 'guiding', 'individual', 'Noora let her check the blood bag and stood beside without a word.'],
  ['en', 'motives', 'individual', 'Elias said that his dream is to work with wounds.'],
  ['en', 'sharing', 'team', 'Petra showed the others how the nozzle is changed, and we went through it together.'],
  ['en', 'sharing', 'community', 'The checklist was shared with other departments.'],
  ['en', 'example', 'individual', 'I was wrong about the alarm, and I admitted it.'],
  ['en', 'strategy', 'individual', 'I read the strategy again and thought about the night shift.'],
];

describe('the words of a moment propose its stage and level', () => {
  test.each(cases)('%s %s %s: %s', (language, stage, level, text) => {
    expect(proposeStageAndLevel(text, language)).toMatchObject({ stage, level });
  });
});

test('the proposal shows the words it rests on', () => {
  const text = 'Tuomas jakoi ohjeen muille osastoille.';
  const { cues } = proposeStageAndLevel(text, 'fi');
  expect(cues.map(({ start, end }) => text.slice(start, end))).toEqual(['jakoi', 'muille osastoille']);
});

test('any text gets a proposal whose words lie inside it, in order and apart', () => {
  const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...cases.map(([, , , text]) => text)));
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom(...languages), (pieces, language) => {
      const text = pieces.join(' ');
      let last = 0;
      for (const { start, end } of proposeStageAndLevel(text, language).cues) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});

test('the longest text a person may write is read at once', () => {
  const text = 'Jaoimme tiimissä, mitä opimme. '.repeat(1_600);
  const before = performance.now();
  proposeStageAndLevel(text, 'fi');
  expect(performance.now() - before).toBeLessThan(2_000);
});
