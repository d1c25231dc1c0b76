import { z } from 'zod';
import type { Viewer } from '@/lib/domain/access/viewer';
import type { Counted } from '@/lib/domain/summaries/counted';
import { type Citation, figureKeys } from '@/lib/domain/summaries/statement';
import type { Database, Prisma } from './database';
import { type Sealer, sealerOf, sealerOfLog } from './sealed-text';

/** What stands in a citation's `figures`: which count it is and what it rests on. */
const storedCount = z.object({
  count: z.string(),
  figures: z.array(z.object({ key: z.enum(figureKeys), value: z.number() })),
  itemIds: z.array(z.string()),
  searchedIds: z.array(z.string()),
  linkIds: z.array(z.string()),
  released: z.object({ start: z.string(), end: z.string() }).nullable().default(null),
});
export type StoredCount = z.infer<typeof storedCount>;

/** The count of a citation; null for a citation that is none. */
export function countOf(_viewer: Viewer, figures: Prisma.JsonValue): StoredCount | null {
  const parsed = storedCount.safeParse(figures);
  return parsed.success ? parsed.data : null;
}

/** A quotation never changes; what it is taken from has versions of its own. */
export const quoteVersion = 1;

/**
 * Seals quotations with the key of whoever wrote what is quoted (for a log, the log's), so that erasing that key takes
 * the words out of summaries too.
 */
async function quoteSealer(
  database: Database,
  viewer: Viewer,
  itemIds: readonly string[],
): Promise<(itemId: string | null) => Sealer> {
  const { organisationId, personId } = viewer;
  const items = await database.item.findMany({
    where: { organisationId, id: { in: [...itemIds] } },
    select: { id: true, authorId: true, teamLog: { select: { titleSealed: true } } },
  });
  const own = await sealerOf(database, organisationId, personId);
  const sealers = new Map<string, Sealer>();
  for (const { id, authorId, teamLog } of items) {
    const sealer = teamLog
      ? await sealerOfLog(database, organisationId, id, teamLog.titleSealed)
      : await sealerOf(database, organisationId, authorId);
    sealers.set(id, sealer);
  }
  return (itemId) => (itemId && sealers.get(itemId)) || own;
}

/** Who owns the quotation of a citation: the other half of `quoteSealer`. */
export function ownerOfQuote(
  _viewer: Viewer,
  summaryAuthorId: string,
  item: { id: string; kind: string; authorId: string } | null,
): string {
  if (!item) return summaryAuthorId;
  return item.kind === 'teamLog' ? item.id : item.authorId;
}

export type NewCitation = Citation & { statementId: string; id: string; linkId: string | null };

/** Rows of citations; `counts` are the counts as they stand, `linkEnd` the goal or motive of a link that is cited. */
export async function citationRows(
  database: Database,
  viewer: Viewer,
  citations: readonly NewCitation[],
  counts: ReadonlyMap<string, Counted>,
  linkEnd: ReadonlyMap<string, string>,
): Promise<Prisma.CitationCreateManyInput[]> {
  const { organisationId } = viewer;
  const itemOf = ({ target }: NewCitation): string | null =>
    target.type === 'item' ? target.id : target.type === 'link' ? (linkEnd.get(target.id) ?? null) : null;
  const sealerFor = await quoteSealer(
    database,
    viewer,
    citations.flatMap((citation) => itemOf(citation) ?? []),
  );
  return citations.map((citation) => {
    const { id, statementId, number, target, quote, version, linkId } = citation;
    const itemId = itemOf(citation);
    const count = target.type === 'count' ? counts.get(target.id) : undefined;
    return {
      organisationId,
      id,
      statementId,
      number,
      target: target.type,
      itemId,
      strategyGoalId: target.type === 'strategyGoal' ? target.id : null,
      goalLinkId: target.type === 'link' ? target.id : linkId,
      targetVersion: version,
      quoteSealed:
        quote === null ? null : sealerFor(itemId)(quote, { recordId: id, field: 'quote', version: quoteVersion }),
      ...(target.type === 'count' ? { figures: { count: target.id, ...(count ?? emptyCount) } } : {}),
    };
  });
}

const emptyCount: Counted = { figures: [], itemIds: [], searchedIds: [], linkIds: [], released: null };
