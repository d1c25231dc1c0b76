import { v7 as newId } from 'uuid';
import { beforeAll, expect, test, vi } from 'vitest';
import { findMotives, openMotive, stateMotive } from '@/lib/data/motives';
import { closeGoal, completeAction, editGoal, findGoals, openGoal } from '@/lib/data/personal-goals';
import { getReaderChoices } from '@/lib/data/reader-choices';
import { chooseReaders } from '@/lib/data/readers';
import { findVersions } from '@/lib/data/text-versions';
import { nobodyElse } from '@/lib/domain/access/readers';
import type { Viewer } from '@/lib/domain/access/viewer';
import { failure } from '@/lib/result';
import { buildGoal, buildMotive } from '../support/build-goals';
import { type BuiltUnit, buildUnit, buildViewer } from '../support/factories';

// What the engine finds near is tested with the engine; here a goal is near when its title stands in the text.
vi.mock('@/lib/domain/linking/suggest', async () => {
  const { suggestByTitle } = await import('../support/suggest-by-title');
  return { suggestLinks: suggestByTitle };
});

let area: BuiltUnit;
let author: Viewer;
let colleague: Viewer;
let supervisor: Viewer;
let stranger: Viewer;

beforeAll(async () => {
  area = await buildUnit();
  const ward = await buildUnit({ parent: area });
  const sister = await buildUnit({ parent: area });
  author = await buildViewer({ unit: ward });
  colleague = await buildViewer({ unit: sister });
  supervisor = await buildViewer({ leads: [ward] });
  stranger = await buildViewer();
});

const words = { title: 'Opin ohjaamaan', why: 'Jäin itse yksin.', kinds: [], nextAction: '', nextActionOn: null };

test('a goal is its owner’s alone until readers are named; rank opens nothing', async () => {
  const id = await buildGoal(author);
  expect(await openGoal(author, id)).toMatchObject({ id, mine: true, title: 'Opin ohjaamaan' });
  for (const other of [colleague, supervisor, stranger]) {
    expect(await openGoal(other, id)).toBeNull();
    expect((await findGoals(other)).map((goal) => goal.id)).not.toContain(id);
    expect(await editGoal(other, { id, version: 1, ...words })).toEqual(failure('notFound'));
    expect(await completeAction(other, { id, version: 1 })).toEqual(failure('notFound'));
    expect(await closeGoal(other, { id, state: 'archived' })).toEqual(failure('notFound'));
    expect(await getReaderChoices(other, 'personalGoal', id)).toBeNull();
  }
});

test('a goal granted to a service area is read in its wards, and by nobody who may not read it is it changed', async () => {
  const id = await buildGoal(author, { readers: { ...nobodyElse, unitIds: [area.id] } });
  expect(await openGoal(colleague, id)).toMatchObject({ id, mine: false });
  expect(await editGoal(colleague, { id, version: 1, ...words })).toEqual(failure('notFound'));
  expect(await openGoal(stranger, id)).toBeNull();
  await chooseReaders(author, { kind: 'personalGoal', itemId: id }, nobodyElse);
  expect(await openGoal(colleague, id)).toBeNull();
});

test('readers of another organisation cannot be named', async () => {
  const id = await buildGoal(author);
  const choice = { ...nobodyElse, personIds: [stranger.personId] };
  expect(await chooseReaders(author, { kind: 'personalGoal', itemId: id }, choice)).toEqual(failure('notFound'));
});

test('a lost race shows what stands now and overwrites nothing', async () => {
  const id = await buildGoal(author, words);
  const first = await editGoal(author, { id, version: 1, ...words, why: 'Ensimmäinen ikkuna.' });
  const second = await editGoal(author, { id, version: 1, ...words, why: 'Toinen ikkuna.' });
  expect(first.ok).toBe(true);
  expect(second).toMatchObject({ ok: false, code: 'conflict', current: { version: 2 } });
  expect(!second.ok && second.current?.text).toContain('Ensimmäinen ikkuna.');
  expect(await openGoal(author, id)).toMatchObject({ why: 'Ensimmäinen ikkuna.', version: 2 });
});

test('two windows that save at the same moment: one wins, the other is told', async () => {
  const id = await buildGoal(author, words);
  const answers = await Promise.all(
    ['Ensimmäinen.', 'Toinen.'].map((why) => editGoal(author, { id, version: 1, ...words, why })),
  );
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: 'conflict', current: { version: 2 } });
});

test('what a goal said before stays in its history, which its owner alone reads', async () => {
  const id = await buildGoal(author, { ...words, readers: { ...nobodyElse, wholeOrganisation: true } });
  await editGoal(author, { id, version: 1, ...words, why: 'Nyt tiedän miksi.' });
  expect(await findVersions(author, 'personalGoal', id)).toMatchObject([{ part: 'why', version: 1, text: words.why }]);
  expect(await findVersions(colleague, 'personalGoal', id)).toEqual([]);
});

test('a small action that is done makes room for the next one and stays in the story', async () => {
  const id = await buildGoal(author, { ...words, nextAction: 'Kysyn Eliakselta.' });
  await completeAction(author, { id, version: 1 });
  expect(await openGoal(author, id)).toMatchObject({ nextAction: null, title: words.title, why: words.why });
  expect((await findVersions(author, 'personalGoal', id)).map(({ text }) => text)).toEqual(['Kysyn Eliakselta.']);
});

test('an archived goal keeps its words and can be taken back', async () => {
  const id = await buildGoal(author, words);
  await closeGoal(author, { id, state: 'archived' });
  expect(await openGoal(author, id)).toMatchObject({ state: 'archived', why: words.why });
  await closeGoal(author, { id, state: 'active' });
  expect(await openGoal(author, id)).toMatchObject({ state: 'active', version: 1 });
});

test('a motive belongs only to a goal of one’s own', async () => {
  const goalId = await buildGoal(author, { readers: { ...nobodyElse, wholeOrganisation: true } });
  const motive = { id: newId(), goalId, text: 'Haluan.', kinds: [] };
  expect(await stateMotive(colleague, motive)).toEqual(failure('notFound'));
  expect((await stateMotive(author, motive)).ok).toBe(true);
});

test('a reader of a motive is not told of a goal that is closed to that reader', async () => {
  const goalId = await buildGoal(author);
  const id = await buildMotive(author, { goalId, readers: { ...nobodyElse, personIds: [colleague.personId] } });
  expect(await openMotive(author, id)).toMatchObject({ goalId });
  expect(await openMotive(colleague, id)).toMatchObject({ id, goalId: null });
  expect(await openMotive(supervisor, id)).toBeNull();
});

test('a private motive of an open goal stays private', async () => {
  const goalId = await buildGoal(author, { readers: { ...nobodyElse, wholeOrganisation: true } });
  const id = await buildMotive(author, { goalId });
  expect((await findMotives(author, { goalId })).map((motive) => motive.id)).toEqual([id]);
  expect(await findMotives(colleague, { goalId })).toEqual([]);
});
