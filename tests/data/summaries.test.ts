import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { openEntry } from '@/lib/data/diary-entries';
import { chooseReaders } from '@/lib/data/readers';
import { findSummaries, makeSummary } from '@/lib/data/summaries';
import {
  checkWording,
  editStatement,
  editSummaryTitle,
  keepStatement,
  publishSummary,
  withdrawSummary,
} from '@/lib/data/summary-changes';
import { getSummary } from '@/lib/data/summary-view';
import { nobodyElse } from '@/lib/domain/access/readers';
import type { Viewer } from '@/lib/domain/access/viewer';
import type { ShownSummary } from '@/lib/domain/summaries/summary';
import { summaryWords } from '@/lib/i18n/summary-words';
import {
  alone,
  buildTold,
  makeTeamSummary,
  month,
  patient,
  readSummaryOf,
  safeStart,
  type Told,
  walking,
} from '../support/build-summary';
import { succeeded } from '../support/build-ward';
import { buildViewer } from '../support/factories';

const textsOf = (summary: ShownSummary) => summary.statements.map(({ text }) => text ?? '');
describe('what a summary tells', () => {
  let told: Told;
  let summary: ShownSummary;
  beforeAll(async () => {
    told = await buildTold();
    summary = await readSummaryOf(told.supervisor, await makeTeamSummary(told));
  });
  const one = (kind: string, part: string) =>
    summary.statements.find((statement) => statement.kind === kind && statement.text?.includes(part));

  test('it counts what was written', () => {
    const counted = one('count', 'yksi oppimisen hetki ja yksi tiimiloki');
    expect(counted?.sources[0]?.count?.items.map(({ path }) => path).sort()).toEqual(
      [`/diary/${told.momentId}`, `/team-logs/${told.logId}`].sort(),
    );
  });

  test('it joins a strategy goal with a motive and cites both sides verbatim', () => {
    const joined = one('link', 'Noora Virtanen');
    expect(joined?.sources.map(({ quote }) => quote)).toEqual([safeStart, alone, 'Kysyn ääneen raportilla.']);
    expect(joined?.sources[0]?.from?.path).toBe(`/strategy/${told.goalId}`);
  });

  test('it tells a conflict with the words of both sides', () => {
    expect(one('conflict', 'Tuomas Rantanen')?.sources.map(({ quote }) => quote)).toEqual([safeStart, walking]);
  });

  test('it tells what the team tries, and which strategy goal has no evidence', () => {
    expect(one('practice', 'Aamuraportin lopussa')?.sources[0]?.from?.path).toBe(`/team-logs/${told.logId}`);
    expect(one('none', patient)?.sources.map(({ number }) => number)).toEqual([0, 0]);
    expect(one('none', safeStart)).toBeUndefined();
  });

  test('everything it says passes its own check, and its sources are numbered through', () => {
    expect(summary.statements.flatMap(({ failures }) => failures)).toEqual([]);
    const numbers = summary.statements.flatMap(({ sources }) => sources.map(({ number }) => number)).filter(Boolean);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test('made again from the same records it says the same', async () => {
    const again = await readSummaryOf(told.supervisor, await makeTeamSummary(told));
    const plain = ({ statements }: ShownSummary) => statements.map(({ id, ...statement }) => statement);
    expect(plain(again)).toEqual(plain(summary));
  });

  test('it speaks the language of whoever makes it and quotes in the language of whoever wrote', async () => {
    const made = { id: newId(), kind: 'team' as const, unitId: told.unit.id, period: month(told.supervisor) };
    succeeded(await makeSummary(told.supervisor, made, summaryWords('sv')));
    const swedish = await readSummaryOf(told.supervisor, made.id);
    expect(swedish.statements.length).toBe(summary.statements.length);
    expect(textsOf(swedish).join(' ')).toContain('lärtillfälle');
    expect(textsOf(swedish).join(' ')).toContain(alone);
  });
});

describe('publishing', () => {
  let told: Told;
  let id: string;
  const readBy = (viewer: Viewer) => getSummary(viewer, id);
  beforeAll(async () => {
    told = await buildTold();
    id = await makeTeamSummary(told);
  });

  test('a draft is its author’s alone', async () => {
    for (const other of [told.noora, told.outsider, told.hr, await buildViewer()]) {
      expect(await readBy(other)).toBeNull();
      expect((await findSummaries(other)).map((summary) => summary.id)).not.toContain(id);
    }
  });

  test('only the author publishes, edits and withdraws', async () => {
    for (const other of [told.noora, told.outsider]) {
      expect(await publishSummary(other, { id })).toMatchObject({ ok: false, code: 'notFound' });
      expect(await withdrawSummary(other, { id })).toMatchObject({ ok: false, code: 'notFound' });
      const title = { id, version: 1, title: 'Muu' };
      expect(await editSummaryTitle(other, title)).toMatchObject({ ok: false, code: 'notFound' });
    }
  });

  test('published it is read by the unit and by nobody else; every source opens for every reader', async () => {
    succeeded(await publishSummary(told.supervisor, { id }));
    for (const reader of [told.noora, told.tuomas]) {
      const summary = await readSummaryOf(reader, id);
      expect(summary.statements.flatMap(({ sources }) => sources).every(({ state }) => state === 'open')).toBe(true);
      expect(await openEntry(reader, told.momentId)).not.toBeNull();
    }
    expect(await readBy(told.outsider)).toBeNull();
    expect(await readBy(told.hr)).toBeNull();
  });

  test('what is published is not changed before it is taken back', async () => {
    const [first] = (await readSummaryOf(told.supervisor, id)).statements;
    const edit = { id, statementId: first?.id ?? '', version: 1, text: 'Muu.' };
    expect(await editStatement(told.supervisor, edit)).toMatchObject({ ok: false, code: 'notPossibleNow' });
    const leave = { id, statementId: edit.statementId, kept: false };
    expect(await keepStatement(told.supervisor, leave)).toMatchObject({ ok: false, code: 'notPossibleNow' });
  });

  test('its readers are the unit and cannot be chosen otherwise', async () => {
    const choice = { ...nobodyElse, personIds: [told.outsider.personId] };
    const chosen = await chooseReaders(told.supervisor, { kind: 'summary', itemId: id }, choice);
    expect(chosen).toMatchObject({ ok: false, code: 'notFound' });
    expect(await readBy(told.outsider)).toBeNull();
  });

  test('withdrawn it is the author’s alone again, and may be published anew', async () => {
    succeeded(await withdrawSummary(told.supervisor, { id }));
    expect(await readBy(told.noora)).toBeNull();
    expect((await readSummaryOf(told.supervisor, id)).state).toBe('withdrawn');
    succeeded(await publishSummary(told.supervisor, { id }));
    expect(await readBy(told.noora)).not.toBeNull();
  });
});

describe('the check stands in the way of publishing', () => {
  test('words that the sources do not bear out are kept, shown and not published', async () => {
    const told = await buildTold();
    const id = await makeTeamSummary(told);
    const [counted] = (await readSummaryOf(told.supervisor, id)).statements;
    const statementId = counted?.id ?? '';
    const text = 'Yksikössä kirjattiin 14 oppimisen hetkeä.';
    const wording = succeeded(await checkWording(told.supervisor, { id, statementId, text }));
    expect(wording.failures).toContainEqual({ code: 'numberNotInSource', at: '14' });
    expect((await readSummaryOf(told.supervisor, id)).statements[0]?.version).toBe(1);
    succeeded(await editStatement(told.supervisor, { id, statementId, version: 1, text }));
    expect((await readSummaryOf(told.supervisor, id)).statements[0]?.failures).toEqual(wording.failures);
    expect(await publishSummary(told.supervisor, { id })).toMatchObject({ ok: false, code: 'notPossibleNow' });
    expect(await getSummary(told.noora, id)).toBeNull();
    succeeded(await keepStatement(told.supervisor, { id, statementId, kept: false }));
    succeeded(await publishSummary(told.supervisor, { id }));
    expect(textsOf(await readSummaryOf(told.noora, id))).not.toContain(text);
  });

  test('a statement left out comes back where it stood', async () => {
    const told = await buildTold();
    const id = await makeTeamSummary(told);
    const before = (await readSummaryOf(told.supervisor, id)).statements.map((statement) => statement.id);
    const statementId = before[1] ?? '';
    succeeded(await keepStatement(told.supervisor, { id, statementId, kept: false }));
    expect((await readSummaryOf(told.supervisor, id)).statements[1]?.leftOut).toBe(true);
    succeeded(await keepStatement(told.supervisor, { id, statementId, kept: true }));
    const after = await readSummaryOf(told.supervisor, id);
    expect(after.statements.map((statement) => statement.id)).toEqual(before);
    expect(after.statements[1]?.leftOut).toBe(false);
  });

  test('it is made again when publishing, on what the unit may open now', async () => {
    const told = await buildTold();
    const id = await makeTeamSummary(told);
    succeeded(await chooseReaders(told.noora, { kind: 'motive', itemId: told.motiveId }, nobodyElse));
    expect(await publishSummary(told.supervisor, { id })).toMatchObject({ ok: false, code: 'notPossibleNow' });
  });

  test('a lost race overwrites nothing and answers the words that stand there now', async () => {
    const told = await buildTold();
    const id = await makeTeamSummary(told);
    const [counted] = (await readSummaryOf(told.supervisor, id)).statements;
    const edit = { id, statementId: counted?.id ?? '', version: 1 };
    succeeded(await editStatement(told.supervisor, { ...edit, text: 'Ensin tallennettu.' }));
    const lost = await editStatement(told.supervisor, { ...edit, text: 'Myöhässä tallennettu.' });
    expect(lost).toMatchObject({ code: 'conflict', current: { version: 2, text: 'Ensin tallennettu.' } });
    succeeded(await editSummaryTitle(told.supervisor, { id, version: 1, title: 'Kysyminen siirtyi raportille' }));
    const title = await editSummaryTitle(told.supervisor, { id, version: 1, title: 'Toinen nimi' });
    expect(title).toMatchObject({ code: 'conflict', current: { text: 'Kysyminen siirtyi raportille' } });
  });
});
