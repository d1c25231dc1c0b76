import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkStatement, isVerbatim } from '@/lib/domain/summaries/check';
import { checkSourcesOf } from '@/lib/domain/summaries/check-sources';
import { planSummary } from '@/lib/domain/summaries/plan';
import { graphemeLength } from '@/lib/domain/text/length';
import { languages } from '@/lib/domain/vocabulary';
import { plainTerms } from '../../support/plain-terms';
import { renderStatement } from '../../support/render-statement';
import { anySummary, buildLink, buildMoment, buildTeamSummary } from '../../support/team-summary';

const plan = (change: Parameters<typeof buildTeamSummary>[0] = {}) => planSummary(buildTeamSummary(change), plainTerms);
const sentences = (change: Parameters<typeof buildTeamSummary>[0] = {}) =>
  plan(change).map((statement) => renderStatement(statement, 'fi'));

test('a team’s summary counts, quotes, joins, names conflicts, trials, what is missing and what is thin, in that order', () => {
  expect(sentences()).toEqual([
    'Yksikössä ”Osasto 4B” kirjattiin tällä jaksolla 4 oppimisen hetkeä ja yksi tiimiloki. Kirjoittajia oli 4.',
    'Motivaatio sanoiksi: yksi hetki.',
    'Arjen hetket: 2 hetkeä.',
    'Ohjaaminen: yksi hetki.',
    'Tavoitteesta ”Jokainen uusi työntekijä pääsee turvallisesti alkuun” on tällä jaksolla yksi havainto.',
    'Tällä jaksolla vahvistettiin yksi yhteys strategisiin tavoitteisiin, ja yksi merkittiin ristiriidaksi.',
    'Sanni Koskela on vahvistanut yhteyden tavoitteeseen ”Jokainen uusi työntekijä pääsee turvallisesti alkuun” ja tekee sen eteen näin: ”Kysyn itse jotain ääneen joka kierrolla, jotta kysyminen näyttää tavalliselta.” Taustalla on oma motivaatiotekijä: ”En halua, että kukaan jää yksin ensimmäisellä viikolla.”',
    'Tuomas Rantanen on merkinnyt ristiriidan, jossa vastakkain ovat tavoite ”Jokainen uusi työntekijä pääsee turvallisesti alkuun” ja oma motivaatiotekijä: ”Haluan tehdä yhden asian kerrallaan kunnolla, en ohjata kävellessä.”',
    'Tiimilokeissa on sovittu yksi kokeilu. Yhtään ei ole vielä merkitty tehdyksi.',
    'Tiimi kokeilee: ”Aamuraportin lopussa jokainen voi sanoa yhden pienen havainnon.” Vastuussa on Noora Virtanen, viimeistään 27.10.2026.',
    'Tavoitteesta ”Potilas on mukana päättämässä hoidostaan” ei ole tältä jaksolta yhtään havaintoa.',
    'Jakamisesta ei ole tältä jaksolta yhtään hetkeä. Kaikkiaan hetkiä on 4.',
  ]);
});

test('a strategy goal without evidence is said aloud, with how much was searched', () => {
  const missing = plan().find(({ kind }) => kind === 'none');
  expect(missing).toMatchObject({ key: 'none:goal-patient', values: { moments: 4, logs: 1, links: 0 } });
  expect(missing?.citations.map(({ target, quote }) => [target.type, quote])).toEqual([
    ['strategyGoal', 'Potilas on mukana päättämässä hoidostaan'],
    ['count', null],
  ]);
});

test('evidence from outside the period or of texts that not every reader may open does not count', () => {
  const evidence = [
    { itemId: 'm-old', strategyGoalId: 'goal-patient' },
    { itemId: 'unread', strategyGoalId: 'goal-patient' },
  ];
  const moments = [buildMoment({ itemId: 'm-old', on: '2026-09-30' })];
  const [missing, ...others] = plan({ evidence, moments, links: [] }).filter(({ kind }) => kind === 'none');
  expect(missing?.values.goals).toEqual([
    'Potilas on mukana päättämässä hoidostaan',
    'Jokainen uusi työntekijä pääsee turvallisesti alkuun',
  ]);
  expect(others).toEqual([]);
});

