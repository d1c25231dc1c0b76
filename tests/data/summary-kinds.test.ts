import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { databaseOf } from '@/lib/data/database';
import { openEntry } from '@/lib/data/diary-entries';
import { attachEvidence } from '@/lib/data/evidence';
import { startInterview } from '@/lib/data/interviews';
import { chooseReaders } from '@/lib/data/readers';
import { findSummaries, makeSummary } from '@/lib/data/summaries';
import { checkWording, publishSummary, withdrawSummary } from '@/lib/data/summary-changes';
import type { AskedScope } from '@/lib/data/summary-scope';
import { getSummary } from '@/lib/data/summary-view';
import { nobodyElse } from '@/lib/domain/access/readers';
import type { Viewer } from '@/lib/domain/access/viewer';
import type { ShownSummary } from '@/lib/domain/summaries/summary';
import { summaryWords } from '@/lib/i18n/summary-words';
import { buildQuarter } from '../support/build-quarter';
import { alone, asked, makeOf, month, patient, readSummaryOf, safeStart, walking } from '../support/build-summary';
import {
  buildGoal,
  buildLinkedMotive,
  buildLog,
  buildOpenMoment,
  buildWard,
  succeeded,
  type Ward,
} from '../support/build-ward';
import { buildPerson, buildViewer, viewerOf } from '../support/factories';

const everybody = { ...nobodyElse, wholeOrganisation: true };
const everything = (summary: ShownSummary) => JSON.stringify(summary);
const textsOf = (summary: ShownSummary) => summary.statements.map(({ text }) => text ?? '');
const refusal = async (viewer: Viewer, scope: AskedScope) =>
  makeSummary(viewer, { id: newId(), ...scope, period: month(viewer) }, summaryWords('fi'));

/** For these it is as if the summary had never been. */
async function isNothingFor(viewers: readonly Viewer[], id: string): Promise<void> {
  for (const viewer of viewers) {
    expect(await getSummary(viewer, id)).toBeNull();
    expect((await findSummaries(viewer)).map((summary) => summary.id)).not.toContain(id);
    expect(await publishSummary(viewer, { id })).toMatchObject({ ok: false, code: 'notFound' });
    expect(await withdrawSummary(viewer, { id })).toMatchObject({ ok: false, code: 'notFound' });
  }
}

async function makesTheSameTwice(viewer: Viewer, scope: AskedScope): Promise<void> {
  const plain = ({ statements }: ShownSummary) => statements.map(({ id, ...statement }) => statement);
  const first = await readSummaryOf(viewer, await makeOf(viewer, scope));
  const again = await readSummaryOf(viewer, await makeOf(viewer, scope));
  expect(first.statements.length).toBeGreaterThan(0);
  expect(plain(again)).toEqual(plain(first));
}

