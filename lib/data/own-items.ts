import { nobodyReads } from '@/lib/domain/access/readers';
import type { Viewer } from '@/lib/domain/access/viewer';
import { dayOfColumn } from '@/lib/domain/calendar/days';
import { titleOfEntry } from '@/lib/domain/diary/entry-title';
import type { OwnItem, OwnOpening, OwnSession } from '@/lib/domain/my-data/own-item';
import { fullName } from '@/lib/domain/people/name';
import { type ItemKind, itemKinds, type Language } from '@/lib/domain/vocabulary';
import { databaseOf } from './database';
import { ownItems } from './item-where';
import { findReaders } from './readers';
import { type Opener, openerOf, type SealedText } from './sealed-text';

/** How many texts of each kind the viewer has written. */
export async function countOwnItems(viewer: Viewer): Promise<Record<ItemKind, number>> {
  const rows = await databaseOf(viewer.organisationId).item.groupBy({
    by: ['kind'],
    where: ownItems(viewer, ...itemKinds),
    _count: { _all: true },
  });
  const counts = new Map(rows.map(({ kind, _count }) => [kind, _count._all]));
  const of = (kind: ItemKind): number => counts.get(kind) ?? 0;
  return {
    diaryEntry: of('diaryEntry'),
    teamLog: of('teamLog'),
    personalGoal: of('personalGoal'),
    motive: of('motive'),
    summary: of('summary'),
    tension: of('tension'),
  };
}

const text = { language: true, version: true } as const;
const titled = { select: { ...text, titleSealed: true } } as const;

/** The viewer's own texts of one kind, the latest first, each with its readers. */
export async function findOwnItems(viewer: Viewer, kind: ItemKind, limit: number): Promise<OwnItem[]> {
  const { organisationId, personId } = viewer;
  const database = databaseOf(organisationId);
  const rows = await database.item.findMany({
    where: ownItems(viewer, kind),
    select: {
      id: true,
      createdAt: true,
      diaryEntry: titled,
      teamLog: titled,
      personalGoal: titled,
      motive: { select: { ...text, textSealed: true } },
      summary: titled,
      tension: titled,
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit,
  });
  const sealed = rows.map((row) => ({ id: row.id, ...firstWordsOf(row, personId) }));
  const [readers, open] = await Promise.all([
    findReaders(
      viewer,
      kind,
      rows.map(({ id }) => id),
    ),
    openerOf(
      viewer,
      sealed.map((each) => each.sealed),
    ),
  ]);
  return rows.map((row, index) => ({
    id: row.id,
    kind,
    createdAt: row.createdAt.toISOString(),
    language: sealed[index]?.language ?? viewer.language,
    words: wordsOf(sealed[index], open),
    readers: readers.get(row.id) ?? nobodyReads,
  }));
}

type Titled = { language: Language; version: number; titleSealed: SealedText | null };
type FirstWords = {
  id: string;
  ownerId: string;
  field: 'title' | 'text';
  sealed: SealedText | null;
  version: number;
  language: Language;
};

function firstWordsOf(
  row: {
    id: string;
    diaryEntry: Titled | null;
    teamLog: Titled | null;
    personalGoal: Titled | null;
    motive: { language: Language; version: number; textSealed: SealedText } | null;
    summary: Titled | null;
    tension: Titled | null;
  },
  authorId: string,
): Omit<FirstWords, 'id'> | null {
  const { motive } = row;
  if (motive) return { ownerId: authorId, field: 'text', ...motive, sealed: motive.textSealed };
  const own = row.diaryEntry ?? row.teamLog ?? row.personalGoal ?? row.summary ?? row.tension;
  // A team log has no one author, therefore a key and an owner of its own.
  return own && { ownerId: row.teamLog ? row.id : authorId, field: 'title', ...own, sealed: own.titleSealed };
}

function wordsOf(words: ({ id: string } & Partial<FirstWords>) | undefined, open: Opener): string {
  if (!words?.sealed || !words.ownerId || !words.field || words.version === undefined) return '';
  const { sealed, id: recordId, ownerId, field, version } = words;
  const whole = open(sealed, { ownerId, recordId, field, version });
  return field === 'title' ? whole : (titleOfEntry(whole) ?? '');
}

/** Who has opened texts of the viewer, newest day first. */
export async function findOwnOpenings(viewer: Viewer, limit?: number): Promise<OwnOpening[]> {
  const rows = await databaseOf(viewer.organisationId).opening.findMany({
    where: { organisationId: viewer.organisationId, item: ownItems(viewer, ...itemKinds) },
    select: {
      itemId: true,
      on: true,
      item: { select: { kind: true } },
      reader: { select: { firstName: true, lastName: true } },
    },
    orderBy: [{ on: 'desc' }, { itemId: 'asc' }, { readerId: 'asc' }],
    ...(limit === undefined ? {} : { take: limit }),
  });
  return rows.map(({ itemId, on, item, reader }) => ({
    itemId,
    kind: item.kind,
    on: dayOfColumn(on),
    reader: fullName(reader),
  }));
}

/** The viewer's open sessions: this one first, then the ones used last. */
export async function findOwnSessions(viewer: Viewer, now: Date): Promise<OwnSession[]> {
  const { organisationId, personId, sessionId } = viewer;
  const rows = await databaseOf(organisationId).session.findMany({
    where: { organisationId, personId, endedAt: null, expiresAt: { gt: now } },
    select: { id: true, ownDevice: true, startedAt: true, lastSeenAt: true },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
  });
  return rows
    .map(({ id, ownDevice, startedAt, lastSeenAt }) => ({
      id,
      ownDevice,
      current: id === sessionId,
      startedAt: startedAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
    }))
    .sort((a, b) => Number(b.current) - Number(a.current));
}
