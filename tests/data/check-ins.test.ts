import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { checkIn, findCheckIns, removeCheckIn } from '@/lib/data/check-ins';
import { recordGoal } from '@/lib/data/personal-goals';
import { chooseReaders } from '@/lib/data/readers';
import { findDueActions } from '@/lib/data/waiting';
import { nobodyElse } from '@/lib/domain/access/readers';
import { addDays } from '@/lib/domain/calendar/days';
import { failure } from '@/lib/result';
import { buildWard, succeeded, type Ward } from '../support/build-ward';

let ward: Ward;
let goalId: string;
const goal = { title: 'Opin kanyloimaan', why: '', kinds: [], nextAction: '', nextActionOn: null };

beforeAll(async () => {
  ward = await buildWard();
  goalId = succeeded(await recordGoal(ward.noora, { id: newId(), ...goal, readers: ward.toUnit })).id;
});

test('a check-in is read by whoever reads the goal, and goes when the goal is closed to them', async () => {
  const words = { id: newId(), goalId, text: 'Kolmas onnistui.' };
  succeeded(await checkIn(ward.noora, words));
  expect(await findCheckIns(ward.tuomas, { goalId })).toMatchObject([{ id: words.id, text: 'Kolmas onnistui.' }]);
  expect(await findCheckIns(ward.outsider, { goalId })).toEqual([]);
  succeeded(await chooseReaders(ward.noora, { kind: 'personalGoal', itemId: goalId }, nobodyElse));
  expect(await findCheckIns(ward.tuomas, { goalId })).toEqual([]);
  succeeded(await chooseReaders(ward.noora, { kind: 'personalGoal', itemId: goalId }, ward.toUnit));
});

test('only the goal’s owner says how it goes, and only the owner takes it away', async () => {
  const words = { goalId, text: 'En ehtinyt.' };
  for (const other of [ward.tuomas, ward.supervisor, ward.outsider]) {
    expect(await checkIn(other, { id: newId(), ...words })).toEqual(failure('notFound'));
  }
  const { id } = succeeded(await checkIn(ward.noora, { id: newId(), ...words }));
  expect(await removeCheckIn(ward.tuomas, { id })).toEqual(failure('notFound'));
  succeeded(await removeCheckIn(ward.noora, { id }));
  expect((await findCheckIns(ward.noora, { mineOnly: true })).map((each) => each.id)).not.toContain(id);
});

test('the next small action is brought up when it is nearly due, to its owner alone', async () => {
  const soon = addDays(ward.noora.today, 2);
  const due = { ...goal, nextAction: 'Kysyn Merjalta', nextActionOn: soon };
  const { id } = succeeded(await recordGoal(ward.noora, { id: newId(), ...due, readers: ward.toUnit }));
  const later = { ...due, nextActionOn: addDays(soon, 1) };
  succeeded(await recordGoal(ward.noora, { id: newId(), ...later }));
  expect(await findDueActions(ward.noora)).toMatchObject([{ id, text: 'Kysyn Merjalta', dueOn: soon }]);
  expect(await findDueActions(ward.tuomas)).toEqual([]);
});
