import type { CheckCode } from '@/lib/domain/summaries/check';
import type { CheckSource, Citation } from '@/lib/domain/summaries/statement';
import type { Language } from '@/lib/domain/vocabulary';

type Text = { id: string; person: string | null; on: string; text: string };
/** A citation as `id` (a count or a title) or `[id, quotation]`. */
type Cites = (string | [string, string])[];
/** `null`: the sources bear it out. A code: they do not. `meaning`: they do not, and only a reader could tell. */
type Verdict = CheckCode | 'meaning' | null;
export type StatementCase = { language: Language; text: string; cites: Cites; verdict: Verdict };

const texts: Record<Language, { unit: string; goal: string; items: Text[] }> = {
  fi: {
    unit: 'Osasto 4B',
    goal: 'Potilas on mukana päättämässä hoidostaan',
    items: [
      {
        id: 'm1',
        person: 'Noora Virtanen',
        on: '2026-10-14',
        text: 'Fatuma kysyi kipupumpusta ennen kuin yövuoro ehti takkiin. Viime kuussa hän olisi odottanut aamuun.',
      },
      {
        id: 'm2',
        person: 'Tuomas Rantanen',
        on: '2026-10-22',
        text: 'Iltavuorossa ohjasin kävellessä, koska muuta hetkeä ei ollut. Opiskelija teki lääkelaskun kahdesti.',
      },
      {
        id: 'm3',
        person: 'Petra Söderström',
        on: '2026-10-25',
        text: 'Kukaan ei tiennyt, kuka vastaa siirroista. Soitin päivystykseen viisi kertaa.',
      },
      {
        id: 'log',
        person: null,
        on: '2026-10-20',
        text: 'Raportilla sanottiin ääneen kolme asiaa, joita kukaan ei ollut kirjannut. Sovimme, että vastuuhoitaja lukee listan ääneen.',
      },
    ],
  },
  sv: {
    unit: 'Avdelning 4B',
    goal: 'Patienten är med och beslutar om sin vård',
    items: [
      {
        id: 'm1',
        person: 'Noora Virtanen',
        on: '2026-10-14',
        text: 'Fatuma frågade om smärtpumpen innan nattskiftet hann få på sig rocken. Förra månaden skulle hon ha väntat till morgonen.',
      },
      {
        id: 'm2',
        person: 'Tuomas Rantanen',
        on: '2026-10-22',
        text: 'På kvällsskiftet handledde jag gående, eftersom det inte fanns någon annan stund. Den studerande räknade dosen två gånger.',
      },
      {
        id: 'm3',
        person: 'Petra Söderström',
        on: '2026-10-25',
        text: 'Ingen visste vem som ansvarar för flyttarna. Jag ringde jouren fem gånger.',
      },
      {
        id: 'log',
        person: null,
        on: '2026-10-20',
        text: 'På rapporten sades tre saker högt som ingen hade antecknat. Vi kom överens om att ansvarig skötare läser listan högt.',
      },
    ],
  },
  en: {
    unit: 'Ward 4B',
    goal: 'Patients take part in deciding on their care',
    items: [
      {
        id: 'm1',
        person: 'Noora Virtanen',
        on: '2026-10-14',
        text: 'Fatuma asked about the pain pump before the night shift had their coats on. Last month she would have waited until the morning.',
      },
      {
        id: 'm2',
        person: 'Tuomas Rantanen',
        on: '2026-10-22',
        text: 'On the evening shift I guided while walking, because there was no other moment. The student calculated the dose twice.',
      },
      {
        id: 'm3',
        person: 'Petra Söderström',
        on: '2026-10-25',
        text: 'Nobody knew who answers for transfers. I called the emergency room five times.',
      },
      {
        id: 'log',
        person: null,
        on: '2026-10-20',
        text: 'At the handover three things were said aloud that nobody had written down. We agreed that the nurse in charge reads the list aloud.',
      },
    ],
  },
};

