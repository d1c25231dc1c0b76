import type { Viewer } from '@/lib/domain/access/viewer';
import { titleOfEntry } from '@/lib/domain/diary/entry-title';
import { proposeStageAndLevel } from '@/lib/domain/diary/propose-stage';
import { getGuide } from '@/lib/domain/guides/built-in';
import type { Language, Level } from '@/lib/domain/vocabulary';
import type { Database } from './database';
import { ownItems } from './item-where';
import { openerFor, sealerOf } from './sealed-text';
import { analysed, keepTerms } from './words';

/**
 * Brings the title, the language, the proposed level and the terms of an interview of one's own up to date with its
 * answers. False when it cannot be finished: there is no answer with words.
 */
export async function settleEntry(database: Database, viewer: Viewer, id: string, finish = false): Promise<boolean> {
  const { organisationId, personId: ownerId } = viewer;
  const own = ownItems(viewer, 'diaryEntry');
  const entry = await database.diaryEntry.findFirst({
    where: { id, form: 'interview', item: own },
    select: {
      guideKey: true,
      guideVersion: true,
      version: true,
      levelChosen: true,
      answers: {
        where: { state: 'answered' },
        select: { id: true, questionKey: true, followUpKey: true, textSealed: true, version: true },
        orderBy: [{ followUpKey: 'asc' }],
      },
    },
  });
  if (!entry) return false;
  const open = await openerFor(
    database,
    organisationId,
    entry.answers.map(({ textSealed }) => textSealed),
  );
  const keys = (entry.guideKey && getGuide(entry.guideKey, entry.guideVersion)?.questions.map(({ key }) => key)) || [];
  const texts = entry.answers
    .map((answer) => ({
      order: keys.indexOf(answer.questionKey),
      text: open(answer.textSealed, { ownerId, recordId: answer.id, field: 'answer', version: answer.version }),
    }))
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => a.order - b.order)
    .map(({ text }) => text);
  const [first = ''] = texts;
  if (finish && first === '') return false;
  const whole = texts.join('\n\n');
  const { language } = analysed(whole);
  // Taken back to the last word, it has no title and no terms that would go on telling what stood there.
  const ofWords = { language, ...(entry.levelChosen ? {} : { level: levelOf(whole, language) }) };
  const version = entry.version + 1;
  const title = titleOfEntry(first);
  const seal = await sealerOf(database, organisationId, ownerId);
  const { count } = await database.diaryEntry.updateMany({
    where: { organisationId, id, version: entry.version, item: own },
    data: {
      version,
      ...(whole === '' ? {} : ofWords),
      titleSealed: title ? seal(title, { recordId: id, field: 'title', version }) : null,
      ...(finish ? { state: 'finished' as const } : {}),
    },
  });
  if (count === 0) return false;
  await keepTerms(database, organisationId, id, texts);
  return true;
}

const levelOf = (text: string, language: Language): Level => proposeStageAndLevel(text, language).level;