test('a link that its person has not confirmed is neither counted nor cited', () => {
  for (const state of ['suggested', 'rejected', 'withdrawn'] as const) {
    const links = [
      buildLink({ linkId: 'link-1', state }),
      buildLink({ linkId: 'link-2', state, relation: 'conflicts' }),
    ];
    expect(JSON.stringify(plan({ links }))).not.toContain('link-');
  }
});

test('a link cites the goal and the person’s own words, each verbatim', () => {
  const link = plan().find(({ kind }) => kind === 'link');
  expect(link?.citations.map(({ target }) => target)).toEqual([
    { type: 'strategyGoal', id: 'goal-start' },
    { type: 'item', id: 'motive-1' },
    { type: 'link', id: 'link-1' },
  ]);
});

test('with nothing to read the summary says so instead of counting zeros', () => {
  expect(sentences({ moments: [], logs: [], links: [], trials: [], evidence: [] })[0]).toBe(
    'Yksikössä ”Osasto 4B” ei ole tältä jaksolta yhtään hetkeä eikä lokia, jonka jokainen lukija voi avata.',
  );
});

test('no step is called thin when there are hardly any moments or all steps have as many', () => {
  const thin = (moments: ReturnType<typeof buildMoment>[]) =>
    plan({ moments }).filter(({ kind }) => kind === 'thinStage');
  expect(thin([buildMoment({ itemId: 'm-1' })])).toEqual([]);
  const even = (['motives', 'moments', 'guiding', 'sharing'] as const).map((stage) =>
    buildMoment({ itemId: stage, stage }),
  );
  expect(thin(even)).toEqual([]);
  expect(thin([...even, buildMoment({ itemId: 'x', stage: 'motives' })])).toEqual([]);
});

test('one thin step is named with its count out of all', () => {
  const stagesOf = ['motives', 'motives', 'moments', 'moments', 'guiding', 'guiding', 'sharing'] as const;
  const moments = stagesOf.map((stage, index) => buildMoment({ itemId: `m-${index}`, stage }));
  expect(sentences({ moments }).at(-1)).toBe('Jakaminen jäi ohuimmaksi vaiheeksi: yksi hetki kaikkiaan 7 hetkestä.');
});

test('two writers of one name are two writers', () => {
  const moments = [
    buildMoment({ itemId: 'm-1', authorId: 'a', authorName: 'Anna Laine' }),
    buildMoment({ itemId: 'm-2', authorId: 'b', authorName: 'Anna Laine' }),
  ];
  expect(plan({ moments })[0]?.values.writers).toBe(2);
});

test('the same records give the same plan to the byte, in whatever order they come', () => {
  fc.assert(
    fc.property(anySummary, (input) => {
      const turned = {
        ...input,
        moments: [...input.moments].reverse(),
        logs: [...input.logs].reverse(),
        links: [...input.links].reverse(),
        strategyGoals: [...input.strategyGoals].reverse(),
        trials: [...input.trials].reverse(),
        evidence: [...input.evidence].reverse(),
        words: [...input.words].reverse(),
        figures: [...input.figures].reverse(),
      };
      expect(JSON.stringify(planSummary(turned, plainTerms))).toBe(JSON.stringify(planSummary(input, plainTerms)));
    }),
  );
});

