import { v7 as newId } from 'uuid';
import { nobodyElse } from '@/lib/domain/access/readers';
import type { Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay, dayOfColumn } from '@/lib/domain/calendar/days';
import type { Period } from '@/lib/domain/calendar/periods';
import { fullName } from '@/lib/domain/people/name';
import { checkStatement } from '@/lib/domain/summaries/check';
import { checkSourcesOf } from '@/lib/domain/summaries/check-sources';
import { countedIn } from '@/lib/domain/summaries/counted';
import { planSummary } from '@/lib/domain/summaries/plan';
import type { SummaryScope } from '@/lib/domain/summaries/scope';
import type { StatementPlan, SummaryInput, TermsOf } from '@/lib/domain/summaries/statement';
import type { ListedSummary } from '@/lib/domain/summaries/summary';
import type { SummaryWords } from '@/lib/i18n/summary-words';
import { contentTerms } from '@/lib/language/content-terms';
import { failure, type Result, success } from '@/lib/result';
import { type Database, databaseOf, type Prisma } from './database';
import { readableItems } from './item-where';
import { createItem } from './items';
import { openerFor, sealerOf } from './sealed-text';
import { citationRows } from './summary-quotes';
import { type AskedScope, findScope, scopeColumns } from './summary-scope';
import { gatherSources, subjectOf } from './summary-sources';
import { lexicon } from './words';
import { write } from './write';

/** Content terms by the lexicon of this process; the same text is looked at once. */
export function termsFor(_viewer: Viewer): TermsOf {
  const known = new Map<string, readonly string[]>();
  return (text, language) => {
    const key = `${language} ${text}`;
    const terms = known.get(key) ?? contentTerms(text, language, lexicon());
    known.set(key, terms);
    return terms;
  };
}

export type SummaryToMake = AskedScope & { id: string; period: Period; once?: string | undefined };

/**
 * Makes a summary of a period as a draft, for whoever may make one of its scope today, from what every one of its
 * readers may open. What is not the viewer's to make is refused at its field. What its own check does not bear out is
 * left away.
 */
export async function makeSummary(
  viewer: Viewer,
  { id, period, once, ...asked }: SummaryToMake,
  words: SummaryWords,
): Promise<Result<{ id: string }>> {
  const { organisationId, personId } = viewer;
  const found = await findScope(databaseOf(organisationId), viewer, asked);
  if (!found.ok) return found;
  const scope = found.value;
  // Read before the writing begins; what is narrowed in between falls out when the summary is opened.
  const input = await gatherSources(databaseOf(organisationId), viewer, { scope, period });
  const statements = statementsFor(viewer, input, words);
  return write(viewer, { action: 'summary.make', subjectId: id, once }, async (database) => {
    const still = await findScope(database, viewer, asked);
    if (!still.ok) return still;
    if (!(await createItem(database, viewer, { id, kind: 'summary', readers: nobodyElse, now: new Date() }))) {
      const own = await database.summary.count({ where: { organisationId, id, item: { authorId: personId } } });
      return own === 1 ? success({ id }) : failure('notFound');
    }
    const seal = await sealerOf(database, organisationId, personId);
    await database.summary.create({
      data: {
        organisationId,
        id,
        ...placeOf(scope),
        periodStart: columnOfDay(period.start),
        periodEnd: columnOfDay(period.end),
        language: words.language,
        titleSealed: seal(words.title(subjectOf(viewer, scope), period), { recordId: id, field: 'title', version: 1 }),
      },
      select: { id: true },
    });
    await writeStatements(database, viewer, id, input, statements);
    return success({ id });
  });
}

function placeOf(scope: SummaryScope): { kind: SummaryScope['kind']; unitId?: string; strategyGoalId?: string } {
  const { kind } = scope;
  if (kind === 'team') return { kind, unitId: scope.unit.id };
  return kind === 'strategyGoal' ? { kind, strategyGoalId: scope.goal.id } : { kind };
}

