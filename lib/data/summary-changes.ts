import { nobodyElse } from '@/lib/domain/access/readers';
import type { Viewer } from '@/lib/domain/access/viewer';
import type { CheckFailure } from '@/lib/domain/summaries/check';
import { mayPublish, readersOfScope } from '@/lib/domain/summaries/scope';
import { isPublishable } from '@/lib/domain/summaries/summary';
import { failure, type Result, success } from '@/lib/result';
import type { Database, Prisma } from './database';
import { ownItems } from './item-where';
import { touchItem } from './items';
import { putGrants } from './readers';
import { openerFor, sealerOf } from './sealed-text';
import { countOf } from './summary-quotes';
import { publishableSummaries } from './summary-scope';
import { type ReadSummary, readSummary } from './summary-view';
import { keepVersion } from './text-versions';
import { write } from './write';

type Step = { id: string; once?: string | undefined };

/** The viewer's own summary; `open` ones only: what is published is taken back before it is changed. */
const ownSummary = (viewer: Viewer, id: string): Prisma.SummaryWhereInput => ({
  organisationId: viewer.organisationId,
  id,
  item: ownItems(viewer, 'summary'),
});
const notPublished: Prisma.SummaryWhereInput = { state: { not: 'published' } };

/** Changes the title of a summary of one's own; a lost race answers the title that stands there now. */
export function editSummaryTitle(
  viewer: Viewer,
  { id, version: seen, title, once }: Step & { version: number; title: string },
): Promise<Result<{ id: string; version: number }>> {
  const { organisationId, personId: ownerId } = viewer;
  return write(viewer, { action: 'summary.title', subjectId: id, once }, async (database) => {
    const read = async () => {
      const row = await database.summary.findFirst({
        where: ownSummary(viewer, id),
        select: { version: true, state: true, titleSealed: true, item: { select: { changedAt: true } } },
      });
      if (!row) return null;
      const open = await openerFor(database, organisationId, [row.titleSealed]);
      const text = open(row.titleSealed, { ownerId, recordId: id, field: 'title', version: row.version });
      return { state: row.state, current: { version: row.version, text, savedAt: row.item.changedAt.toISOString() } };
    };
    const before = await read();
    if (!before) return failure('notFound');
    if (before.state === 'published') return failure('notPossibleNow');
    if (before.current.version !== seen) return failure('conflict', { current: before.current });
    if (before.current.text === title) return success({ id, version: seen });
    const version = seen + 1;
    const seal = await sealerOf(database, organisationId, ownerId);
    const { count } = await database.summary.updateMany({
      where: { AND: [ownSummary(viewer, id), notPublished, { version: seen }] },
      data: { version, titleSealed: seal(title, { recordId: id, field: 'title', version }) },
    });
    if (count === 0) {
      const now = await read();
      return now ? failure('conflict', { current: now.current }) : failure('notFound');
    }
    const past = { itemId: id, part: 'title', version: seen, text: before.current.text };
    await keepVersion(database, viewer, { ...past, at: new Date(before.current.savedAt) });
    await touchItem(database, viewer, { id, kind: 'summary', now: new Date() });
    return success({ id, version });
  });
}

export type StatementEdit = Step & { statementId: string; version: number; text: string };

/**
 * Changes the words of a statement of one's own summary; its sources stay. Words its check does not bear out are kept
 * all the same, and stand in the way of publishing. A lost race answers the words that stand there now.
 */
export function editStatement(viewer: Viewer, edit: StatementEdit): Promise<Result<{ id: string; version: number }>> {
  const { organisationId, personId: ownerId } = viewer;
  const { id, statementId, text } = edit;
  return write(viewer, { action: 'statement.edit', subjectId: statementId, once: edit.once }, async (database) => {
    const where: Prisma.StatementWhereInput = { organisationId, id: statementId, summary: ownSummary(viewer, id) };
    const read = async () => {
      const row = await database.statement.findFirst({
        where,
        select: {
          version: true,
          textSealed: true,
          summary: { select: { state: true, item: { select: { changedAt: true } } } },
        },
      });
      if (!row) return null;
      const open = await openerFor(database, organisationId, [row.textSealed]);
      const { state, item } = row.summary;
      const said = open(row.textSealed, { ownerId, recordId: statementId, field: 'text', version: row.version });
      return { state, current: { version: row.version, text: said, savedAt: item.changedAt.toISOString() } };
    };
    const before = await read();
    if (!before) return failure('notFound');
    if (before.state === 'published') return failure('notPossibleNow');
    if (before.current.version !== edit.version) return failure('conflict', { current: before.current });
    if (before.current.text === text) return success({ id, version: edit.version });
    const version = edit.version + 1;
    const seal = await sealerOf(database, organisationId, ownerId);
    const { count } = await database.statement.updateMany({
      where: { ...where, version: edit.version, summary: { AND: [ownSummary(viewer, id), notPublished] } },
      data: { version, textSealed: seal(text, { recordId: statementId, field: 'text', version }) },
    });
    if (count === 0) {
      const now = await read();
      return now ? failure('conflict', { current: now.current }) : failure('notFound');
    }
    const past = { itemId: id, part: `statement:${statementId}`, version: edit.version, text: before.current.text };
    await keepVersion(database, viewer, { ...past, at: new Date(before.current.savedAt) });
    await touchItem(database, viewer, { id, kind: 'summary', now: new Date() });
    return success({ id, version });
  });
}

