import { v7 as newId } from 'uuid';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { databaseOf } from '@/lib/data/database';
import { countLinks, findLinks, findUnitsWithoutLink } from '@/lib/data/goal-links';
import { decideLink, linkByHand, suggestAgain } from '@/lib/data/link-decisions';
import { closeGoal, completeAction, editGoal } from '@/lib/data/personal-goals';
import { chooseReaders } from '@/lib/data/readers';
import { editStrategyGoal, getStrategyGoal } from '@/lib/data/strategy-goals';
import { nobodyElse } from '@/lib/domain/access/readers';
import type { Viewer } from '@/lib/domain/access/viewer';
import type { Decision } from '@/lib/domain/goals/link';
import { failure } from '@/lib/result';
import { buildGoal, buildMotive, buildStrategyGoal } from '../support/build-goals';
import { buildUnit, buildViewer } from '../support/factories';

// What the engine finds near is tested with the engine; here a goal is near when its title stands in the text.
vi.mock('@/lib/domain/linking/suggest', async () => {
  const { suggestByTitle } = await import('../support/suggest-by-title');
  return { suggestLinks: suggestByTitle };
});

let author: Viewer;
let reader: Viewer;
let hr: Viewer;
let stranger: Viewer;
let strategyGoalId: string;

beforeAll(async () => {
  const unit = await buildUnit();
  hr = await buildViewer({ unit: await buildUnit({ parent: unit }), roles: ['hr'] });
  author = await buildViewer({ unit });
  reader = await buildViewer({ leads: [unit] });
  stranger = await buildViewer({ roles: ['hr'] });
});
beforeEach(async () => {
  strategyGoalId = await buildStrategyGoal(hr, { title: `Perehdytys ${newId()}` });
});

const toReader = () => ({ ...nobodyElse, personIds: [reader.personId] });
const titleOf = async () => (await getStrategyGoal(hr, strategyGoalId))?.title ?? '';
const linkOf = async (viewer: Viewer, itemId: string) =>
  (await findLinks(viewer, { itemIds: [itemId], strategyGoalId }))[0];

async function nearGoal(readers = nobodyElse): Promise<string> {
  return buildGoal(author, { title: `Haluan: ${await titleOf()}`, readers });
}
async function decideOn(itemId: string, decision: Decision, words = '', by = author) {
  const link = await linkOf(author, itemId);
  if (!link) throw new Error('No link to decide on');
  return decideLink(by, { id: link.id, version: link.version, decision, words, reason: '' });
}
const words = async (extra = '') => ({
  title: `Haluan: ${await titleOf()}${extra}`,
  why: '',
  kinds: [],
  nextAction: '',
  nextActionOn: null,
});

test('a goal that is saved near a strategy goal gets a suggestion with its reason, which its owner alone sees', async () => {
  const id = await nearGoal(toReader());
  const link = await linkOf(author, id);
  expect(link).toMatchObject({ state: 'suggested', tier: 'strong', mine: true, decidedOn: null });
  const [own] = link?.reason?.own ?? [];
  expect(link?.text.slice(own?.start, own?.end)).toBe(await titleOf());
  expect(await linkOf(reader, id)).toBeUndefined();
});

test('a confirmation without a contribution is refused at its field, and nothing changes', async () => {
  const id = await nearGoal();
  expect(await decideOn(id, 'confirm', '  ')).toEqual(failure('invalid', { fields: { words: 'contribution' } }));
  expect(await linkOf(author, id)).toMatchObject({ state: 'suggested', version: 1 });
});

test('a confirmed link is read by those who may read the goal, with the contribution and the day', async () => {
  const id = await nearGoal(toReader());
  await decideOn(id, 'confirm', 'Varaan kymmenen minuuttia.');
  const said = { state: 'confirmed', relation: 'supports', contribution: 'Varaan kymmenen minuuttia.' };
  expect(await linkOf(author, id)).toMatchObject({ ...said, decidedOn: author.today });
  expect(await linkOf(reader, id)).toMatchObject({ ...said, mine: false });
  expect(await linkOf(hr, id)).toBeUndefined();
  expect(await findLinks(stranger, {})).toEqual([]);
});