/** Everything a reader may open, in one language. */
export function sourcesIn(language: Language): CheckSource[] {
  const { unit, goal, items } = texts[language];
  const shared = { people: [], figures: [], language, version: 1 };
  const count = { ...shared, type: 'count' as const, text: '', titles: [unit, '2026-10-01', '2026-10-31'] };
  const all = { key: 'moments' as const, value: 14 };
  const logs = { key: 'logs' as const, value: 2 };
  return [
    ...items.map(({ id, person, on, text }) => ({
      ...shared,
      type: 'item' as const,
      id,
      text,
      people: person ? [person] : [],
      titles: [on],
    })),
    { ...shared, type: 'strategyGoal', id: 'goal', text: goal, titles: [goal] },
    { ...count, id: 'written', figures: [all, { key: 'writers', value: 9 }, logs] },
    { ...count, id: 'sharing', figures: [{ key: 'moments', value: 1 }, all] },
    { ...count, id: 'evidence', titles: [goal, ...count.titles], figures: [{ key: 'evidence', value: 0 }, all, logs] },
  ];
}

export function citationsOf({ language, cites }: StatementCase): Citation[] {
  return cites.map((cite, index) => {
    const [id, said] = typeof cite === 'string' ? [cite, null] : cite;
    const type = id === 'goal' ? 'strategyGoal' : ['written', 'sharing', 'evidence'].includes(id) ? 'count' : 'item';
    const quote = type === 'strategyGoal' ? texts[language].goal : said;
    return { number: index + 1, target: { type, id }, quote, version: 1 };
  });
}

type Row = [verdict: Verdict, text: string, ...cites: Cites];