/** What the check says of words that are not saved yet; nothing is written. */
export async function checkWording(
  viewer: Viewer,
  { id, statementId, text }: { id: string; statementId: string; text: string },
): Promise<Result<{ failures: CheckFailure[] }>> {
  const read = await readSummary(viewer, id, statementId);
  const citations = read?.citations.get(statementId);
  if (!read?.shown.mine || !citations) return failure('notFound');
  return read.check ? success({ failures: read.check.failuresOf(text, citations) }) : failure('notPossibleNow');
}

/** Leaves a statement out of a summary of one's own, or takes it back in where it stood. */
export function keepStatement(
  viewer: Viewer,
  { id, statementId, kept, once }: Step & { statementId: string; kept: boolean },
): Promise<Result<{ id: string }>> {
  const { organisationId } = viewer;
  const action = kept ? 'statement.restore' : 'statement.leaveOut';
  return write(viewer, { action, subjectId: statementId, once }, async (database) => {
    const where: Prisma.StatementWhereInput = { organisationId, id: statementId, summary: ownSummary(viewer, id) };
    const row = await database.statement.findFirst({
      where,
      select: { position: true, summary: { select: { state: true } } },
    });
    if (!row) return failure('notFound');
    if (row.summary.state === 'published') return failure('notPossibleNow');
    const position = kept ? Math.abs(row.position) : -Math.abs(row.position);
    await database.statement.updateMany({
      where: { ...where, summary: { AND: [ownSummary(viewer, id), notPublished] } },
      data: { position },
    });
    await touchItem(database, viewer, { id, kind: 'summary', now: new Date() });
    return success({ id });
  });
}

/**
 * Publishes a summary of one's own to the readers of its scope, by whoever may make one of that scope today; a summary
 * of one's own period never. Refused (`notPossibleNow`) while a statement fails its check, which is made again on what
 * its readers may open now; its counts are kept as they were checked.
 */
export async function publishSummary(viewer: Viewer, { id, once }: Step): Promise<Result<{ id: string }>> {
  const read = await readSummary(viewer, id);
  return write(viewer, { action: 'summary.publish', subjectId: id, once }, async (database) => {
    if (!read?.shown.mine) return failure('notFound');
    if (read.shown.state === 'published') return success({ id });
    if (!mayPublish(viewer, read.scope) || !isPublishable(read.shown.statements)) return failure('notPossibleNow');
    const publishable = publishableSummaries(viewer);
    const { count } = await database.summary.updateMany({
      where: { AND: [ownSummary(viewer, id), notPublished, publishable, { version: read.shown.version }] },
      data: { state: 'published', publishedAt: new Date(), withdrawnAt: null },
    });
    // Changed since it was read, in this title or a statement: what was checked is not what would be published.
    if (count === 0 || !(await isAsRead(database, viewer, read))) return failure('conflict');
    await keepCounts(database, viewer, read);
    await putGrants(database, viewer, id, readersOfScope(read.scope));
    await touchItem(database, viewer, { id, kind: 'summary', now: new Date() });
    return success({ id });
  });
}

async function isAsRead(database: Database, viewer: Viewer, { shown, rows }: ReadSummary): Promise<boolean> {
  const now = await database.statement.findMany({
    where: { organisationId: viewer.organisationId, summaryId: shown.id },
    select: { id: true, position: true, version: true },
  });
  const before = new Map(rows.map((row) => [row.id, `${row.position}:${row.version}`]));
  return now.length === rows.length && now.every((row) => before.get(row.id) === `${row.position}:${row.version}`);
}

async function keepCounts(database: Database, viewer: Viewer, { rows, check }: ReadSummary): Promise<void> {
  for (const { id, figures } of rows.flatMap(({ citations }) => citations)) {
    const stored = countOf(viewer, figures);
    const now = stored && check?.counts.get(stored.count);
    if (!stored || !now) continue;
    await database.citation.updateMany({
      where: { organisationId: viewer.organisationId, id },
      data: { figures: { count: stored.count, ...now } },
    });
  }
}

/** Takes a published summary back: at once nobody but its author reads it. */
export function withdrawSummary(viewer: Viewer, { id, once }: Step): Promise<Result<{ id: string }>> {
  return write(viewer, { action: 'summary.withdraw', subjectId: id, once }, async (database) => {
    const { count } = await database.summary.updateMany({
      where: { AND: [ownSummary(viewer, id), { state: 'published' }] },
      data: { state: 'withdrawn', withdrawnAt: new Date() },
    });
    if (count === 0) return failure('notFound');
    await putGrants(database, viewer, id, nobodyElse);
    await touchItem(database, viewer, { id, kind: 'summary', now: new Date() });
    return success({ id });
  });
}