test('narrowing the readers of a goal hides its links at once, in lists and in counts', async () => {
  const id = await nearGoal(toReader());
  await decideOn(id, 'confirm', 'Varaan aikaa.');
  expect((await countLinks(reader)).get(strategyGoalId)).toEqual({ confirmed: 1, conflicts: 0 });
  expect(await findUnitsWithoutLink(reader, strategyGoalId)).not.toContain(author.units[0]?.name);
  await chooseReaders(author, { kind: 'personalGoal', itemId: id }, nobodyElse);
  expect(await linkOf(reader, id)).toBeUndefined();
  expect((await countLinks(reader)).get(strategyGoalId)).toBeUndefined();
  expect(await findUnitsWithoutLink(reader, strategyGoalId)).toContain(author.units[0]?.name);
  expect((await countLinks(author)).get(strategyGoalId)).toEqual({ confirmed: 1, conflicts: 0 });
});

test('links of an archived goal are not what people do now', async () => {
  const id = await nearGoal(toReader());
  await decideOn(id, 'confirm', 'Varaan aikaa.');
  await closeGoal(author, { id, state: 'archived' });
  expect((await countLinks(reader)).get(strategyGoalId)).toBeUndefined();
  expect(await findLinks(reader, { strategyGoalId, inForceOnly: true })).toEqual([]);
  expect(await linkOf(author, id)).toMatchObject({ state: 'confirmed' });
});

test('only the author of a goal decides on its links: a reader, HR and another organisation get the same answer', async () => {
  const id = await nearGoal({ ...nobodyElse, wholeOrganisation: true });
  for (const other of [reader, hr, stranger]) {
    expect(await decideOn(id, 'confirm', 'Minä päätän.', other)).toEqual(failure('notFound'));
    const byHand = { id: newId(), itemId: id, strategyGoalId, decision: 'confirm' as const, words: 'Minä päätän.' };
    expect(await linkByHand(other, byHand)).toEqual(failure('notFound'));
    expect(await suggestAgain(other, { itemId: id })).toEqual(failure('notFound'));
  }
  expect(await linkOf(author, id)).toMatchObject({ state: 'suggested' });
});

test('the database itself refuses a decision in the name of somebody else', async () => {
  const id = await nearGoal();
  const { organisationId } = author;
  const decision = databaseOf(organisationId).goalLink.updateMany({
    where: { organisationId, itemId: id },
    data: { state: 'rejected', decidedById: reader.personId },
  });
  await expect(decision).rejects.toThrow(/only the author/);
});

test('a strategy goal of another organisation cannot be linked by hand', async () => {
  const foreign = await buildStrategyGoal(stranger);
  const itemId = await buildGoal(author);
  const byHand = { id: newId(), itemId, strategyGoalId: foreign, decision: 'confirm' as const, words: 'Teen.' };
  expect(await linkByHand(author, byHand)).toEqual(failure('notFound'));
});

test('a goal that is near nothing can be linked by hand, as a contribution or as a conflict', async () => {
  const itemId = await buildGoal(author, { title: 'Haavanhoito' });
  expect(await linkOf(author, itemId)).toBeUndefined();
  const byHand = { id: newId(), itemId, strategyGoalId, decision: 'conflict' as const, words: 'Aika ei riitä.' };
  expect((await linkByHand(author, byHand)).ok).toBe(true);
  expect(await linkOf(author, itemId)).toMatchObject({
    relation: 'conflicts',
    contribution: 'Aika ei riitä.',
    tier: null,
  });
});

test('choosing by hand what is already suggested decides the suggestion instead of making a second link', async () => {
  const id = await nearGoal();
  await linkByHand(author, { id: newId(), itemId: id, strategyGoalId, decision: 'confirm', words: 'Teen.' });
  expect(await findLinks(author, { itemIds: [id], strategyGoalId })).toMatchObject([
    { state: 'confirmed', tier: 'strong' },
  ]);
});

test('what was rejected is not offered again for the same words, also after another small action is done', async () => {
  const id = await nearGoal();
  await decideOn(id, 'reject');
  await suggestAgain(author, { itemId: id });
  expect(await linkOf(author, id)).toMatchObject({ state: 'rejected' });
  await editGoal(author, { id, version: 1, ...(await words()), nextAction: 'Kysyn.' });
  await completeAction(author, { id, version: 2 });
  await suggestAgain(author, { itemId: id });
  expect(await linkOf(author, id)).toMatchObject({ state: 'rejected' });
});

