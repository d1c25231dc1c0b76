import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInGuides } from '@/lib/domain/guides/built-in';
import { followUpsFor, maximumFollowUps } from '@/lib/domain/guides/follow-ups';
import type { FollowUpKey, Question } from '@/lib/domain/guides/guide';
import { type Language, languages } from '@/lib/domain/vocabulary';

const every: FollowUpKey[] = ['bothSides', 'lighten', 'ownWords', 'byWhen', 'concreteSituation', 'otherLearners'];
const [sample] = builtInGuides.flatMap((guide) => guide.questions);
const question = { ...sample, followUps: every } as Question;

function ask(answer: string, language: Language, more: Partial<Parameters<typeof followUpsFor>[0]> = {}) {
  return followUpsFor({ question, answer, language, alreadyAsked: [], peopleNamed: [], ...more });
}
const keys = (answer: string, language: Language) => ask(answer, language).map(({ key }) => key);

const cases: [Language, FollowUpKey | null, string][] = [
  [
    'fi',
    'bothSides',
    'Sanni kutsuu sitä ystävälliseksi selviytymiseksi. Minä taas olen ajatellut, että ohjaaminen kuuluu jokaisen työhön.',
  ],
  [
    'fi',
    'bothSides',
    'Kävimme asian läpi maanantain palaverissa, ja olimme lopulta eri mieltä siitä, kuka listan tekee.',
  ],
  ['fi', 'lighten', 'Iltavuorossa kukaan ei ehdi pysähtyä, ja moni on lopen väsynyt jo ennen kuin raportti alkaa.'],
  ['fi', 'ownWords', 'Hän haluaisi ohjata uusia hoitajia niin, että he uskaltavat kysyä kesken kiireetöntäkin vuoroa.'],
  ['fi', 'byWhen', 'Sovimme, että Tuomas näyttää kaikille, miten ilmoitus tehdään puhelimella alle minuutissa.'],
  ['fi', 'concreteSituation', 'Meni ihan hyvin.'],
  [
    'fi',
    'concreteSituation',
    'Yleensä kaikki sujuu meillä ohjauksessa varsin mukavasti ja ihmiset ovat siihen tyytyväisiä.',
  ],
  [
    'fi',
    'otherLearners',
    'Eilen iltavuorossa Elias oivalsi, miten kipupumpun hälytys kuitataan ilman että annos muuttuu.',
  ],
  ['fi', null, 'Eilen aamulla kävimme osaston kanssa läpi, miten kipupumpun hälytys kuitataan oikein.'],
  ['fi', null, 'Sovimme, että Tuomas näyttää ensi perjantaina kaikille, miten ilmoitus tehdään puhelimella.'],
  ['sv', 'bothSides', 'Vi gick igenom saken på mötet i måndags och var helt oense om vem som ska göra listan.'],
  ['sv', 'lighten', 'På kvällsskiftet hinner ingen stanna upp, och många är utmattade redan innan rapporten börjar.'],
  ['sv', 'ownWords', 'Hon drömmer om att få handleda nya sjukskötare så att de vågar fråga mitt i allt.'],
  ['sv', 'byWhen', 'Vi kom överens om att Tuomas visar alla hur man gör anmälan med telefonen på en minut.'],
  ['sv', 'concreteSituation', 'Det gick bra.'],
  ['sv', 'otherLearners', 'Igår på kvällsskiftet insåg Elias hur man kvitterar pumpens larm utan att ändra dosen.'],
  ['sv', null, 'Igår gick vi tillsammans igenom hur man kvitterar pumpens larm på rätt sätt på avdelningen.'],
  ['en', 'bothSides', 'We went through it at the Monday meeting and disagreed about who should make the list.'],
  ['en', 'lighten', 'On the evening shift nobody has time, everyone is exhausted before the handover even starts.'],
  ['en', 'ownWords', 'She would like to guide new nurses so that they dare to ask in the middle of it all.'],
  ['en', 'byWhen', 'We agreed that Tuomas shows everyone how the report is made with a phone in a minute.'],
  ['en', 'concreteSituation', 'It went well.'],
  [
    'en',
    'otherLearners',
    'Yesterday on the evening shift Elias figured out how to silence the pump without changing the dose.',
  ],
  ['en', null, 'Yesterday we went together through how the alarm of the pump is silenced in the right way.'],
];

describe('what was written decides what is asked next', () => {
  test.each(cases)('%s: %s after ”%s”', (language, expected, answer) => {
    expect(keys(answer, language)[0] ?? null).toBe(expected);
  });
});

test('a disagreement is followed up by name, in the nominative', () => {
  const [first] = ask('Olemme eri mieltä.', 'fi', { peopleNamed: ['Sanni', 'Elias'] });
  expect(first?.text).toBe('Näette asian eri tavoin. Miten Sanni sanoisi oman kantansa itse?');
});

test('nothing is asked about a disagreement or a strain that the writer denies', () => {
  expect(keys('Emme olleet eri mieltä mistään, kun kävimme listan läpi eilen.', 'fi')).toEqual([]);
  expect(keys('Jag är inte trött längre, sade Elias när vi gick igenom gårdagens lista.', 'sv')).toEqual([]);
});

test('a motive already given in quotation marks is not asked for again', () => {
  const said = 'Hän haluaa ohjata, ja sanoi sen eilen näin: ”En halua, että kukaan jää yksin.”';
  expect(keys(said, 'fi')).not.toContain('ownWords');
});

test('enough ends the follow-ups', () => {
  expect(ask('Olemme eri mieltä.', 'fi', { enough: true })).toEqual([]);
});

test('an empty answer is left in peace', () => {
  expect(ask('  …  ', 'fi')).toEqual([]);
});

test('a question asks only the follow-ups that suit it', () => {
  for (const one of builtInGuides.flatMap((guide) => guide.questions)) {
    for (const [language, , answer] of cases) {
      for (const { key } of ask(answer, language, { question: one })) expect(one.followUps).toContain(key);
    }
  }
});

test('at most two follow-ups, none twice, the same for the same answer', () => {
  const piece = fc.constantFrom(...cases.map(([, , answer]) => answer), 'Lyhyt.', 'Väsynyt ja eri mieltä.', 'I will.');
  fc.assert(
    fc.property(
      fc.array(piece),
      fc.constantFrom(...languages),
      fc.subarray(every),
      (pieces, language, alreadyAsked) => {
        const answer = pieces.join(' ');
        const asked = ask(answer, language, { alreadyAsked });
        expect(asked).toEqual(ask(answer, language, { alreadyAsked }));
        expect(asked.length + Math.min(alreadyAsked.length, maximumFollowUps)).toBeLessThanOrEqual(maximumFollowUps);
        for (const { key } of asked) expect(alreadyAsked).not.toContain(key);
        expect(new Set(asked.map(({ key }) => key)).size).toBe(asked.length);
      },
    ),
  );
});
