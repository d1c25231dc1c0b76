import { v7 as newId } from 'uuid';
import { beforeEach, expect, test } from 'vitest';
import { databaseOf } from '@/lib/data/database';
import { captureMoment } from '@/lib/data/diary-entries';
import { write } from '@/lib/data/write';
import type { Viewer } from '@/lib/domain/access/viewer';
import { failure, success } from '@/lib/result';
import { buildViewer } from '../support/factories';

let viewer: Viewer;
beforeEach(async () => {
  viewer = await buildViewer();
});

const audited = (action: string) =>
  databaseOf(viewer.organisationId).auditEntry.count({ where: { organisationId: viewer.organisationId, action } });
const entries = () =>
  databaseOf(viewer.organisationId).diaryEntry.count({ where: { organisationId: viewer.organisationId } });

test('a save sent twice at once makes one entry, one audit row and two equal answers', async () => {
  const once = crypto.randomUUID();
  const moment = { id: newId(), text: 'Kaksi painallusta.', happenedOn: viewer.today, stage: null, level: null, once };
  const answers = await Promise.all([captureMoment(viewer, moment), captureMoment(viewer, moment)]);
  expect(answers).toEqual([success({ id: moment.id }), success({ id: moment.id })]);
  expect(await entries()).toBe(1);
  expect(await audited('diary.capture')).toBe(1);
});

test('a key used for another action is refused instead of answered', async () => {
  const once = crypto.randomUUID();
  await write(viewer, { action: 'one', once }, async () => success({}));
  expect(await write(viewer, { action: 'other', once }, async () => success({}))).toEqual(failure('invalid'));
});

test('a key used for another record is refused, so that no text is answered with somebody else’s saving', async () => {
  const once = crypto.randomUUID();
  const moment = { text: 'Toinen teksti.', happenedOn: viewer.today, stage: null, level: null, once };
  expect(await captureMoment(viewer, { ...moment, id: newId() })).toMatchObject({ ok: true });
  expect(await captureMoment(viewer, { ...moment, id: newId() })).toEqual(failure('invalid'));
});

test('a refusal undoes everything, and the same key may try again', async () => {
  const once = crypto.randomUUID();
  const id = newId();
  const refused = await write(viewer, { action: 'try', once }, async (database) => {
    const { organisationId, personId: authorId } = viewer;
    const now = new Date();
    await database.item.create({
      data: { organisationId, id, kind: 'motive', authorId, createdAt: now, changedAt: now },
      select: { id: true },
    });
    return failure('notPossibleNow');
  });
  expect(refused).toEqual(failure('notPossibleNow'));
  expect(await databaseOf(viewer.organisationId).item.count({ where: { id } })).toBe(0);
  expect(await audited('try')).toBe(0);
  expect(await write(viewer, { action: 'try', once }, async () => success({}))).toEqual(success({}));
});

test('an audit row holds ids and codes only', async () => {
  const secret = 'kanarialintu-4711';
  await captureMoment(viewer, { id: newId(), text: secret, happenedOn: viewer.today, stage: null, level: null });
  const rows = await databaseOf(viewer.organisationId).auditEntry.findMany({
    where: { organisationId: viewer.organisationId },
    select: { action: true, subjectId: true, actorId: true },
  });
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(secret);
});