const fiQuotes = {
  pump: ['m1', 'Fatuma kysyi kipupumpusta ennen kuin yövuoro ehti takkiin.'] as [string, string],
  evening: ['m2', 'Iltavuorossa ohjasin kävellessä, koska muuta hetkeä ei ollut.'] as [string, string],
  student: ['m2', 'Opiskelija teki lääkelaskun kahdesti.'] as [string, string],
  nobody: ['m3', 'Kukaan ei tiennyt, kuka vastaa siirroista.'] as [string, string],
  called: ['m3', 'Soitin päivystykseen viisi kertaa.'] as [string, string],
  report: ['log', 'Raportilla sanottiin ääneen kolme asiaa, joita kukaan ei ollut kirjannut.'] as [string, string],
  agreed: ['log', 'Sovimme, että vastuuhoitaja lukee listan ääneen.'] as [string, string],
};
const fi: Row[] = [
  [null, 'Osasto kirjasi lokakuussa 14 oppimisen hetkeä ja kaksi tiimilokia.', 'written'],
  [null, 'Hetkillä oli yhdeksän kirjoittajaa.', 'written'],
  [null, 'Fatuma kysyi kipupumpusta jo ennen kuin yövuoro lähti.', fiQuotes.pump],
  [null, 'Raportilla tuli sanotuksi asioita, joita kukaan ei ollut kirjannut.', fiQuotes.report],
  [null, 'Raportilla sanottiin ääneen 3 asiaa.', fiQuotes.report],
  [null, 'Iltavuorossa ohjattiin kävellessä, koska muuta hetkeä ei ollut.', fiQuotes.evening],
  [null, 'Tuomas Rantanen ohjasi iltavuorossa kävellessä 22.10.', fiQuotes.evening],
  [null, 'Päivystykseen soitettiin viisi kertaa.', fiQuotes.called],
  [null, 'Kukaan ei tiennyt, kuka siirroista vastaa.', fiQuotes.nobody],
  [
    null,
    'Tavoitteesta ”Potilas on mukana päättämässä hoidostaan” ei ole lokakuulta yhtään havaintoa.',
    'goal',
    'evidence',
  ],
  [null, 'Jakaminen jäi ohuimmaksi vaiheeksi: 1 hetki 14:stä.', 'sharing'],
  [null, 'Noora Virtanen kertoo: ”Fatuma kysyi kipupumpusta ennen kuin yövuoro ehti takkiin.”', fiQuotes.pump],
  [null, 'Vastuuhoitaja lukee listan ääneen.', fiQuotes.agreed],
  [null, 'Opiskelija teki laskun kahdesti.', fiQuotes.student],
  ['numberNotInSource', 'Osasto kirjasi lokakuussa 15 oppimisen hetkeä.', 'written'],
  ['numberNotInSource', 'Hetkillä oli 14 kirjoittajaa.', 'written'],
  ['numberNotInSource', 'Jakaminen jäi ohuimmaksi vaiheeksi: 2 hetkeä 14:stä.', 'sharing'],
  ['numberNotInSource', 'Raportilla sanottiin ääneen neljä asiaa.', fiQuotes.report],
  ['numberNotInSource', 'Päivystykseen soitettiin kuusi kertaa.', fiQuotes.called],
  ['numberNotInSource', 'Tavoitteesta ”Potilas on mukana päättämässä hoidostaan” on 3 havaintoa.', 'goal', 'evidence'],
  ['negationDiffers', 'Raportilla ei sanottu ääneen mitään.', fiQuotes.report],
  ['negationDiffers', 'Hoitajat tiesivät, kuka siirroista vastaa.', fiQuotes.nobody],
  ['negationDiffers', 'Hoitajat tiesivät, kuka vastaa siirroista.', ['m3', 'tiennyt, kuka vastaa siirroista']],
  ['negationDiffers', 'Opiskelija ei tehnyt lääkelaskua.', fiQuotes.student],
  ['nameNotInSource', 'Tuomas kysyi kipupumpusta ennen kuin yövuoro ehti lähteä.', fiQuotes.pump],
  ['nameNotInSource', 'Päivystykseen soitti viisi kertaa Sanni Koskela.', fiQuotes.called],
  ['quoteNotVerbatim', 'Noora Virtanen sanoi: ”Fatuma kysyi kaikesta heti ensimmäisenä päivänä.”', fiQuotes.pump],
  [
    'quoteNotVerbatim',
    'Fatuma kysyi kipupumpusta.',
    ['m1', 'Fatuma kysyi kipupumpusta. Viime kuussa hän olisi odottanut aamuun.'],
  ],
  [
    'quoteNotVerbatim',
    'Fatuma kysyi kipupumpusta.',
    ['m1', 'Fatuma kysyi kipupumpusta ennen kuin aamuvuoro ehti takkiin.'],
  ],
  [
    'quoteNotVerbatim',
    'Vastuuhoitaja lukee listan ääneen.',
    ['m2', 'Sovimme, että vastuuhoitaja lukee listan ääneen.'],
  ],
  ['sourceMissing', 'Fatuma kysyi kipupumpusta.', ['m9', 'Fatuma kysyi kipupumpusta ennen kuin yövuoro ehti takkiin.']],
  ['noCitation', 'Uudet työntekijät alkoivat kysyä aiemmin.'],
  ['tooFewTerms', 'Potilaat saivat ruokansa ajoissa ja omaiset olivat tyytyväisiä.', fiQuotes.evening],
  ['tooFewTerms', 'Ilmapiiri parani ja sairauspoissaolot vähenivät.', fiQuotes.pump],
  ['tooFewTerms', 'Lokakuussa kirjattiin hetkiä, mikä on kokonaan johdon ansiota.', 'written'],
  ['meaning', 'Yövuoro kysyi kipupumpusta ennen kuin Fatuma ehti takkiin.', fiQuotes.pump],
];

