import fc from 'fast-check';
import { type MeasureName, measures } from '@/lib/domain/disclosure/measures';
import { summaryKinds } from '@/lib/domain/summaries/scope';
import type {
  EvidenceSource,
  LinkSource,
  OwnWords,
  ReleasedFigure,
  Source,
  SummaryInput,
  TrialSource,
} from '@/lib/domain/summaries/statement';
import { languages, levels, linkRelations, linkStates, stages } from '@/lib/domain/vocabulary';

/** A moment of October 2026 that all of the ward may read. */
export function buildMoment(change: Partial<Source> & { itemId: string }): Source {
  return {
    kind: 'diaryEntry',
    authorId: 'noora',
    authorName: 'Noora Virtanen',
    on: '2026-10-14',
    stage: 'moments',
    level: 'individual',
    language: 'fi',
    text: 'Fatuma kysyi kipupumpusta ennen kuin yövuoro ehti takkiin.',
    version: 1,
    ...change,
  };
}

export function buildLog(change: Partial<Source> & { itemId: string }): Source {
  return buildMoment({
    kind: 'teamLog',
    authorId: null,
    authorName: null,
    on: '2026-10-20',
    level: 'team',
    text: 'Raportilla sanottiin ääneen kolme asiaa, joita kukaan ei ollut kirjannut.',
    ...change,
  });
}

export function buildLink(change: Partial<LinkSource> & { linkId: string }): LinkSource {
  return {
    strategyGoalId: 'goal-start',
    strategyGoalTitle: 'Jokainen uusi työntekijä pääsee turvallisesti alkuun',
    relation: 'supports',
    state: 'confirmed',
    contribution: 'Kysyn itse jotain ääneen joka kierrolla, jotta kysyminen näyttää tavalliselta.',
    motiveItemId: 'motive-1',
    motiveText: 'En halua, että kukaan jää yksin ensimmäisellä viikolla. Minulle kävi niin.',
    motiveKind: 'motive',
    personName: 'Sanni Koskela',
    on: '2026-10-12',
    version: 1,
    language: 'fi',
    ...change,
  };
}

export function buildTrial(change: Partial<TrialSource> & { trialId: string }): TrialSource {
  return {
    logId: 'log-1',
    text: 'Aamuraportin lopussa jokainen voi sanoa yhden pienen havainnon.',
    personName: 'Noora Virtanen',
    due: '2026-10-27',
    done: null,
    language: 'fi',
    version: 1,
    ...change,
  };
}

export function buildTeamSummary(change: Partial<SummaryInput> = {}): SummaryInput {
  return {
    kind: 'team',
    subject: 'Osasto 4B',
    period: { start: '2026-10-01', end: '2026-10-31' },
    moments: [
      buildMoment({ itemId: 'm-1' }),
      buildMoment({
        itemId: 'm-2',
        authorId: 'tuomas',
        authorName: 'Tuomas Rantanen',
        stage: 'guiding',
        text: 'Iltavuorossa ohjasin kävellessä, koska muuta hetkeä ei ollut.',
      }),
      buildMoment({
        itemId: 'm-3',
        authorId: 'elias',
        authorName: 'Elias Lindqvist',
        language: 'sv',
        text: 'Jag lärde mig att akuten har en egen ansvarig på kvällarna. Det visste jag inte.',
      }),
      buildMoment({
        itemId: 'm-4',
        authorId: 'fatuma',
        authorName: 'Fatuma Hassan',
        language: 'en',
        stage: 'motives',
        text: 'I asked for the pump training because I want to be the one others can ask.',
      }),
    ],
    logs: [buildLog({ itemId: 'log-1' })],
    links: [
      buildLink({ linkId: 'link-1' }),
      buildLink({
        linkId: 'link-2',
        relation: 'conflicts',
        contribution: null,
        motiveItemId: 'motive-2',
        personName: 'Tuomas Rantanen',
        motiveText: 'Haluan tehdä yhden asian kerrallaan kunnolla, en ohjata kävellessä.',
      }),
    ],
    strategyGoals: [
      { id: 'goal-start', title: 'Jokainen uusi työntekijä pääsee turvallisesti alkuun', version: 3, language: 'fi' },
      { id: 'goal-patient', title: 'Potilas on mukana päättämässä hoidostaan', version: 1, language: 'fi' },
    ],
    trials: [buildTrial({ trialId: 'trial-1' })],
    evidence: [{ itemId: 'm-1', strategyGoalId: 'goal-start' }],
    words: [],
    figures: [],
    ...change,
  };
}

const sentence = fc.constantFrom(
  'Fatuma kysyi kipupumpusta ennen kuin yövuoro ehti takkiin.',
  'Kukaan ei ollut ilmoittanut, koska jokainen oletti jonkun toisen tehneen sen!',
  'Hon sade: ”Jag vågar fråga nu.” Det var nytt.',
  'We tried it 3 times; it worked on 14.10. and again at 14.05.',
  'Lyhyt.',
  '👩‍👩‍👧‍👦 perhe oli mukana, ja potilas ”ihan kohta” valmis (esim. huomenna)…',
  'x'.repeat(400),
  `Todella pitkä lause ${'jossa on sanoja '.repeat(30)}ja loppu.`,
);
const text = fc
  .array(fc.oneof(sentence, fc.string({ unit: 'grapheme' })), { maxLength: 5 })
  .map((parts) => parts.join(' '));
