import { nobodyElse, type ReaderChoice } from '@/lib/domain/access/readers';
import type { Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay, type Day, dayOfColumn } from '@/lib/domain/calendar/days';
import { fullName } from '@/lib/domain/people/name';
import { type Tension, type TensionWords, tensionParts, wholeTension } from '@/lib/domain/tensions/tension';
import { failure, type Result, success } from '@/lib/result';
import { databaseOf, type Prisma } from './database';
import { ownItems, readableItems } from './item-where';
import { createItem, noteOpening, touchItem } from './items';
import { findReaders } from './readers';
import { type Opener, openerFor, openerOf, type Sealer, sealerOf } from './sealed-text';
import { keepVersion } from './text-versions';
import { analysed, keepTerms } from './words';
import { write } from './write';

function sealWords(seal: Sealer, recordId: string, version: number, words: TensionWords) {
  const sealed = (field: (typeof tensionParts)[number]) => seal(words[field], { recordId, field, version });
  const orNone = (field: (typeof tensionParts)[number]) => (words[field] === '' ? null : sealed(field));
  return {
    titleSealed: sealed('title'),
    ownSideSealed: sealed('ownSide'),
    otherSideSealed: orNone('otherSide'),
    nextStepSealed: orNone('nextStep'),
    nextStepOn: words.nextStep !== '' && words.nextStepOn ? columnOfDay(words.nextStepOn) : null,
    lookBackSealed: orNone('lookBack'),
  };
}

/** Notes a tension; private unless readers are named. */
export function noteTension(
  viewer: Viewer,
  tension: TensionWords & {
    id: string;
    notedOn?: Day;
    lookedBackOn?: Day;
    readers?: ReaderChoice;
    once?: string | undefined;
  },
): Promise<Result<{ id: string }>> {
  const { organisationId, personId, today } = viewer;
  const { id, readers = nobodyElse, notedOn = today, lookedBackOn = today } = tension;
  return write(viewer, { action: 'tension.note', subjectId: id, once: tension.once }, async (database) => {
    if (!(await createItem(database, viewer, { id, kind: 'tension', readers, now: new Date() })))
      return failure('notFound');
    const seal = await sealerOf(database, organisationId, personId);
    const text = wholeTension(tension);
    await database.tension.create({
      data: {
        organisationId,
        id,
        language: analysed(text).language,
        ...sealWords(seal, id, 1, tension),
        notedOn: columnOfDay(notedOn),
        lookedBackOn: tension.lookBack === '' ? null : columnOfDay(lookedBackOn),
      },
      select: { id: true },
    });
    await keepTerms(database, organisationId, id, [text]);
    return success({ id });
  });
}

/** Changes a tension of one's own; what stood before goes into its history. A lost race answers what stands there now. */
export function editTension(
  viewer: Viewer,
  edit: TensionWords & { id: string; version: number; once?: string | undefined },
): Promise<Result<{ id: string }>> {
  const { organisationId, personId } = viewer;
  const { id, version: seen } = edit;
  return write(viewer, { action: 'tension.edit', subjectId: id, once: edit.once }, async (database) => {
    const now = new Date();
    const own = ownItems(viewer, 'tension');
    const read = async () => {
      const row = await database.tension.findFirst({ where: { organisationId, id, item: own }, select: columns });
      if (!row) return null;
      const words = toTension(viewer, row, await openerFor(database, organisationId, sealedOf(row)));
      return {
        words,
        current: { version: words.version, text: wholeTension(words), savedAt: words.changedAt },
      };
    };
    const stands = await read();
    if (!stands) return failure('notFound');
    if (stands.current.version !== seen) return failure('conflict', { current: stands.current });
    const before = stands.words;
    const version = seen + 1;
    const seal = await sealerOf(database, organisationId, personId);
    const text = wholeTension(edit);
    const { count } = await database.tension.updateMany({
      where: { organisationId, id, version: seen, item: own },
      data: {
        version,
        language: analysed(text).language,
        ...sealWords(seal, id, version, edit),
        lookedBackOn: edit.lookBack === '' ? null : columnOfDay(before.lookedBackOn ?? viewer.today),
      },
    });
    if (count === 0) {
      const other = await read();
      return other ? failure('conflict', { current: other.current }) : failure('notFound');
    }
    await touchItem(database, viewer, { id, kind: 'tension', now });
    for (const part of tensionParts) {
      if (before[part] === edit[part] || before[part] === '') continue;
      await keepVersion(database, viewer, { itemId: id, part, version: seen, text: before[part], at: now });
    }
    await keepTerms(database, organisationId, id, [text]);
    return success({ id });
  });
}