test('every quotation is a verbatim, readable piece of the text it cites', () => {
  fc.assert(
    fc.property(anySummary, (input) => {
      const texts = new Map([
        ...[...input.moments, ...input.logs].map(({ itemId, text }): [string, string] => [`item:${itemId}`, text]),
        ...input.links.flatMap((link): [string, string][] => [
          [`item:${link.motiveItemId}`, link.motiveText],
          [`link:${link.linkId}`, link.contribution ?? ''],
        ]),
        ...input.strategyGoals.map(({ id, title }): [string, string] => [`strategyGoal:${id}`, title]),
      ]);
      const own = new Map(input.words.map(({ itemId, text }) => [itemId, text]));
      for (const { citations } of planSummary(input, plainTerms)) {
        for (const { target, quote } of citations) {
          if (quote === null) continue;
          const trials = input.trials.filter(({ logId }) => logId === target.id).map(({ text }) => text);
          const said = [texts.get(`${target.type}:${target.id}`) ?? '', own.get(target.id) ?? '', ...trials];
          expect(said.some((text) => text.includes(quote))).toBe(true);
          expect(graphemeLength(quote)).toBeLessThanOrEqual(300);
        }
      }
    }),
  );
});

test('numbers of citations run from one through the plan, and no statement stands without one', () => {
  fc.assert(
    fc.property(anySummary, (input) => {
      const statements = planSummary(input, plainTerms);
      const numbers = statements.flatMap(({ citations }) => citations.map(({ number }) => number));
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      for (const { citations } of statements) expect(citations.length).toBeGreaterThan(0);
      expect(new Set(statements.map(({ key }) => key)).size).toBe(statements.length);
    }),
  );
});

test('each strategy goal either has its evidence counted or is said to have none, never both and never neither', () => {
  fc.assert(
    fc.property(anySummary, (input) => {
      const statements = planSummary(input, plainTerms);
      const open = new Set(
        [...input.moments, ...input.logs].filter(({ on }) => on.startsWith('2026-10')).map(({ itemId }) => itemId),
      );
      for (const { id } of input.strategyGoals) {
        const own = new Set(
          input.evidence
            .filter(({ strategyGoalId, itemId }) => strategyGoalId === id && open.has(itemId))
            .map(({ itemId }) => itemId),
        );
        const counted = statements.find(({ key }) => key === `count:evidence:${id}`);
        const none = statements.filter(({ kind }) => kind === 'none');
        const missing = none.find(({ citations }) => citations.some(({ target }) => target.id === id));
        expect([counted?.values.evidence, missing === undefined]).toEqual(
          own.size > 0 ? [own.size, true] : [undefined, false],
        );
      }
    }),
  );
});

test('every planned statement passes the check of citations in each language', () => {
  fc.assert(
    fc.property(anySummary, (input) => {
      const sources = checkSourcesOf(input);
      for (const statement of planSummary(input, plainTerms)) {
        for (const language of languages) {
          const text = renderStatement(statement, language);
          expect([
            text,
            checkStatement({ text, language, citations: statement.citations, sources, terms: plainTerms }),
          ]).toEqual([text, []]);
        }
      }
    }),
  );
});

const goal = (id: string) => ({ id, title: `Tavoite ${id}`, version: 1, language: 'fi' as const });

test('strategy goals of which there is nothing are named in one statement, and one with links keeps its own', () => {
  const period = { clock: 'quarter' as const, start: '2026-07-01', end: '2026-09-30' };
  const figure = { measure: 'peoplePerStrategyGoal' as const, value: 'd', people: 14, period };
  const tied = (id: string) => ({ linkId: id, strategyGoalId: id, strategyGoalTitle: `Tavoite ${id}` });
  const none = planSummary(
    buildTeamSummary({
      kind: 'organisation',
      strategyGoals: ['a', 'b', 'c', 'd', 'e'].map(goal),
      evidence: [],
      links: [buildLink(tied('c')), buildLink({ ...tied('e'), relation: 'conflicts' })],
      figures: [figure],
    }),
    plainTerms,
  ).filter(({ kind }) => kind === 'none');
  expect(none.map((statement) => renderStatement(statement, 'fi'))).toEqual([
    'Tavoitteesta ”Tavoite c” ei ole tältä jaksolta yhtään havaintoa, mutta siihen on vahvistettu yksi yhteys.',
    'Näistä tavoitteista ei ole tältä jaksolta yhtään havaintoa, jonka jokainen lukija voi avata: ”Tavoite d” ja ”Tavoite e”.',
    'Näistä tavoitteista ei ole tältä jaksolta yhtään havaintoa eikä vahvistettua yhteyttä, jonka jokainen lukija voi avata: ”Tavoite a” ja ”Tavoite b”.',
  ]);
});

