import { v7 as newId } from 'uuid';
import type { Viewer } from '@/lib/domain/access/viewer';
import { answerPart } from '@/lib/domain/diary/answer-part';
import { goesIntoHistory } from '@/lib/domain/drafts/history';
import { getGuide } from '@/lib/domain/guides/built-in';
import { failure, type Result, success } from '@/lib/result';
import type { Database, Prisma } from './database';
import { settleEntry } from './entry-text';
import { ownItems } from './item-where';
import { touchItem } from './items';
import { openerFor, sealerOf } from './sealed-text';
import { keepVersion } from './text-versions';
import { write } from './write';

type AnswerKey = { entryId: string; questionKey: string; followUpKey: string };

export type AnswerToSave = AnswerKey & {
  text: string;
  /** The version the writer has seen; 0 where nothing has been written yet. */
  version: number;
  /** The writer has seen both texts of a conflict: what stood there goes into the history. */
  afterConflict: boolean;
  secondsSpent: number;
  once?: string | undefined;
};

export type AnswerSaved = { version: number; savedAt: string };

type AnswerRow = { id: string; version: number; text: string; savedAt: Date };

/**
 * Saves an answer while it is written. A lost race answers the text that stands there and writes nothing; the same
 * text again makes no new version.
 */
export function saveAnswer(viewer: Viewer, answer: AnswerToSave): Promise<Result<AnswerSaved>> {
  const { organisationId, personId } = viewer;
  const { entryId, text } = answer;
  return write(viewer, { action: 'interview.saveAnswer', subjectId: entryId, once: answer.once }, async (database) => {
    const entry = await ownInterview(database, viewer, answer);
    if (!entry) return failure('notFound');
    const before = await ensureAnswer(database, viewer, answer);
    if (before.version !== answer.version) return lostRace(before);
    if (before.text === text) return success({ version: before.version, savedAt: before.savedAt.toISOString() });
    const now = new Date();
    const version = before.version + 1;
    const seal = await sealerOf(database, organisationId, personId);
    const { count } = await database.diaryAnswer.updateMany({
      where: { organisationId, id: before.id, version: before.version, entry: ownEntry(viewer) },
      data: {
        version,
        savedAt: now,
        textSealed: seal(text, { recordId: before.id, field: 'answer', version }),
        ...(text.trim() === '' ? {} : { state: 'answered' as const }),
      },
    });
    if (count === 0) return lostRace(await ensureAnswer(database, viewer, answer));
    const finished = entry.state === 'finished';
    const { text: textBefore, version: past, savedAt: at } = before;
    const stood = { text: textBefore, version: past, savedAt: at.getTime(), now: now.getTime(), finished };
    if (goesIntoHistory({ ...stood, afterConflict: answer.afterConflict })) {
      const part = answerPart(answer.questionKey, answer.followUpKey);
      await keepVersion(database, viewer, { itemId: entryId, part, version: past, text: textBefore, at });
    }
    await touchItem(database, viewer, { id: entryId, kind: 'diaryEntry', now });
    await countSeconds(database, viewer, entryId, answer.secondsSpent);
    if (finished) await settleEntry(database, viewer, entryId);
    return success({ version, savedAt: now.toISOString() });
  });
}

export type AnswerMark = AnswerKey & {
  state: 'answered' | 'skipped' | 'later';
  secondsSpent: number;
  once?: string | undefined;
};

/** Marks a question as skipped, left for later or answered; its text and version stay as they are. */
export function markAnswer(viewer: Viewer, mark: AnswerMark): Promise<Result<{ version: number }>> {
  const { entryId } = mark;
  return write(viewer, { action: 'interview.markAnswer', subjectId: entryId, once: mark.once }, async (database) => {
    const entry = await ownInterview(database, viewer, mark);
    if (!entry) return failure('notFound');
    const { id, version } = await ensureAnswer(database, viewer, mark);
    await database.diaryAnswer.updateMany({
      where: { organisationId: viewer.organisationId, id, entry: ownEntry(viewer) },
      data: { state: mark.state },
    });
    await countSeconds(database, viewer, entryId, mark.secondsSpent);
    if (entry.state === 'finished') await settleEntry(database, viewer, entryId);
    return success({ version });
  });
}

const ownEntry = (viewer: Viewer): Prisma.DiaryEntryWhereInput => ({
  item: ownItems(viewer, 'diaryEntry'),
});

/** The viewer's own interview when its guide asks the question; null otherwise. */
async function ownInterview(database: Database, viewer: Viewer, { entryId, questionKey }: AnswerKey) {
  const entry = await database.diaryEntry.findFirst({
    where: { ...ownEntry(viewer), id: entryId, form: 'interview' },
    select: { state: true, guideKey: true, guideVersion: true },
  });
  const guide = entry?.guideKey ? getGuide(entry.guideKey, entry.guideVersion) : null;
  return guide?.questions.some(({ key }) => key === questionKey) ? entry : null;
}

/** The answer's row, made empty with version 0 where there is none; two requests at once find the same one. */
async function ensureAnswer(database: Database, viewer: Viewer, key: AnswerKey): Promise<AnswerRow> {
  const { organisationId, personId: ownerId } = viewer;
  const { entryId, questionKey, followUpKey } = key;
  const find = () =>
    database.diaryAnswer.findFirst({
      where: { organisationId, entryId, questionKey, followUpKey },
      select: { id: true, version: true, textSealed: true, savedAt: true },
    });
  let row = await find();
  if (!row) {
    const id = newId();
    const seal = await sealerOf(database, organisationId, ownerId);
    const textSealed = seal('', { recordId: id, field: 'answer', version: 0 });
    await database.diaryAnswer.createMany({
      data: [
        {
          organisationId,
          id,
          entryId,
          questionKey,
          followUpKey,
          state: 'answered',
          textSealed,
          version: 0,
          savedAt: new Date(),
        },
      ],
      skipDuplicates: true,
    });
    row = await find();
  }
  if (!row) throw new Error('No answer');
  const { id, version, textSealed, savedAt } = row;
  const open = await openerFor(database, organisationId, [textSealed]);
  return { id, version, savedAt, text: open(textSealed, { ownerId, recordId: id, field: 'answer', version }) };
}

const lostRace = ({ version, text, savedAt }: AnswerRow) =>
  failure('conflict', { current: { version, text, savedAt: savedAt.toISOString() } });

/** Time spent, as the writer's device has measured it; two devices never make it shorter. */
export async function countSeconds(database: Database, viewer: Viewer, id: string, seconds: number): Promise<void> {
  await database.diaryEntry.updateMany({
    where: { organisationId: viewer.organisationId, id, secondsSpent: { lt: seconds } },
    data: { secondsSpent: seconds },
  });
}