/** Statements as planned and said, those that their own check bears out. */
export function statementsFor(viewer: Viewer, input: SummaryInput, words: SummaryWords) {
  const terms = termsFor(viewer);
  const sources = checkSourcesOf(input);
  const { language, sentence } = words;
  return planSummary(input, terms)
    .map((plan) => ({ plan, text: sentence(plan) }))
    .filter(
      ({ plan, text }) => checkStatement({ text, language, citations: plan.citations, sources, terms }).length === 0,
    );
}

async function writeStatements(
  database: Database,
  viewer: Viewer,
  summaryId: string,
  input: SummaryInput,
  said: ReturnType<typeof statementsFor>,
): Promise<void> {
  const { organisationId } = viewer;
  const seal = await sealerOf(database, organisationId, viewer.personId);
  const statements = said.map((statement) => ({ id: newId(), ...statement }));
  await database.statement.createMany({
    data: statements.map(({ id, plan, text }, index) => ({
      organisationId,
      id,
      summaryId,
      position: index + 1,
      kind: plan.kind,
      textSealed: seal(text, { recordId: id, field: 'text', version: 1 }),
    })),
  });
  const citations = statements.flatMap(({ id: statementId, plan }) =>
    plan.citations.map((citation) => ({ ...citation, id: newId(), statementId, linkId: linkOf(plan) })),
  );
  const linkEnd = new Map(input.links.map(({ linkId, motiveItemId }) => [linkId, motiveItemId]));
  await database.citation.createMany({
    data: await citationRows(database, viewer, citations, countedIn(input), linkEnd),
  });
}

/** The link that a statement tells: its goal and motive are cited, and it must still stand when they are. */
function linkOf({ key, kind }: StatementPlan): string | null {
  return kind === 'link' || kind === 'conflict' ? key.slice(key.indexOf(':') + 1) : null;
}

/**
 * Summaries the viewer may read: all of one's own, of others those published. What is a draft is its author's alone,
 * and what is about one's own period stays so whatever else is true of it.
 */
export function readableSummaries(viewer: Viewer): Prisma.SummaryWhereInput {
  const { organisationId, personId } = viewer;
  return {
    organisationId,
    item: readableItems(viewer, 'summary'),
    OR: [{ item: { authorId: personId } }, { state: 'published', kind: { not: 'period' } }],
  };
}

export const summaryColumns = {
  id: true,
  ...scopeColumns,
  state: true,
  periodStart: true,
  periodEnd: true,
  language: true,
  titleSealed: true,
  publishedAt: true,
  version: true,
  item: { select: { authorId: true, changedAt: true, author: { select: { firstName: true, lastName: true } } } },
} satisfies Prisma.SummarySelect;

type SummaryRow = Prisma.SummaryGetPayload<{ select: typeof summaryColumns }>;

/** Own summaries and published ones that the viewer may read, the last changed first. */
export async function findSummaries(viewer: Viewer): Promise<ListedSummary[]> {
  const database = databaseOf(viewer.organisationId);
  const rows = await database.summary.findMany({
    where: readableSummaries(viewer),
    select: summaryColumns,
    orderBy: [{ item: { changedAt: 'desc' } }, { id: 'desc' }],
    take: 200,
  });
  return toListed(database, viewer, rows);
}

/** Rows with their titles opened. */
export async function toListed(
  database: Database,
  viewer: Viewer,
  rows: readonly SummaryRow[],
): Promise<ListedSummary[]> {
  const open = await openerFor(
    database,
    viewer.organisationId,
    rows.map(({ titleSealed }) => titleSealed),
  );
  return rows.map((row) => {
    const { id, kind, state, language, titleSealed, version, unit, strategyGoal: goal, item, publishedAt } = row;
    return {
      id,
      kind,
      state,
      language,
      mine: item.authorId === viewer.personId,
      title: open(titleSealed, { ownerId: item.authorId, recordId: id, field: 'title', version }),
      unitName: unit?.name ?? null,
      goal: goal && { id: goal.id, title: goal.title, language: goal.language },
      period: { start: dayOfColumn(row.periodStart), end: dayOfColumn(row.periodEnd) },
      authorName: fullName(item.author),
      publishedAt: publishedAt?.toISOString() ?? null,
      changedAt: item.changedAt.toISOString(),
    };
  });
}