test('the statement about several goals no longer holds once one of them has evidence', () => {
  const strategyGoals = ['a', 'b', 'c'].map(goal);
  const before = buildTeamSummary({ strategyGoals, evidence: [], links: [] });
  const several = planSummary(before, plainTerms).find(({ key }) => key === 'none:none');
  const failuresIn = (input: typeof before) =>
    checkStatement({
      text: several ? renderStatement(several, 'fi') : '',
      language: 'fi',
      citations: several?.citations ?? [],
      sources: checkSourcesOf(input),
      terms: plainTerms,
    }).map(({ code }) => code);
  expect(failuresIn(before)).toEqual([]);
  expect(failuresIn({ ...before, evidence: [{ itemId: 'm-1', strategyGoalId: 'b' }] })).toEqual(['sourceMissing']);
});

test('one’s own summary speaks to its author, and the organisation’s begins with released figures and their period', () => {
  const own = planSummary(buildTeamSummary({ kind: 'period', subject: '' }), plainTerms);
  expect(own.map((statement) => renderStatement(statement, 'fi'))).toEqual(
    expect.arrayContaining([
      'Kirjasit tällä jaksolla 4 oppimisen hetkeä ja yhden tiimilokin.',
      expect.stringMatching(/^Olet vahvistanut yhteyden tavoitteeseen/u),
      expect.stringMatching(/^Olet merkinnyt ristiriidan/u),
    ]),
  );
  const period = { clock: 'quarter' as const, start: '2026-07-01', end: '2026-09-30' };
  const figures = [
    { measure: 'peoplePerStage' as const, value: 'sharing', people: 27, period },
    { measure: 'conflictsPerStrategyGoal' as const, value: 'goal-start', people: 6, period },
  ];
  const [stage, conflicts] = planSummary(buildTeamSummary({ kind: 'organisation', figures }), plainTerms);
  expect([stage, conflicts].map((statement) => statement && renderStatement(statement, 'fi'))).toEqual([
    'Jakaminen: 27 henkilöä kirjasi vähintään yhden oppimisen hetken (julkaistut luvut, heinä–syyskuu 2026).',
    '6 henkilöä merkitsi ristiriidan tavoitteen ”Jokainen uusi työntekijä pääsee turvallisesti alkuun” ja oman motivaationsa välille (julkaistut luvut, heinä–syyskuu 2026).',
  ]);
});

test('a figure that was not released so is refused', () => {
  const period = { clock: 'quarter' as const, start: '2026-07-01', end: '2026-09-30' };
  const figures = [{ measure: 'peoplePerStage' as const, value: 'sharing', people: 27, period }];
  const input = buildTeamSummary({ kind: 'organisation', figures });
  const [first] = planSummary(input, plainTerms);
  for (const language of languages) {
    const text = first ? renderStatement(first, language).replace('27', '28') : '';
    const citations = first?.citations ?? [];
    const failures = checkStatement({ text, language, citations, sources: checkSourcesOf(input), terms: plainTerms });
    expect(failures).toEqual([{ code: 'numberNotInSource', at: '28' }]);
  }
});

test('a quotation counts as verbatim only between whole words', () => {
  expect(isVerbatim('toimi', 'Se ei toimi.')).toBe(true);
  expect(isVerbatim('oimi', 'Se ei toimi.')).toBe(false);
  expect(isVerbatim(' ', 'Se ei toimi.')).toBe(false);
});
