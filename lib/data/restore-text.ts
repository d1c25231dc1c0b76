import type { Viewer } from '@/lib/domain/access/viewer';
import { answerOfPart } from '@/lib/domain/diary/answer-part';
import { failure, type Result, success } from '@/lib/result';
import { saveAnswer } from './answers';
import { databaseOf } from './database';
import { editMoment, getOwnEntry } from './diary-entries';
import { ownItems } from './item-where';
import { openerFor } from './sealed-text';

export type TextToRestore = { id: string; versionId: string; once?: string | undefined };

/**
 * Puts an earlier text of an entry of one's own back. It becomes a new version; what stood there goes into the
 * history, so that restoring can be taken back in the same way.
 */
export async function restoreText(
  viewer: Viewer,
  { id, versionId, once }: TextToRestore,
): Promise<Result<{ id: string }>> {
  const { organisationId, personId } = viewer;
  const database = databaseOf(organisationId);
  const past = await database.textVersion.findFirst({
    where: { organisationId, id: versionId, itemId: id, item: ownItems(viewer, 'diaryEntry') },
    select: { id: true, part: true, version: true, textSealed: true },
  });
  const entry = past && (await getOwnEntry(viewer, id));
  if (!past || !entry) return failure('notFound');
  const open = await openerFor(database, organisationId, [past.textSealed]);
  const place = { ownerId: personId, recordId: past.id, field: 'history', version: past.version };
  const text = open(past.textSealed, place);
  const answer = answerOfPart(past.part);
  if (!answer) {
    const result = await editMoment(viewer, { id, version: entry.version, text, afterConflict: true, once });
    return result.ok ? success({ id }) : result;
  }
  const now = entry.passages.find(
    (passage) => passage.questionKey === answer.questionKey && (passage.followUpKey ?? '') === answer.followUpKey,
  );
  const saved = {
    entryId: id,
    ...answer,
    text,
    version: now?.version ?? past.version,
    afterConflict: true,
    secondsSpent: 0,
    once,
  };
  const result = await saveAnswer(viewer, saved);
  return result.ok ? success({ id }) : result;
}