const svQuotes = {
  pump: ['m1', 'Fatuma frågade om smärtpumpen innan nattskiftet hann få på sig rocken.'] as [string, string],
  evening: ['m2', 'På kvällsskiftet handledde jag gående, eftersom det inte fanns någon annan stund.'] as [
    string,
    string,
  ],
  student: ['m2', 'Den studerande räknade dosen två gånger.'] as [string, string],
  nobody: ['m3', 'Ingen visste vem som ansvarar för flyttarna.'] as [string, string],
  called: ['m3', 'Jag ringde jouren fem gånger.'] as [string, string],
  report: ['log', 'På rapporten sades tre saker högt som ingen hade antecknat.'] as [string, string],
  agreed: ['log', 'Vi kom överens om att ansvarig skötare läser listan högt.'] as [string, string],
};
const sv: Row[] = [
  [null, 'Avdelningen antecknade 14 lärtillfällen och två lärloggar i oktober.', 'written'],
  [null, 'De kom från nio skribenter.', 'written'],
  [null, 'Fatuma frågade om smärtpumpen redan innan nattskiftet gick.', svQuotes.pump],
  [null, 'På rapporten sades saker som ingen hade antecknat.', svQuotes.report],
  [null, 'På kvällsskiftet handledde man gående, eftersom det inte fanns någon annan stund.', svQuotes.evening],
  [null, 'Tuomas Rantanen handledde gående på kvällsskiftet 22.10.', svQuotes.evening],
  [null, 'Jouren fick ringas upp fem gånger: man ringde gång på gång.', svQuotes.called],
  [null, 'Ingen visste vem som ansvarar för en flytt.', svQuotes.nobody],
  [
    null,
    'Om målet ”Patienten är med och beslutar om sin vård” finns ingen iakttagelse från oktober.',
    'goal',
    'evidence',
  ],
  [null, 'Delningen blev den tunnaste fasen: 1 lärtillfälle av 14.', 'sharing'],
  [
    null,
    'Noora Virtanen berättar: ”Fatuma frågade om smärtpumpen innan nattskiftet hann få på sig rocken.”',
    svQuotes.pump,
  ],
  [null, 'Den ansvariga skötaren läser listan högt.', svQuotes.agreed],
  [null, 'Den studerande räknade dosen 2 gånger.', svQuotes.student],
  ['numberNotInSource', 'Avdelningen antecknade 15 lärtillfällen i oktober.', 'written'],
  ['numberNotInSource', 'De kom från 14 skribenter.', 'written'],
  ['numberNotInSource', 'Delningen blev den tunnaste fasen: två lärtillfällen av 14.', 'sharing'],
  ['numberNotInSource', 'På rapporten sades fyra saker högt.', svQuotes.report],
  [
    'numberNotInSource',
    'Om målet ”Patienten är med och beslutar om sin vård” finns 3 iakttagelser.',
    'goal',
    'evidence',
  ],
  ['negationDiffers', 'På rapporten sades inte en enda sak högt.', svQuotes.report],
  ['negationDiffers', 'Skötarna visste vem som ansvarar för flyttarna.', svQuotes.nobody],
  ['negationDiffers', 'Man visste vem som ansvarar för flyttarna.', ['m3', 'vem som ansvarar för flyttarna']],
  ['negationDiffers', 'Den studerande räknade aldrig dosen.', svQuotes.student],
  ['nameNotInSource', 'Tuomas frågade om smärtpumpen innan nattskiftet gick.', svQuotes.pump],
  ['nameNotInSource', 'Jouren ringdes upp fem gånger av Sanni Koskela.', svQuotes.called],
  ['quoteNotVerbatim', 'Noora Virtanen säger: ”Fatuma frågade om allt genast första dagen.”', svQuotes.pump],
  [
    'quoteNotVerbatim',
    'Fatuma frågade om smärtpumpen.',
    ['m1', 'Fatuma frågade om smärtpumpen. Förra månaden skulle hon ha väntat till morgonen.'],
  ],
  [
    'quoteNotVerbatim',
    'Fatuma frågade om smärtpumpen.',
    ['m1', 'Fatuma frågade om smärtpumpen innan morgonskiftet hann få på sig rocken.'],
  ],
  [
    'sourceMissing',
    'Fatuma frågade om smärtpumpen.',
    ['m9', 'Fatuma frågade om smärtpumpen innan nattskiftet hann få på sig rocken.'],
  ],
  ['noCitation', 'Nya medarbetare började fråga tidigare.'],
  ['tooFewTerms', 'Patienterna fick maten i tid och de anhöriga var nöjda.', svQuotes.evening],
  ['tooFewTerms', 'Stämningen förbättrades och sjukfrånvaron minskade.', svQuotes.pump],
  ['meaning', 'Nattskiftet frågade om smärtpumpen innan Fatuma hann få på sig rocken.', svQuotes.pump],
];

