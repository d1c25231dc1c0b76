import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { captureMoment } from '@/lib/data/diary-entries';
import { attachEvidence, detachEvidence, findAttachedGoals, findEvidence } from '@/lib/data/evidence';
import { chooseReaders } from '@/lib/data/readers';
import { addStrategyGoal, editStrategyGoal, findStrategyGoals, getStrategyGoal } from '@/lib/data/strategy-goals';
import { nobodyElse } from '@/lib/domain/access/readers';
import type { Viewer } from '@/lib/domain/access/viewer';
import { failure } from '@/lib/result';
import { buildGoal, buildStrategyGoal } from '../support/build-goals';
import { buildUnit, buildViewer } from '../support/factories';

let hr: Viewer;
let employee: Viewer;
let colleague: Viewer;
let stranger: Viewer;

beforeAll(async () => {
  const unit = await buildUnit();
  hr = await buildViewer({ unit, roles: ['hr'] });
  employee = await buildViewer({ unit });
  colleague = await buildViewer({ unit });
  stranger = await buildViewer({ roles: ['hr'] });
});

const goalOf = async (id: string) => {
  const goal = await getStrategyGoal(hr, id);
  if (!goal) throw new Error('No strategy goal');
  return { ...goal, ownerId: goal.owner.id };
};

test('everyone in the organisation reads a strategy goal, nobody outside does', async () => {
  const id = await buildStrategyGoal(hr);
  expect((await findStrategyGoals(employee)).map((goal) => goal.id)).toContain(id);
  expect(await getStrategyGoal(stranger, id)).toBeNull();
  expect((await findStrategyGoals(stranger)).map((goal) => goal.id)).not.toContain(id);
});

test('HR alone adds and edits strategy goals, each in its own organisation', async () => {
  const id = await buildStrategyGoal(hr);
  const goal = await goalOf(id);
  for (const other of [employee, stranger]) {
    expect(await editStrategyGoal(other, { ...goal, title: 'Toinen' })).toEqual(failure('notFound'));
  }
  expect(await addStrategyGoal(employee, { ...goal, id: newId() })).toEqual(failure('notFound'));
});

test('an owner or a parent of another organisation is refused at its field', async () => {
  const foreign = await buildStrategyGoal(stranger);
  const goal = await goalOf(await buildStrategyGoal(hr));
  const add = (given: object) => addStrategyGoal(hr, { ...goal, id: newId(), ...given });
  expect(await add({ ownerId: stranger.personId })).toEqual(failure('invalid', { fields: { ownerId: 'person' } }));
  expect(await add({ parentId: foreign })).toEqual(failure('invalid', { fields: { parentId: 'choice' } }));
});

test('a strategy goal does not become a part of its own part', async () => {
  const id = await buildStrategyGoal(hr);
  const part = await buildStrategyGoal(hr, { parentId: id });
  const answer = await editStrategyGoal(hr, { ...(await goalOf(id)), parentId: part });
  expect(answer).toEqual(failure('invalid', { fields: { parentId: 'choice' } }));
});

test('every wording is kept with its day; a new owner is no new wording', async () => {
  const id = await buildStrategyGoal(hr, { title: 'Ensimmäinen' });
  await editStrategyGoal(hr, { ...(await goalOf(id)), title: 'Toinen' });
  await editStrategyGoal(hr, { ...(await goalOf(id)), ownerId: employee.personId });
  const goal = await getStrategyGoal(employee, id);
  expect(goal?.wordings.map(({ title }) => title)).toEqual(['Ensimmäinen', 'Toinen']);
  expect(goal).toMatchObject({ title: 'Toinen', version: 3, owner: { id: employee.personId } });
});

test('a lost race over a strategy goal shows the words that stand now', async () => {
  const id = await buildStrategyGoal(hr);
  const seen = await goalOf(id);
  await editStrategyGoal(hr, { ...seen, title: 'Ensimmäinen' });
  const lost = await editStrategyGoal(hr, { ...seen, title: 'Toinen' });
  expect(lost).toMatchObject({
    code: 'conflict',
    current: { version: 2, text: expect.stringContaining('Ensimmäinen') },
  });
});

async function capture(author: Viewer): Promise<string> {
  const id = newId();
  const text = 'Uusi kysyi raportilla. Kukaan ei kiirehtinyt.';
  await captureMoment(author, { id, text, happenedOn: author.today, stage: null, level: null });
  return id;
}

test('a moment is attached by its author alone, once, and only as long as others may read it do they see it', async () => {
  const strategyGoalId = await buildStrategyGoal(hr);
  const itemId = await capture(employee);
  for (const other of [colleague, hr, stranger]) {
    expect(await attachEvidence(other, { itemId, strategyGoalId })).toEqual(failure('notFound'));
  }
  for (const again of [1, 2])
    expect((await attachEvidence(employee, { itemId, strategyGoalId })).ok, `${again}`).toBe(true);
  expect(await findEvidence(employee, { strategyGoalId })).toMatchObject([{ itemId, title: 'Uusi kysyi raportilla' }]);
  expect(await findEvidence(colleague, { strategyGoalId })).toEqual([]);
  await chooseReaders(employee, { kind: 'diaryEntry', itemId }, { ...nobodyElse, personIds: [colleague.personId] });
  expect(await findEvidence(colleague, { strategyGoalId })).toHaveLength(1);
  expect((await findAttachedGoals(colleague, itemId)).map(({ id }) => id)).toEqual([strategyGoalId]);
  expect(await detachEvidence(colleague, { itemId, strategyGoalId })).toEqual(failure('notFound'));
  await chooseReaders(employee, { kind: 'diaryEntry', itemId }, nobodyElse);
  expect(await findAttachedGoals(colleague, itemId)).toEqual([]);
  await detachEvidence(employee, { itemId, strategyGoalId });
  expect(await findEvidence(employee, { strategyGoalId })).toEqual([]);
});

test('goals and motives are linked, not attached; a strategy goal of another organisation takes no evidence', async () => {
  const strategyGoalId = await buildStrategyGoal(hr);
  const goal = await buildGoal(employee);
  expect(await attachEvidence(employee, { itemId: goal, strategyGoalId })).toEqual(failure('notFound'));
  const foreign = await buildStrategyGoal(stranger);
  const itemId = await capture(employee);
  expect(await attachEvidence(employee, { itemId, strategyGoalId: foreign })).toEqual(failure('notFound'));
});