const columns = {
  id: true,
  language: true,
  titleSealed: true,
  ownSideSealed: true,
  otherSideSealed: true,
  nextStepSealed: true,
  nextStepOn: true,
  lookBackSealed: true,
  notedOn: true,
  lookedBackOn: true,
  version: true,
  item: { select: { authorId: true, changedAt: true, author: { select: { firstName: true, lastName: true } } } },
} satisfies Prisma.TensionSelect;

type Row = Prisma.TensionGetPayload<{ select: typeof columns }>;

const sealedOf = (row: Row) => [
  row.titleSealed,
  row.ownSideSealed,
  row.otherSideSealed,
  row.nextStepSealed,
  row.lookBackSealed,
];

/** Tensions that the viewer may read, the latest first; open ones, and those that were looked back on. */
export async function findTensions(
  viewer: Viewer,
  filter: { mineOnly?: boolean; ids?: readonly string[] } = {},
): Promise<Tension[]> {
  const { organisationId } = viewer;
  const rows = await databaseOf(organisationId).tension.findMany({
    where: {
      organisationId,
      item: filter.mineOnly ? ownItems(viewer, 'tension') : readableItems(viewer, 'tension'),
      ...(filter.ids ? { id: { in: [...filter.ids] } } : {}),
    },
    select: columns,
    orderBy: [{ notedOn: 'desc' }, { id: 'desc' }],
    take: 500,
  });
  return toTensions(viewer, rows);
}

/** One tension, or null when it does not exist or may not be read; opening another's is noted for its author. */
export async function openTension(viewer: Viewer, id: string): Promise<Tension | null> {
  const { organisationId } = viewer;
  const row = await databaseOf(organisationId).tension.findFirst({
    where: { organisationId, id, item: readableItems(viewer, 'tension') },
    select: columns,
  });
  if (!row) return null;
  await noteOpening(viewer, { id, authorId: row.item.authorId });
  const [tension] = await toTensions(viewer, [row]);
  return tension ?? null;
}

async function toTensions(viewer: Viewer, rows: readonly Row[]): Promise<Tension[]> {
  const ids = rows.map(({ id }) => id);
  const [readers, open] = await Promise.all([
    findReaders(viewer, 'tension', ids),
    openerOf(viewer, rows.flatMap(sealedOf)),
  ]);
  return rows.flatMap((row) => {
    const named = readers.get(row.id);
    return named ? [{ ...toTension(viewer, row, open), readers: named }] : [];
  });
}

function toTension(viewer: Viewer, row: Row, open: Opener): Omit<Tension, 'readers'> {
  const { id, item, version, language, notedOn, lookedBackOn, nextStepOn } = row;
  const text = (field: (typeof tensionParts)[number], sealed: Row['otherSideSealed']) =>
    sealed ? open(sealed, { ownerId: item.authorId, recordId: id, field, version }) : '';
  return {
    id,
    language,
    version,
    mine: item.authorId === viewer.personId,
    authorId: item.authorId,
    authorName: fullName(item.author),
    title: text('title', row.titleSealed),
    ownSide: text('ownSide', row.ownSideSealed),
    otherSide: text('otherSide', row.otherSideSealed),
    nextStep: text('nextStep', row.nextStepSealed),
    nextStepOn: nextStepOn && dayOfColumn(nextStepOn),
    lookBack: text('lookBack', row.lookBackSealed),
    notedOn: dayOfColumn(notedOn),
    lookedBackOn: lookedBackOn && dayOfColumn(lookedBackOn),
    changedAt: item.changedAt.toISOString(),
  };
}