const enQuotes = {
  pump: ['m1', 'Fatuma asked about the pain pump before the night shift had their coats on.'] as [string, string],
  evening: ['m2', 'On the evening shift I guided while walking, because there was no other moment.'] as [
    string,
    string,
  ],
  student: ['m2', 'The student calculated the dose twice.'] as [string, string],
  nobody: ['m3', 'Nobody knew who answers for transfers.'] as [string, string],
  called: ['m3', 'I called the emergency room five times.'] as [string, string],
  report: ['log', 'At the handover three things were said aloud that nobody had written down.'] as [string, string],
  agreed: ['log', 'We agreed that the nurse in charge reads the list aloud.'] as [string, string],
};
const en: Row[] = [
  [null, 'The ward recorded 14 learning moments and two team-learning logs in October.', 'written'],
  [null, 'There were nine writers.', 'written'],
  [null, 'Fatuma asked about the pain pump before the night shift left.', enQuotes.pump],
  [null, 'At the handover things were said that nobody had written down.', enQuotes.report],
  [null, 'On the evening shift guiding was done while walking, because there was no other moment.', enQuotes.evening],
  [null, 'On 22 October Tuomas Rantanen guided on the evening shift while walking.', enQuotes.evening],
  [null, 'The emergency room was called 5 times.', enQuotes.called],
  [null, 'Nobody knew who is to answer for a transfer.', enQuotes.nobody],
  [
    null,
    'For the goal “Patients take part in deciding on their care” there is no evidence from October.',
    'goal',
    'evidence',
  ],
  [null, 'Sharing became the thinnest stage: 1 moment out of 14.', 'sharing'],
  [
    null,
    'Noora Virtanen says: “Fatuma asked about the pain pump before the night shift had their coats on.”',
    enQuotes.pump,
  ],
  [null, 'The nurse in charge reads the list aloud.', enQuotes.agreed],
  [null, 'The student calculated the dose two times.', enQuotes.student],
  ['numberNotInSource', 'The ward recorded 15 learning moments in October.', 'written'],
  ['numberNotInSource', 'There were 14 writers.', 'written'],
  ['numberNotInSource', 'Sharing became the thinnest stage: 2 moments out of 14.', 'sharing'],
  ['numberNotInSource', 'At the handover four things were said aloud.', enQuotes.report],
  [
    'numberNotInSource',
    'For the goal “Patients take part in deciding on their care” there are 3 pieces of evidence.',
    'goal',
    'evidence',
  ],
  ['negationDiffers', 'At the handover nothing was said aloud.', enQuotes.report],
  ['negationDiffers', 'The nurses knew who answers for transfers.', enQuotes.nobody],
  ['negationDiffers', 'They knew who answers for transfers.', ['m3', 'knew who answers for transfers']],
  ['negationDiffers', "The student didn't calculate the dose.", enQuotes.student],
  ['nameNotInSource', 'Tuomas asked about the pain pump before the night shift left.', enQuotes.pump],
  ['nameNotInSource', 'The emergency room was called five times by Sanni Koskela.', enQuotes.called],
  ['quoteNotVerbatim', 'Noora Virtanen says: “Fatuma asked about everything on her first day.”', enQuotes.pump],
  [
    'quoteNotVerbatim',
    'Fatuma asked about the pain pump.',
    ['m1', 'Fatuma asked about the pain pump. Last month she would have waited until the morning.'],
  ],
  [
    'quoteNotVerbatim',
    'Fatuma asked about the pain pump.',
    ['m1', 'Fatuma asked about the pain pump before the morning shift had their coats on.'],
  ],
  [
    'sourceMissing',
    'Fatuma asked about the pain pump.',
    ['m9', 'Fatuma asked about the pain pump before the night shift had their coats on.'],
  ],
  ['noCitation', 'New employees began to ask earlier.'],
  ['tooFewTerms', 'The patients got their meals in time and the relatives were pleased.', enQuotes.evening],
  ['tooFewTerms', 'The mood improved and sick leave went down.', enQuotes.pump],
  ['meaning', 'The night shift asked about the pain pump before Fatuma had her coat on.', enQuotes.pump],
];

const rows: Record<Language, Row[]> = { fi, sv, en };

/** True and false statements in three languages over the same events. */
export const statementCases: StatementCase[] = (['fi', 'sv', 'en'] as const).flatMap((language) =>
  rows[language].map(([verdict, text, ...cites]) => ({ language, text, cites, verdict })),
);