describe('one’s own period', () => {
  let ward: Ward;
  let id: string;
  let summary: ShownSummary;
  const foreign = 'Toisen hetki kaikille.';
  beforeAll(async () => {
    ward = await buildWard();
    const goalId = await buildGoal(ward.hr, safeStart);
    await buildGoal(ward.hr, patient);
    await buildOpenMoment(ward.noora, asked, nobodyElse);
    await buildOpenMoment(ward.tuomas, foreign, everybody);
    await buildLog(ward.supervisor, ward.unit.id, ward.noora);
    succeeded(await startInterview(ward.noora, { id: newId(), guideKey: 'learning-moment', aboutPersonId: null }));
    await buildLinkedMotive(ward.noora, { text: alone, strategyGoalId: goalId, readers: nobodyElse });
    await buildLinkedMotive(ward.tuomas, { text: walking, strategyGoalId: goalId, readers: everybody });
    id = await makeOf(ward.noora, { kind: 'period' });
    summary = await readSummaryOf(ward.noora, id);
  });

  test('it tells of one’s own finished texts, private ones too, and of nobody else’s', () => {
    expect(textsOf(summary)[0]).toBe('Kirjasit tällä jaksolla yhden oppimisen hetken.');
    expect(everything(summary)).toContain(asked);
    expect(everything(summary)).toContain(alone);
    for (const other of [foreign, walking, 'Ensimmäinen virhetunti', 'kukaan ei ollut kirjannut']) {
      expect(everything(summary)).not.toContain(other);
    }
    expect(summary.statements.flatMap(({ failures }) => failures)).toEqual([]);
  });

  test('it speaks of no strategy goal that nothing of one’s own is tied to', () => {
    expect(everything(summary)).toContain(safeStart);
    expect(everything(summary)).not.toContain(patient);
  });

  test('a log counts for whoever wrote it', async () => {
    const own = await readSummaryOf(ward.supervisor, await makeOf(ward.supervisor, { kind: 'period' }));
    expect(textsOf(own)[0]).toBe('Kirjasit tällä jaksolla yhden tiimilokin.');
  });

  test('it does not exist for anybody else, even where a grant says otherwise', async () => {
    const others = [ward.supervisor, ward.tuomas, ward.hr, ward.outsider, await buildViewer()];
    await isNothingFor(others, id);
    const { organisationId, personId: grantedById } = ward.noora;
    const grant = { organisationId, itemId: id, grantedById, id: newId(), wholeOrganisation: true };
    await databaseOf(organisationId).readerGrant.createMany({ data: [grant] });
    await isNothingFor(others, id);
  });

  test('it is never published, by its author neither', async () => {
    expect(summary.mayPublish).toBe(false);
    expect(await publishSummary(ward.noora, { id })).toMatchObject({ ok: false, code: 'notPossibleNow' });
    const { organisationId } = ward.noora;
    const forced = databaseOf(organisationId).summary.updateMany({ where: { id }, data: { state: 'published' } });
    await expect(forced).rejects.toThrow();
  });

  test('made again from the same records it says the same', () => makesTheSameTwice(ward.noora, { kind: 'period' }));
});

