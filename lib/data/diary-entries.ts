import { authorScope, diaryEntryScope, type ItemScope } from '@/lib/domain/access/item-scope';
import { nobodyElse, type ReaderChoice } from '@/lib/domain/access/readers';
import type { Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay, type Day, dayOfColumn } from '@/lib/domain/calendar/days';
import type { Entry } from '@/lib/domain/diary/entry';
import { titleOfEntry } from '@/lib/domain/diary/entry-title';
import { proposeStageAndLevel } from '@/lib/domain/diary/propose-stage';
import { goesIntoHistory } from '@/lib/domain/drafts/history';
import { fullName } from '@/lib/domain/people/name';
import type { Level, Stage } from '@/lib/domain/vocabulary';
import { failure, type Result, success } from '@/lib/result';
import { type Database, databaseOf, type Prisma } from './database';
import { itemWhere, ownItems } from './item-where';
import { createItem, noteOpening, touchItem } from './items';
import { findReaders } from './readers';
import { type Opener, openerFor, openerOf, sealerOf } from './sealed-text';
import { keepVersion } from './text-versions';
import { analysed, keepTerms } from './words';
import { write } from './write';

export type MomentToCapture = {
  id: string;
  text: string;
  happenedOn: Day;
  /** Null: proposed from the text. */
  stage: Stage | null;
  level: Level | null;
  readers?: ReaderChoice;
  once?: string | undefined;
};

/** Captures a learning moment; private unless readers are named. Stage and level are proposed where none was chosen. */
export function captureMoment(viewer: Viewer, moment: MomentToCapture): Promise<Result<{ id: string }>> {
  const { id, text, readers = nobodyElse } = moment;
  return write(viewer, { action: 'diary.capture', subjectId: id, once: moment.once }, async (database) => {
    if (!(await createItem(database, viewer, { id, kind: 'diaryEntry', readers, now: new Date() }))) {
      // Sent again without knowing that it had arrived: the same text is the same moment, another one is not lost.
      const before = await ownMoment(database, viewer, id);
      if (!before) return failure('notFound');
      return before.text === text ? success({ id }) : lostRace(before);
    }
    const { language } = analysed(text);
    const proposed = proposeStageAndLevel(text, language);
    const seal = await sealerOf(database, viewer.organisationId, viewer.personId);
    const title = titleOfEntry(text);
    await database.diaryEntry.create({
      data: {
        organisationId: viewer.organisationId,
        id,
        form: 'moment',
        state: 'finished',
        happenedOn: columnOfDay(moment.happenedOn),
        language,
        stage: moment.stage ?? proposed.stage,
        stageChosen: moment.stage !== null,
        level: moment.level ?? proposed.level,
        levelChosen: moment.level !== null,
        titleSealed: title ? seal(title, { recordId: id, field: 'title', version: 1 }) : null,
        textSealed: seal(text, { recordId: id, field: 'text', version: 1 }),
      },
      select: { id: true },
    });
    await keepTerms(database, viewer.organisationId, id, [text]);
    return success({ id });
  });
}

export type MomentEdit = {
  id: string;
  /** The version the writer has seen; another one in the database is a conflict, and nothing is overwritten. */
  version: number;
  text: string;
  /** The writer has seen both texts of a conflict: what stood there goes into the history. */
  afterConflict?: boolean;
  once?: string | undefined;
};

export type MomentSaved = { version: number; savedAt: string };

/**
 * Changes the text of a moment of one's own and nothing else; the text before goes into its history. A lost race
 * answers what stands there now; the same text again makes no new version.
 */