test('what was rejected may be offered again after the words have changed', async () => {
  const id = await nearGoal();
  await decideOn(id, 'reject');
  await editGoal(author, { id, version: 1, ...(await words(' nyt')) });
  expect(await linkOf(author, id)).toMatchObject({ state: 'suggested', rejection: null, decidedOn: null });
});

test('new words of the strategy goal may bring a rejected suggestion back; another owner alone does not', async () => {
  const id = await nearGoal();
  await decideOn(id, 'reject');
  const goal = await getStrategyGoal(hr, strategyGoalId);
  if (!goal) throw new Error('No strategy goal');
  const same = { ...goal, ownerId: reader.personId };
  await editStrategyGoal(hr, same);
  await suggestAgain(author, { itemId: id });
  expect(await linkOf(author, id)).toMatchObject({ state: 'rejected' });
  await editStrategyGoal(hr, { ...same, version: 2, plainWords: 'Jokaisella uudella on kaksi ohjaajaa.' });
  await suggestAgain(author, { itemId: id });
  expect(await linkOf(author, id)).toMatchObject({ state: 'suggested' });
});

test('a confirmed link stands when the words change, but does not mark words that are no longer there', async () => {
  const id = await nearGoal();
  await decideOn(id, 'confirm', 'Varaan aikaa.');
  await editGoal(author, { id, version: 1, ...(await words()), title: 'Jotain aivan muuta' });
  const link = await linkOf(author, id);
  expect(link).toMatchObject({ state: 'confirmed', contribution: 'Varaan aikaa.' });
  expect(link?.reason).toEqual({ concepts: ['c:learning'], own: [], goal: [] });
});

test('a suggestion that nobody decided goes when the words move away', async () => {
  const id = await nearGoal();
  await editGoal(author, { id, version: 1, ...(await words()), title: 'Jotain aivan muuta' });
  expect(await linkOf(author, id)).toBeUndefined();
});

test('a withdrawn decision is hidden from everybody else, keeps its words, and can be decided anew', async () => {
  const id = await nearGoal(toReader());
  await decideOn(id, 'confirm', 'Varaan aikaa.');
  await decideOn(id, 'withdraw');
  expect(await linkOf(reader, id)).toBeUndefined();
  expect(await linkOf(author, id)).toMatchObject({ state: 'withdrawn', contribution: 'Varaan aikaa.' });
  await decideOn(id, 'conflict', 'Aika ei riitä.');
  expect(await linkOf(reader, id)).toMatchObject({ relation: 'conflicts', contribution: 'Aika ei riitä.' });
});

test('why a suggestion was rejected is for its author alone', async () => {
  const id = await nearGoal(toReader());
  const link = await linkOf(author, id);
  if (!link) throw new Error('No link');
  await decideLink(author, { id: link.id, version: 1, decision: 'reject', words: '', reason: 'Ei ole minun työtäni.' });
  expect(await linkOf(author, id)).toMatchObject({ rejection: 'Ei ole minun työtäni.' });
  expect(await linkOf(reader, id)).toBeUndefined();
});

test('two decisions at once: one stands, the other is told what stands', async () => {
  const id = await nearGoal();
  const link = await linkOf(author, id);
  if (!link) throw new Error('No link');
  const ask = (words: string) =>
    decideLink(author, { id: link.id, version: 1, decision: 'confirm', words, reason: '' });
  const answers = await Promise.all([ask('Ensimmäinen.'), ask('Toinen.')]);
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  const stands = (await linkOf(author, id))?.contribution;
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: 'conflict', current: { version: 2, text: stands } });
});

test('a motive has links of its own, read with the motive and not with the goal', async () => {
  const goalId = await buildGoal(author, { readers: toReader() });
  const id = await buildMotive(author, { text: `Minua ajaa ${await titleOf()}`, goalId });
  await decideOn(id, 'confirm', 'Kysyn ääneen.');
  expect(await linkOf(reader, id)).toBeUndefined();
  await chooseReaders(author, { kind: 'motive', itemId: id }, toReader());
  expect(await linkOf(reader, id)).toMatchObject({ itemKind: 'motive', contribution: 'Kysyn ääneen.' });
});