describe('a strategy goal', () => {
  let ward: Ward;
  let owner: Viewer;
  let goalId: string;
  let part: string;
  let id: string;
  const inUnit = 'Vain osastolle kerrottu.';
  beforeAll(async () => {
    ward = await buildWard();
    owner = ward.supervisor;
    goalId = await buildGoal(ward.hr, safeStart);
    part = await buildGoal(ward.hr, patient);
    const other = await buildGoal(ward.hr, 'Virheistä puhutaan');
    const { organisationId } = ward.hr;
    const database = databaseOf(organisationId);
    await database.strategyGoal.updateMany({ where: { id: goalId }, data: { ownerId: owner.personId } });
    await database.strategyGoal.updateMany({ where: { id: part }, data: { parentId: goalId } });
    const moment = await buildOpenMoment(ward.noora, asked, everybody);
    succeeded(await attachEvidence(ward.noora, { itemId: moment, strategyGoalId: part }));
    const closer = await buildOpenMoment(ward.noora, inUnit, ward.toUnit);
    succeeded(await attachEvidence(ward.noora, { itemId: closer, strategyGoalId: goalId }));
    await buildLinkedMotive(ward.noora, { text: alone, strategyGoalId: goalId, readers: everybody });
    const conflict = { decision: 'conflict' as const, words: '', readers: everybody };
    await buildLinkedMotive(ward.tuomas, { text: walking, strategyGoalId: part, ...conflict });
    await buildLinkedMotive(ward.tuomas, { text: inUnit, strategyGoalId: goalId, readers: ward.toUnit });
    await buildLinkedMotive(ward.noora, { text: 'Muusta tavoitteesta.', strategyGoalId: other, readers: everybody });
    id = await makeOf(owner, { kind: 'strategyGoal', goalId });
  });

  test('it tells links, conflicts and evidence of the goal and its parts, and of no other goal', async () => {
    const summary = await readSummaryOf(owner, id);
    for (const told of [asked, alone, walking, safeStart, patient]) expect(everything(summary)).toContain(told);
    for (const other of ['Muusta tavoitteesta', 'Virheistä puhutaan']) expect(everything(summary)).not.toContain(other);
    expect(summary.statements.flatMap(({ failures }) => failures)).toEqual([]);
  });

  test('what only a unit may open is neither cited nor counted, though its maker may open it', async () => {
    const summary = await readSummaryOf(owner, id);
    expect(everything(summary)).not.toContain(inUnit);
    expect(textsOf(summary)).toContain(
      `Tavoitteesta ”${safeStart}” ei ole tältä jaksolta yhtään havaintoa, mutta siihen on vahvistettu yksi yhteys.`,
    );
    expect(textsOf(summary)).toContain(
      `Tavoitteeseen ”${safeStart}” ja sen osiin vahvistettiin tällä jaksolla yksi yhteys, ja yksi merkittiin ristiriidaksi.`,
    );
  });

  test('its owner and HR make it, and anybody else is refused as for a goal that does not exist', async () => {
    await makeOf(ward.hr, { kind: 'strategyGoal', goalId });
    const unknown = await refusal(ward.noora, { kind: 'strategyGoal', goalId: newId() });
    expect(unknown).toMatchObject({ ok: false, fields: { goalId: 'choice' } });
    for (const other of [ward.noora, ward.outsider, await buildViewer({ roles: ['hr'] })]) {
      expect(await refusal(other, { kind: 'strategyGoal', goalId })).toEqual(unknown);
    }
    expect(await refusal(owner, { kind: 'strategyGoal', goalId: part })).toEqual(unknown);
  });

  test('a draft is its author’s alone; published the whole organisation reads it and opens every source', async () => {
    const others = [ward.noora, ward.tuomas, ward.hr, ward.outsider];
    await isNothingFor(others, id);
    succeeded(await publishSummary(owner, { id }));
    for (const reader of others) {
      const summary = await readSummaryOf(reader, id);
      expect(summary.fallenOut).toBe(0);
      expect(summary.statements.flatMap(({ sources }) => sources).every(({ state }) => state === 'open')).toBe(true);
      for (const { path } of summary.statements
        .flatMap(({ sources }) => sources)
        .flatMap(({ count }) => count?.items ?? [])) {
        if (path.startsWith('/diary/')) expect(await openEntry(reader, path.slice('/diary/'.length))).not.toBeNull();
      }
    }
    await isNothingFor([await buildViewer()], id);
    succeeded(await withdrawSummary(owner, { id }));
    await isNothingFor(others, id);
  });

  test('whoever no longer owns the goal does not publish it', async () => {
    const draft = await makeOf(owner, { kind: 'strategyGoal', goalId: goalId });
    const database = databaseOf(owner.organisationId);
    await database.strategyGoal.updateMany({ where: { id: goalId }, data: { ownerId: ward.hr.personId } });
    expect(await publishSummary(owner, { id: draft })).toMatchObject({ ok: false, code: 'notPossibleNow' });
    await database.strategyGoal.updateMany({ where: { id: goalId }, data: { ownerId: owner.personId } });
  });

  test('what is narrowed to a unit after publishing falls out for whoever may not open it', async () => {
    const { motiveId } = await buildLinkedMotive(ward.tuomas, {
      text: 'Haluan nähdä, miten ohjaus kantaa.',
      strategyGoalId: part,
      readers: everybody,
    });
    const draft = await makeOf(ward.hr, { kind: 'strategyGoal', goalId });
    succeeded(await publishSummary(ward.hr, { id: draft }));
    expect(everything(await readSummaryOf(ward.outsider, draft))).toContain('miten ohjaus kantaa');
    succeeded(await chooseReaders(ward.tuomas, { kind: 'motive', itemId: motiveId }, ward.toUnit));
    expect(everything(await readSummaryOf(ward.outsider, draft))).not.toContain('miten ohjaus kantaa');
    expect(everything(await readSummaryOf(ward.hr, draft))).not.toContain('miten ohjaus kantaa');
    succeeded(await withdrawSummary(ward.hr, { id: draft }));
    succeeded(await chooseReaders(ward.tuomas, { kind: 'motive', itemId: motiveId }, nobodyElse));
  });

  test('made again from the same records it says the same', () =>
    makesTheSameTwice(owner, { kind: 'strategyGoal', goalId }));
});

