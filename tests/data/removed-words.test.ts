import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import { markAnswer, saveAnswer } from '@/lib/data/answers';
import { captureMoment, findEntries, openEntry } from '@/lib/data/diary-entries';
import { binEntry } from '@/lib/data/entry-changes';
import { finishInterview } from '@/lib/data/interviews';
import { readOwnData } from '@/lib/data/own-data';
import { nobodyElse } from '@/lib/domain/access/readers';
import type { Viewer } from '@/lib/domain/access/viewer';
import { buildInterview, buildMoment } from '../support/build-diary';
import { buildUnit, buildViewer } from '../support/factories';

async function ward() {
  const unit = await buildUnit();
  const [author, colleague] = await Promise.all([buildViewer({ unit }), buildViewer({ unit })]);
  return { author, colleague, toUnit: { ...nobodyElse, unitIds: [unit.id] } };
}

const secret = 'Elias sanoi olevansa lopussa.';

async function finished(
  author: Viewer,
  readers: Awaited<ReturnType<typeof ward>>['toUnit'],
  answers = { what: secret },
) {
  const id = await buildInterview(author, { answers, readers });
  await finishInterview(author, { id, secondsSpent: 0 });
  return id;
}
const seenBy = async (reader: Viewer, id: string) =>
  JSON.stringify([await openEntry(reader, id), await findEntries(reader)]);

describe('words that the writer takes back from an interview that is read already', () => {
  it('are gone from its title too when the answer is emptied', async () => {
    const { author, colleague, toUnit } = await ward();
    const id = await finished(author, toUnit);
    expect(await seenBy(colleague, id)).toContain('Elias');
    const answer = { entryId: id, questionKey: 'what', followUpKey: '', version: 1, afterConflict: false };
    expect(await saveAnswer(author, { ...answer, text: '', secondsSpent: 0 })).toMatchObject({ ok: true });
    expect(await seenBy(colleague, id)).not.toContain('Elias');
  });

  it('are gone from its title too when the question is skipped afterwards', async () => {
    const { author, colleague, toUnit } = await ward();
    const id = await finished(author, toUnit, { what: secret, soWhat: 'Kuuntelin.' } as { what: string });
    const mark = { entryId: id, questionKey: 'what', followUpKey: '', secondsSpent: 0 };
    expect(await markAnswer(author, { ...mark, state: 'skipped' })).toMatchObject({ ok: true });
    expect(await seenBy(colleague, id)).not.toContain('Elias');
    expect((await openEntry(colleague, id))?.title).toBe('Kuuntelin');
  });
});

it('an entry in the bin is in its writer’s download, marked as such, and in nobody else’s sight', async () => {
  const { author, colleague, toUnit } = await ward();
  const id = await buildMoment(author, { text: secret, readers: toUnit });
  await binEntry(author, { id });
  const { diaryEntries } = await readOwnData(author, new Date());
  expect(diaryEntries).toMatchObject([{ id, text: secret, deletedAt: expect.any(String) }]);
  expect(JSON.stringify(await readOwnData(colleague, new Date()))).not.toContain(secret);
});

it('an id written in capitals makes no text that nobody can open', async () => {
  const { author, colleague, toUnit } = await ward();
  const id = newId().toUpperCase();
  const moment = { id, text: secret, happenedOn: author.today, stage: null, level: null, readers: toUnit };
  expect(await captureMoment(author, moment)).toMatchObject({ ok: true });
  expect((await findEntries(colleague))[0]?.passages[0]?.text).toBe(secret);
});