const id = (prefix: string) => fc.nat({ max: 12 }).map((number) => `${prefix}-${number}`);
const on = fc.constantFrom('2026-09-30', '2026-10-01', '2026-10-14', '2026-10-31', '2026-11-01');
const name = fc.constantFrom('Noora Virtanen', 'Tuomas Rantanen', 'Petra Söderström', 'Ai Åberg-Öhman');
const language = fc.constantFrom(...languages);
const version = fc.integer({ min: 1, max: 9 });
const titles = ['Jokainen uusi pääsee alkuun', 'Potilas on mukana', 'Vi lär oss av varandra', 'Errors are told aloud'];
const goalNumber = fc.nat({ max: titles.length - 1 });

const source = (kind: Source['kind']): fc.Arbitrary<Source> =>
  fc.record({
    itemId: id(kind),
    kind: fc.constant(kind),
    authorId: fc.option(id('person')),
    authorName: fc.option(name),
    on,
    stage: fc.constantFrom(...stages),
    level: fc.constantFrom(...levels),
    language,
    text,
    version,
  });

const link: fc.Arbitrary<LinkSource> = fc
  .record({ number: fc.nat({ max: 30 }), goal: goalNumber, contribution: fc.option(text) })
  .chain(({ number, goal, contribution }) =>
    fc.record({
      linkId: fc.constant(`link-${number}`),
      strategyGoalId: fc.constant(`goal-${goal}`),
      strategyGoalTitle: fc.constant(titles[goal] ?? ''),
      relation: fc.constantFrom(...linkRelations),
      state: fc.constantFrom(...linkStates),
      contribution: fc.constant(contribution),
      motiveItemId: fc.constant(`motive-${number}`),
      motiveText: text,
      motiveKind: fc.constantFrom('personalGoal' as const, 'motive' as const),
      personName: name,
      on,
      version,
      language,
    }),
  );

const trial: fc.Arbitrary<TrialSource> = fc.record({
  trialId: id('trial'),
  logId: id('teamLog'),
  text,
  personName: name,
  due: on,
  done: fc.option(on),
  language,
  version,
});

const evidence: fc.Arbitrary<EvidenceSource> = fc.record({
  itemId: fc.oneof(id('diaryEntry'), id('teamLog')),
  strategyGoalId: goalNumber.map((goal) => `goal-${goal}`),
});

const unique = <T>(records: fc.Arbitrary<T>, keyOf: (record: T) => string, maxLength: number) =>
  fc.uniqueArray(records, { selector: keyOf, maxLength });

const words: fc.Arbitrary<OwnWords> = fc.record({
  itemId: fc.oneof(id('motive'), id('own')),
  kind: fc.constantFrom('personalGoal' as const, 'motive' as const),
  personName: name,
  on,
  language,
  text,
  version,
});

const figure: fc.Arbitrary<ReleasedFigure> = fc
  .constantFrom<MeasureName>('peoplePerStage', 'peoplePerStrategyGoal', 'conflictsPerStrategyGoal')
  .chain((measure) =>
    fc.record({
      measure: fc.constant(measure),
      value:
        measures[measure].values === 'stage'
          ? fc.constantFrom<string>(...stages)
          : goalNumber.map((goal) => `goal-${goal}`),
      people: fc.integer({ min: 5, max: 1500 }),
      period: fc.constant({ clock: 'quarter' as const, start: '2026-07-01', end: '2026-09-30' }),
    }),
  );

/**
 * Any input of a summary of any kind, with records out of its period, undecided links and evidence of unknown items.
 * Only one's own has own words, only the organisation's has released figures.
 */
export const anySummary: fc.Arbitrary<SummaryInput> = fc.constantFrom(...summaryKinds).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    subject: kind === 'period' ? fc.constant('') : fc.constantFrom('Osasto 4B', 'Hitsaamo', 'Palvelut ”Etelä”'),
    period: fc.constant({ start: '2026-10-01', end: '2026-10-31' }),
    moments: unique(source('diaryEntry'), ({ itemId }) => itemId, 10),
    logs: unique(source('teamLog'), ({ itemId }) => itemId, 4),
    links: unique(link, ({ linkId }) => linkId, 6),
    strategyGoals: fc.subarray(
      titles.map((title, goal) => ({ id: `goal-${goal}`, title, version: 1, language: 'fi' as const })),
    ),
    trials: unique(trial, ({ trialId }) => trialId, 4),
    evidence: fc.array(evidence, { maxLength: 8 }),
    words: kind === 'period' ? unique(words, ({ itemId }) => itemId, 4) : fc.constant([]),
    figures: kind === 'organisation' ? unique(figure, ({ measure, value }) => measure + value, 6) : fc.constant([]),
  }),
);