describe('the organisation', () => {
  const organisation = { kind: 'organisation' as const };

  test('HR makes it and nobody else may', async () => {
    const ward = await buildWard();
    const admin = await viewerOf(await buildPerson({ unit: ward.unit, roles: ['admin'] }));
    for (const other of [ward.supervisor, ward.noora, admin]) {
      expect(await refusal(other, organisation)).toMatchObject({ ok: false, fields: { kind: 'choice' } });
    }
    await makesTheSameTwice(ward.hr, organisation);
  });

  test('it cites and counts no text that is not granted to all, not even of HR’s own unit or HR’s own', async () => {
    const ward = await buildWard();
    const { hr } = ward;
    const goalId = await buildGoal(hr, safeStart);
    const toOther = { ...nobodyElse, unitIds: [ward.other.id] };
    await buildOpenMoment(ward.outsider, 'Vain päivystykselle.', toOther);
    await buildOpenMoment(ward.outsider, 'Vain henkilöstöhallinnolle.', { ...nobodyElse, personIds: [hr.personId] });
    await buildOpenMoment(hr, 'Vain minulle.', nobodyElse);
    await buildLinkedMotive(ward.outsider, { text: 'Vain yksikölle.', strategyGoalId: goalId, readers: toOther });
    await buildLog(ward.supervisor, ward.unit.id, ward.noora);
    await buildOpenMoment(ward.noora, asked, everybody);
    const id = await makeOf(hr, organisation);
    const summary = await readSummaryOf(hr, id);
    expect(textsOf(summary)[0]).toBe(
      'Koko organisaatio voi avata tältä jaksolta yhden oppimisen hetken. Kirjoittajia on yksi.',
    );
    expect(everything(summary)).toContain(asked);
    for (const closed of ['Vain', 'virhetunti', 'kukaan ei ollut kirjannut']) {
      expect(everything(summary)).not.toContain(closed);
    }
    await isNothingFor([ward.noora, ward.supervisor], id);
    succeeded(await publishSummary(hr, { id }));
    for (const reader of [ward.noora, ward.supervisor, ward.outsider]) {
      expect(everything(await readSummaryOf(reader, id))).toContain(asked);
    }
    succeeded(await withdrawSummary(hr, { id }));
    await isNothingFor([ward.noora, ward.supervisor], id);
  });

  test('it tells released figures of the last closed period, and of what is not released nothing at all', async () => {
    const { hr, people, goalId, link, freeze, period, unit } = await buildQuarter();
    const few = await buildGoal(hr, 'Harvan tavoite');
    await buildGoal(hr, 'Ei kenenkään tavoite');
    await link(goalId, people.slice(0, 6));
    await link(few, people.slice(6, 10));
    expect(textsOf(await readSummaryOf(hr, await makeOf(hr, organisation))).join(' ')).not.toContain('henkilöä');
    await freeze();
    const id = await makeOf(hr, organisation);
    const summary = await readSummaryOf(hr, id);
    const told = summary.statements.filter(({ text }) => text?.includes('henkilöä'));
    expect(told.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^6 henkilöä vahvisti yhteyden tavoitteeseen ”Hiljainen tieto.*” \(julkaistut luvut, /u),
    ]);
    expect(told[0]?.sources.find(({ count }) => count)?.count).toMatchObject({
      figures: [{ key: 'people', value: 6 }],
      items: [],
      released: { start: period.start, end: period.end },
    });
    // Four people and nobody are spoken of alike: as goals without anything that all may open.
    const several = textsOf(summary).find((text) => text.includes('Harvan tavoite'));
    expect(several).toContain('Ei kenenkään tavoite');
    expect(several).toMatch(/^Näistä tavoitteista/u);
    expect(everything(summary)).not.toContain(people[0]?.id);
    succeeded(await publishSummary(hr, { id }));
    const member = await viewerOf(await buildPerson({ unit }));
    expect(textsOf(await readSummaryOf(member, id))).toContain(told[0]?.text);
  });

  test('a figure that was put in by hand is refused', async () => {
    const { hr, people, goalId, link, freeze } = await buildQuarter();
    await link(goalId, people.slice(0, 6));
    await freeze();
    const id = await makeOf(hr, organisation);
    const [first] = (await readSummaryOf(hr, id)).statements;
    const text = (first?.text ?? '').replace('6', '7');
    const wording = succeeded(await checkWording(hr, { id, statementId: first?.id ?? '', text }));
    expect(wording.failures).toEqual([{ code: 'numberNotInSource', at: '7' }]);
  });
});
