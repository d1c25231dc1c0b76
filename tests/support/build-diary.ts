import { v7 as newId } from 'uuid';
import { saveAnswer } from '@/lib/data/answers';
import { captureMoment } from '@/lib/data/diary-entries';
import { startInterview } from '@/lib/data/interviews';
import { chooseReaders } from '@/lib/data/readers';
import { nobodyElse, type ReaderChoice } from '@/lib/domain/access/readers';
import type { Viewer } from '@/lib/domain/access/viewer';

/** A captured moment; private unless readers are given. Answers its id. */
export async function buildMoment(
  author: Viewer,
  given: { text?: string; happenedOn?: string; readers?: ReaderChoice } = {},
): Promise<string> {
  const id = newId();
  const moment = {
    text: 'Potilas kaatui käytävällä. Kysyin, mitä siitä näkyi jo aiemmin.',
    happenedOn: author.today,
    ...given,
  };
  const captured = await captureMoment(author, { id, stage: null, level: null, ...moment });
  if (!captured.ok) throw new Error(captured.code);
  return id;
}

/** An interview under way by the guide "learning moment", with the answers given. Answers its id. */
export async function buildInterview(
  author: Viewer,
  given: { answers?: Readonly<Record<string, string>>; readers?: ReaderChoice } = {},
): Promise<string> {
  const id = newId();
  const started = await startInterview(author, { id, guideKey: 'learning-moment', aboutPersonId: null });
  if (!started.ok) throw new Error(started.code);
  for (const [questionKey, text] of Object.entries(given.answers ?? {})) {
    const answer = { entryId: id, questionKey, followUpKey: '', version: 0, afterConflict: false, secondsSpent: 0 };
    const saved = await saveAnswer(author, { ...answer, text });
    if (!saved.ok) throw new Error(saved.code);
  }
  if (given.readers)
    await chooseReaders(author, { kind: 'diaryEntry', itemId: id }, { ...nobodyElse, ...given.readers });
  return id;
}