export function editMoment(viewer: Viewer, edit: MomentEdit): Promise<Result<MomentSaved>> {
  const { organisationId, personId: ownerId } = viewer;
  const { id, text } = edit;
  return write(viewer, { action: 'diary.edit', subjectId: id, once: edit.once }, async (database) => {
    const before = await ownMoment(database, viewer, id);
    if (!before) return failure('notFound');
    if (before.version !== edit.version) return lostRace(before);
    if (before.text === text) return success({ version: before.version, savedAt: before.savedAt.toISOString() });
    const now = new Date();
    const version = before.version + 1;
    const seal = await sealerOf(database, organisationId, ownerId);
    const title = titleOfEntry(text);
    const { language } = analysed(text);
    const proposed = proposeStageAndLevel(text, language);
    const { count } = await database.diaryEntry.updateMany({
      where: { organisationId, id, version: edit.version, item: ownItems(viewer, 'diaryEntry') },
      data: {
        version,
        language,
        ...(before.stageChosen ? {} : { stage: proposed.stage }),
        ...(before.levelChosen ? {} : { level: proposed.level }),
        titleSealed: title ? seal(title, { recordId: id, field: 'title', version }) : null,
        textSealed: seal(text, { recordId: id, field: 'text', version }),
      },
    });
    if (count === 0) {
      const current = await ownMoment(database, viewer, id);
      return current ? lostRace(current) : failure('notFound');
    }
    await touchItem(database, viewer, { id, kind: 'diaryEntry', now });
    const { savedAt, version: past } = before;
    const stood = { text: before.text, version: past, savedAt: savedAt.getTime(), now: now.getTime(), finished: true };
    if (goesIntoHistory({ ...stood, afterConflict: edit.afterConflict ?? false })) {
      await keepVersion(database, viewer, { itemId: id, part: 'text', version: past, text: before.text, at: savedAt });
    }
    await keepTerms(database, organisationId, id, [text]);
    return success({ version, savedAt: now.toISOString() });
  });
}

type OwnMoment = { version: number; text: string; savedAt: Date; stageChosen: boolean; levelChosen: boolean };

async function ownMoment(database: Database, viewer: Viewer, id: string): Promise<OwnMoment | null> {
  const { organisationId, personId: ownerId } = viewer;
  const row = await database.diaryEntry.findFirst({
    where: { id, form: 'moment', item: ownItems(viewer, 'diaryEntry') },
    select: {
      version: true,
      textSealed: true,
      stageChosen: true,
      levelChosen: true,
      item: { select: { changedAt: true } },
    },
  });
  if (!row?.textSealed) return null;
  const { version, stageChosen, levelChosen } = row;
  const open = await openerFor(database, organisationId, [row.textSealed]);
  const text = open(row.textSealed, { ownerId, recordId: id, field: 'text', version });
  return { version, text, stageChosen, levelChosen, savedAt: row.item.changedAt };
}

const lostRace = ({ version, text, savedAt }: OwnMoment) =>
  failure('conflict', { current: { version, text, savedAt: savedAt.toISOString() } });

const entryColumns = {
  id: true,
  form: true,
  state: true,
  guideKey: true,
  guideVersion: true,
  happenedOn: true,
  language: true,
  stage: true,
  stageChosen: true,
  level: true,
  levelChosen: true,
  titleSealed: true,
  textSealed: true,
  version: true,
  aboutPerson: { select: { id: true, firstName: true, lastName: true } },
  item: {
    select: {
      authorId: true,
      createdAt: true,
      changedAt: true,
      author: { select: { firstName: true, lastName: true } },
    },
  },
  answers: {
    where: { state: 'answered' },
    select: { id: true, questionKey: true, followUpKey: true, textSealed: true, version: true, savedAt: true },
    orderBy: [{ savedAt: 'asc' }, { id: 'asc' }],
  },
} satisfies Prisma.DiaryEntrySelect;

type EntryRow = Prisma.DiaryEntryGetPayload<{ select: typeof entryColumns }>;

