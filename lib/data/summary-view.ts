import type { Viewer } from '@/lib/domain/access/viewer';
import { type CheckFailure, checkStatement, isVerbatim } from '@/lib/domain/summaries/check';
import { checkSourcesOf } from '@/lib/domain/summaries/check-sources';
import { type Counted, countedIn } from '@/lib/domain/summaries/counted';
import { mayPublish, type SummaryScope } from '@/lib/domain/summaries/scope';
import type { Citation } from '@/lib/domain/summaries/statement';
import { isClosed, type ShownStatement, type ShownSummary } from '@/lib/domain/summaries/summary';
import { databaseOf, type Prisma } from './database';
import { type Opener, openerFor } from './sealed-text';
import { readableSummaries, summaryColumns, termsFor, toListed } from './summaries';
import {
  type CitationRow,
  citationColumns,
  type OpenSources,
  openSourcesOf,
  showSource,
  targetIdOf,
} from './summary-citations';
import { ownerOfQuote, quoteVersion } from './summary-quotes';
import { scopeOf } from './summary-scope';
import { gatherSources } from './summary-sources';

const statementColumns = {
  id: true,
  position: true,
  kind: true,
  textSealed: true,
  version: true,
  citations: { select: citationColumns, orderBy: [{ number: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.StatementSelect;

type StatementRow = Prisma.StatementGetPayload<{ select: typeof statementColumns }>;

type Checker = {
  counts: ReadonlyMap<string, Counted>;
  failuresOf: (text: string, citations: readonly Citation[]) => CheckFailure[];
};

/** A summary with what its author's further steps need. */
export type ReadSummary = {
  shown: ShownSummary;
  scope: SummaryScope;
  /** Null for readers, and once it is published. */
  check: Checker | null;
  citations: ReadonlyMap<string, readonly Citation[]>;
  rows: readonly StatementRow[];
};

/**
 * A summary as the viewer may see it, or null when it does not exist or may not be read. A statement with a source that
 * is no longer open falls out for readers; its author sees that it does, without the words. While it is not published,
 * every statement is checked against what its readers may open now.
 */
export async function getSummary(viewer: Viewer, id: string): Promise<ShownSummary | null> {
  return (await readSummary(viewer, id))?.shown ?? null;
}

/** The same with what publishing and checking need; `only` leaves the check of all other statements away. */
export async function readSummary(viewer: Viewer, id: string, only?: string): Promise<ReadSummary | null> {
  const { organisationId } = viewer;
  const database = databaseOf(organisationId);
  const row = await database.summary.findFirst({
    where: { AND: [readableSummaries(viewer), { id }] },
    select: { ...summaryColumns, statements: { select: statementColumns } },
  });
  const [listed] = row ? await toListed(database, viewer, [row]) : [];
  const scope = row && scopeOf(viewer, row);
  if (!row || !scope || !listed) return null;
  const { mine, state } = listed;
  // One that was left out has its place as a negative number, so that it comes back where it stood.
  const rows = [...row.statements].sort((a, b) => Math.abs(a.position) - Math.abs(b.position));
  const cited = rows.flatMap(({ citations }) => citations);
  const [check, sources, open] = await Promise.all([
    mine && state !== 'published' ? checkerOf(viewer, scope, listed) : null,
    openSourcesOf(viewer, cited, { scope, forAll: mine }),
    openerFor(database, organisationId, [
      ...rows.map(({ textSealed }) => textSealed),
      ...cited.map(({ quoteSealed }) => quoteSealed),
    ]),
  ]);
  const shower = showing(viewer, { authorId: row.item.authorId, open, sources, check, only });
  const each = rows.map((statement) => shower(statement));
  const all = each.map(({ statement }) => statement);
  const seen = mine ? all : all.filter(({ leftOut, closed }) => !leftOut && !closed);
  const fallenOut = all.filter(({ leftOut, closed }) => !leftOut && closed).length;
  const shown = {
    ...listed,
    unitId: scope.kind === 'team' ? scope.unit.id : null,
    mayPublish: mine && mayPublish(viewer, scope),
    version: row.version,
    statements: seen,
    fallenOut,
  };
  const citations = new Map(each.map(({ statement, citations: own }) => [statement.id, own]));
  return { shown, scope, check, citations, rows };
}

async function checkerOf(
  viewer: Viewer,
  scope: SummaryScope,
  { period, language }: Pick<ShownSummary, 'period' | 'language'>,
): Promise<Checker> {
  const input = await gatherSources(databaseOf(viewer.organisationId), viewer, { scope, period });
  const sources = checkSourcesOf(input);
  const terms = termsFor(viewer);
  return {
    counts: countedIn(input),
    failuresOf: (text, citations) => checkStatement({ text, language, citations, sources, terms }),
  };
}

type Showing = {
  authorId: string;
  open: Opener;
  sources: OpenSources;
  check: Checker | null;
  only: string | undefined;
};

/** Shows statements one after the other; the numbers of their sources run through them. */
function showing(viewer: Viewer, { authorId, open, sources, check, only }: Showing) {
  let last = 0;
  return ({ id, position, kind, textSealed, version, citations }: StatementRow) => {
    const leftOut = position < 0;
    const said = open(textSealed, { ownerId: authorId, recordId: id, field: 'text', version });
    const cited = citations.map((citation) => {
      const quote = quoteOf(viewer, authorId, citation, open);
      // That something is missing rests on no source that could carry a number.
      const number = leftOut || kind === 'none' ? 0 : ++last;
      const source = showSource(viewer, sources, citation, { quote, kind, counts: check?.counts ?? null });
      const target = { type: citation.target, id: targetIdOf(viewer, citation) };
      return {
        quote,
        source: { number, ...source },
        citation: { number, target, quote, version: citation.targetVersion },
      };
    });
    const closed = isClosed(
      said,
      cited.map(({ source: { state }, quote }) => ({ state, quote })),
    );
    const tells = cited.some(
      ({ source, quote }) => source.state !== 'open' && quote !== null && isVerbatim(quote, said),
    );
    const own = cited.map(({ citation }) => citation);
    const checks = check !== null && !leftOut && (only === undefined || only === id);
    const statement: ShownStatement = {
      id,
      kind,
      version,
      leftOut,
      closed,
      text: tells ? null : said,
      sources: cited.map(({ source }) => source),
      failures: checks ? check.failuresOf(said, own) : [],
    };
    return { statement, citations: own };
  };
}

function quoteOf(
  viewer: Viewer,
  authorId: string,
  { id, quoteSealed, item }: CitationRow,
  open: Opener,
): string | null {
  if (!quoteSealed) return null;
  const ownerId = ownerOfQuote(viewer, authorId, item);
  return open(quoteSealed, { ownerId, recordId: id, field: 'quote', version: quoteVersion });
}
