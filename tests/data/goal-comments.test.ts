import { v7 as newId } from 'uuid';
import { beforeEach, expect, test } from 'vitest';
import { answerComment, findComments, sendBack, withdrawComment } from '@/lib/data/goal-comments';
import { readOwnData } from '@/lib/data/own-data';
import { editStrategyGoal } from '@/lib/data/strategy-goals';
import { findFreshAnswers, findUnanswered } from '@/lib/data/waiting';
import type { Viewer } from '@/lib/domain/access/viewer';
import { failure } from '@/lib/result';
import { buildGoal, buildWard, succeeded, type Ward } from '../support/build-ward';
import { buildPerson, viewerOf } from '../support/factories';

let ward: Ward;
/** In management, owns the goal; has no other right. */
let owner: Viewer;
let strategyGoalId: string;

const goal = (ownerId: string) => ({
  title: 'Hoitojaksot lyhenevät',
  plainWords: 'Kotiin heti kun voi.',
  ownerId,
  parentId: null,
  from: '2020-01-01',
  to: null,
});

beforeEach(async () => {
  ward = await buildWard();
  owner = await viewerOf(await buildPerson({ unit: ward.other, firstName: 'Kaarina', lastName: 'Aalto' }));
  strategyGoalId = await buildGoal(ward.hr, 'Hoitojaksot lyhenevät');
  succeeded(await editStrategyGoal(ward.hr, { id: strategyGoalId, version: 1, ...goal(owner.personId) }));
});

const text = 'Aika loppuu kotiutukseen, ei hoitoon.';
async function send(toHr = false): Promise<string> {
  return succeeded(await sendBack(ward.noora, { id: newId(), strategyGoalId, text, toHr })).id;
}
const read = async (viewer: Viewer) => (await findComments(viewer, { strategyGoalId })).map((comment) => comment.id);

test('a comment is read by its writer and the goal’s owner, and by nobody else', async () => {
  const id = await send();
  expect(await findComments(owner, { strategyGoalId })).toMatchObject([{ id, text, toMe: true, mine: false }]);
  expect(await findComments(ward.noora, { strategyGoalId })).toMatchObject([{ id, mine: true, answer: null }]);
  for (const other of [ward.supervisor, ward.tuomas, ward.hr, ward.outsider]) expect(await read(other)).toEqual([]);
});

test('HR reads a comment only where its writer has chosen so', async () => {
  await send();
  const open = await send(true);
  expect(await read(ward.hr)).toEqual([open]);
});

test('the owner answers, once; nobody else can', async () => {
  const id = await send(true);
  const answer = { id, text: 'Muutan sanat: ”kun kotona pärjää”.' };
  for (const other of [ward.noora, ward.hr, ward.supervisor]) {
    expect(await answerComment(other, answer)).toEqual(failure('notFound'));
  }
  succeeded(await answerComment(owner, answer));
  expect(await findComments(ward.noora, { strategyGoalId })).toMatchObject([{ answer: { text: answer.text } }]);
  expect(await answerComment(owner, { id, text: 'Toinen vastaus.' })).toEqual(failure('notFound'));
});

test('a later owner inherits nothing that was sent to a person', async () => {
  const id = await send();
  succeeded(await editStrategyGoal(ward.hr, { id: strategyGoalId, version: 2, ...goal(ward.tuomas.personId) }));
  expect(await read(ward.tuomas)).toEqual([]);
  expect(await answerComment(ward.tuomas, { id, text: 'Vastaan.' })).toEqual(failure('notFound'));
  expect(await read(owner)).toEqual([id]);
});

test('taken back, a comment is gone for everybody but its writer; once answered it stays', async () => {
  const id = await send(true);
  expect(await withdrawComment(owner, { id })).toEqual(failure('notFound'));
  succeeded(await withdrawComment(ward.noora, { id }));
  for (const other of [owner, ward.hr]) expect(await read(other)).toEqual([]);
  expect(await findComments(ward.noora, { strategyGoalId })).toMatchObject([{ id, withdrawn: true }]);
  expect(await answerComment(owner, { id, text: 'Myöhässä.' })).toEqual(failure('notFound'));
  const answered = await send();
  succeeded(await answerComment(owner, { id: answered, text: 'Kiitos.' }));
  expect(await withdrawComment(ward.noora, { id: answered })).toEqual(failure('notFound'));
});

test('one’s own goal, an unknown goal and a goal of another organisation are not sent back', async () => {
  const elsewhere = await buildGoal((await buildWard()).hr, 'Muualla');
  const comment = { id: newId(), text, toHr: false };
  expect(await sendBack(owner, { ...comment, strategyGoalId })).toEqual(failure('notFound'));
  for (const unknown of [newId(), elsewhere]) {
    expect(await sendBack(ward.noora, { ...comment, strategyGoalId: unknown })).toEqual(failure('notFound'));
  }
});

test('the owner is told what waits for an answer, the writer what was answered', async () => {
  const first = await send();
  await send();
  expect(await findUnanswered(owner)).toMatchObject([{ strategyGoalId, comments: 2 }]);
  expect(await findUnanswered(ward.hr)).toEqual([]);
  succeeded(await answerComment(owner, { id: first, text: 'Kiitos.' }));
  expect(await findUnanswered(owner)).toMatchObject([{ comments: 1 }]);
  expect(await findFreshAnswers(ward.noora)).toMatchObject([{ id: first, ownerName: 'Kaarina Aalto' }]);
  expect(await findFreshAnswers(owner)).toEqual([]);
});

test('a reworded goal says so beside the comments that came before', async () => {
  await send();
  expect(await findComments(ward.noora, { strategyGoalId })).toMatchObject([{ rewordedSince: false }]);
  const reworded = { ...goal(owner.personId), plainWords: 'Kotiin, kun kotona pärjää.' };
  succeeded(await editStrategyGoal(ward.hr, { id: strategyGoalId, version: 2, ...reworded }));
  expect(await findComments(ward.noora, { strategyGoalId })).toMatchObject([{ rewordedSince: true }]);
});

test('one’s own data holds one’s own side of it and not the other’s words', async () => {
  const id = await send();
  succeeded(await answerComment(owner, { id, text: 'Omistajan omat sanat.' }));
  const writer = JSON.stringify(await readOwnData(ward.noora, new Date()));
  expect(writer).toContain(text);
  expect(writer).not.toContain('Omistajan omat sanat');
  const answerer = JSON.stringify(await readOwnData(owner, new Date()));
  expect(answerer).toContain('Omistajan omat sanat');
  expect(answerer).not.toContain(text);
});