/** Finished entries that the viewer may read, newest day first. */
export async function findEntries(
  viewer: Viewer,
  filter: { mineOnly?: boolean; othersOnly?: boolean; from?: Day; to?: Day; limit?: number } = {},
): Promise<Entry[]> {
  const scope = filter.mineOnly ? authorScope(viewer, 'diaryEntry') : diaryEntryScope(viewer);
  const rows = await databaseOf(viewer.organisationId).diaryEntry.findMany({
    where: {
      state: 'finished',
      item: {
        AND: [itemWhere(viewer, scope), filter.othersOnly ? { authorId: { not: viewer.personId } } : {}],
      },
      happenedOn: {
        ...(filter.from ? { gte: columnOfDay(filter.from) } : {}),
        ...(filter.to ? { lte: columnOfDay(filter.to) } : {}),
      },
    },
    select: entryColumns,
    orderBy: [{ happenedOn: 'desc' }, { item: { createdAt: 'desc' } }, { id: 'desc' }],
    take: filter.limit ?? 200,
  });
  return toEntries(viewer, rows);
}

/** One entry, or null when it does not exist or may not be read; opening another's is noted for its author. */
export async function openEntry(viewer: Viewer, id: string): Promise<Entry | null> {
  const entry = await readEntry(viewer, id, diaryEntryScope(viewer));
  if (entry) await noteOpening(viewer, { id, authorId: entry.authorId });
  return entry;
}

/** An entry of the viewer's own, for what only its author does with it; null for everything else. */
export const getOwnEntry = (viewer: Viewer, id: string): Promise<Entry | null> =>
  readEntry(viewer, id, authorScope(viewer, 'diaryEntry'));

async function readEntry(viewer: Viewer, id: string, scope: ItemScope): Promise<Entry | null> {
  const row = await databaseOf(viewer.organisationId).diaryEntry.findFirst({
    where: { id, item: itemWhere(viewer, scope) },
    select: entryColumns,
  });
  const [entry] = row ? await toEntries(viewer, [row]) : [];
  return entry ?? null;
}

async function toEntries(viewer: Viewer, rows: readonly EntryRow[]): Promise<Entry[]> {
  const sealed = rows.flatMap((row) => [row.titleSealed, row.textSealed, ...row.answers.map((a) => a.textSealed)]);
  const [readers, open] = await Promise.all([
    findReaders(
      viewer,
      'diaryEntry',
      rows.map(({ id }) => id),
    ),
    openerOf(viewer, sealed),
  ]);
  return rows.flatMap((row) => {
    const named = readers.get(row.id);
    return named ? [{ ...toEntry(viewer, row, open), readers: named }] : [];
  });
}

function toEntry(viewer: Viewer, row: EntryRow, open: Opener): Omit<Entry, 'readers'> {
  const { item, aboutPerson, titleSealed, textSealed, answers, happenedOn, ...plain } = row;
  const place = { ownerId: item.authorId, recordId: row.id, version: row.version };
  return {
    ...plain,
    mine: item.authorId === viewer.personId,
    authorId: item.authorId,
    authorName: fullName(item.author),
    happenedOn: dayOfColumn(happenedOn),
    createdAt: item.createdAt.toISOString(),
    changedAt: item.changedAt.toISOString(),
    about: aboutPerson && {
      id: aboutPerson.id,
      name: fullName(aboutPerson),
      firstName: aboutPerson.firstName,
    },
    title: titleSealed && open(titleSealed, { ...place, field: 'title' }),
    passages: [
      ...(textSealed
        ? [
            {
              questionKey: null,
              followUpKey: null,
              text: open(textSealed, { ...place, field: 'text' }),
              version: row.version,
            },
          ]
        : []),
      ...answers
        .map(({ id: recordId, questionKey, followUpKey, version, textSealed }) => ({
          questionKey,
          followUpKey: followUpKey || null,
          version,
          text: open(textSealed, { ownerId: item.authorId, recordId, field: 'answer', version }),
        }))
        .filter(({ text }) => text.trim() !== ''),
    ],
  };
}
