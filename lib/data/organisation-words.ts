import { isHr, type SystemActor, type Viewer } from '@/lib/domain/access/viewer';
import { mostWords, type OrganisationWord, tidyWords, type WordRow } from '@/lib/domain/words/organisation-word';
import { concepts } from '@/lib/language/concepts/all-concepts';
import { failure, type Result, success } from '@/lib/result';
import { type Database, databaseOf, type Prisma } from './database';
import { write } from './write';

const columns = {
  id: true,
  fi: true,
  sv: true,
  en: true,
  concept: true,
  version: true,
} satisfies Prisma.OrganisationWordSelect;

const known = new Set(concepts.map(({ key }) => key));

/** A row as it is stored; null when it says nothing or names a concept that there is none of. */
function toStored(row: WordRow): WordRow | null {
  const tidy = { fi: tidyWords(row.fi), sv: tidyWords(row.sv), en: tidyWords(row.en) };
  if (tidy.fi === '' && tidy.sv === '' && tidy.en === '') return null;
  if (row.concept !== null && !known.has(row.concept)) return null;
  return { ...tidy, concept: row.concept };
}

/**
 * The organisation's own words, the last changed first; everyone's texts are read with them. Inside a transaction it
 * asks on the transaction's own connection: waiting there for a second one would let writers wait for each other.
 */
export function findOrganisationWords(
  actor: Pick<SystemActor, 'organisationId'>,
  database: Database = databaseOf(actor.organisationId),
): Promise<OrganisationWord[]> {
  const { organisationId } = actor;
  return database.organisationWord.findMany({
    where: { organisationId, archivedAt: null },
    select: columns,
    orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
    take: mostWords,
  });
}

/** Words that were taken out, the latest first; for HR alone. */
export function findArchivedWords(viewer: Viewer): Promise<OrganisationWord[]> {
  const { organisationId } = viewer;
  if (!isHr(viewer)) return Promise.resolve([]);
  return databaseOf(organisationId).organisationWord.findMany({
    where: { organisationId, archivedAt: { not: null } },
    select: columns,
    orderBy: [{ archivedAt: 'desc' }, { id: 'desc' }],
    take: 50,
  });
}

/** HR adds words that mean the same. */
export function addWord(
  viewer: Viewer,
  word: WordRow & { id: string; once?: string | undefined },
): Promise<Result<{ id: string }>> {
  const { organisationId } = viewer;
  const { id, once } = word;
  return write(viewer, { action: 'word.add', subjectId: id, once }, async (database) => {
    if (!isHr(viewer)) return failure('notFound');
    const row = toStored(word);
    if (!row) return failure('invalid', { fields: { [viewer.language]: 'required' } });
    const { count } = await database.organisationWord.createMany({
      data: [{ organisationId, id, ...row, changedAt: new Date() }],
      skipDuplicates: true,
    });
    return count === 0 ? failure('notFound') : success({ id });
  });
}

/** HR takes words out, or puts them back. */
export function archiveWord(
  viewer: Viewer,
  { id, archived, once }: { id: string; archived: boolean; once?: string | undefined },
): Promise<Result<{ id: string }>> {
  const { organisationId } = viewer;
  const action = archived ? 'word.archive' : 'word.restore';
  return write(viewer, { action, subjectId: id, once }, async (database) => {
    if (!isHr(viewer)) return failure('notFound');
    const now = new Date();
    const { count } = await database.organisationWord.updateMany({
      where: { organisationId, id },
      data: { archivedAt: archived ? now : null, changedAt: now },
    });
    return count === 0 ? failure('notFound') : success({ id });
  });
}

/** HR takes in a vocabulary at once; rows that stand there already are left as they are. */
export function importWords(
  viewer: Viewer,
  { rows, once }: { rows: readonly (WordRow & { id: string })[]; once?: string | undefined },
): Promise<Result<{ added: number }>> {
  const { organisationId } = viewer;
  return write(viewer, { action: 'word.import', once }, async (database) => {
    if (!isHr(viewer)) return failure('notFound');
    const stored = await database.organisationWord.findMany({ where: { organisationId }, select: columns });
    const said = new Set(stored.map(sayingOf));
    const changedAt = new Date();
    const data = rows.flatMap(({ id, ...row }) => {
      const tidy = toStored(row);
      if (!tidy || said.has(sayingOf(tidy))) return [];
      said.add(sayingOf(tidy));
      return [{ organisationId, id, ...tidy, changedAt }];
    });
    if (stored.length + data.length > mostWords) return failure('invalid', { fields: { file: 'tooMany' } });
    await database.organisationWord.createMany({ data, skipDuplicates: true });
    return success({ added: data.length });
  });
}

const sayingOf = ({ fi, sv, en, concept }: WordRow): string => [fi, sv, en, concept ?? ''].join('|').toLowerCase();
