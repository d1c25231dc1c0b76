import { itemPath } from '@/lib/domain/access/item-path';
import type { Viewer } from '@/lib/domain/access/viewer';
import { isVerbatim } from '@/lib/domain/summaries/check';
import type { Counted } from '@/lib/domain/summaries/counted';
import type { SummaryScope } from '@/lib/domain/summaries/scope';
import type { StatementKind } from '@/lib/domain/summaries/statement';
import type { ShownCount, ShownSource, SourceState, Whence } from '@/lib/domain/summaries/summary';
import type { Language, LinkRelation } from '@/lib/domain/vocabulary';
import { databaseOf, type Prisma } from './database';
import { findOpenTexts, type OpenText } from './open-texts';
import { openerFor } from './sealed-text';
import { countOf } from './summary-quotes';
import { readableByAll, readableByViewer } from './summary-scope';

export const citationColumns = {
  id: true,
  number: true,
  target: true,
  itemId: true,
  strategyGoalId: true,
  goalLinkId: true,
  targetVersion: true,
  quoteSealed: true,
  figures: true,
  item: { select: { id: true, kind: true, authorId: true } },
} satisfies Prisma.CitationSelect;

export type CitationRow = Prisma.CitationGetPayload<{ select: typeof citationColumns }>;

type OpenLink = { relation: LinkRelation; contribution: string | null };
type OpenGoal = { title: string; language: Language };

/** What a viewer may open now of everything that is cited or counted, by id. */
export type OpenSources = {
  texts: ReadonlyMap<string, OpenText>;
  links: ReadonlyMap<string, OpenLink>;
  goals: ReadonlyMap<string, OpenGoal>;
};

/** The id of what a citation points to, in the words of its check. */
export function targetIdOf(viewer: Viewer, citation: CitationRow): string {
  const { target, itemId, strategyGoalId, goalLinkId, figures } = citation;
  if (target === 'count') return countOf(viewer, figures)?.count ?? '';
  return (target === 'item' ? itemId : target === 'link' ? goalLinkId : strategyGoalId) ?? '';
}

/** Opens what citations rest on: with `forAll` only what every reader of its scope may open, else what the viewer may. */
export async function openSourcesOf(
  viewer: Viewer,
  citations: readonly CitationRow[],
  { scope, forAll }: { scope: SummaryScope; forAll: boolean },
): Promise<OpenSources> {
  const { organisationId } = viewer;
  const database = databaseOf(organisationId);
  const counts = citations.flatMap(({ figures }) => countOf(viewer, figures) ?? []);
  const itemIds = new Set([
    ...citations.flatMap(({ itemId }) => itemId ?? []),
    ...counts.flatMap((count) => [...count.itemIds, ...count.searchedIds]),
  ]);
  const linkIds = new Set([
    ...citations.flatMap(({ goalLinkId }) => goalLinkId ?? []),
    ...counts.flatMap((count) => count.linkIds),
  ]);
  const readable = forAll ? await readableByAll(database, viewer, scope) : readableByViewer(viewer);
  const goalIds = citations.flatMap(({ strategyGoalId }) => strategyGoalId ?? []);
  // One after the other: inside a transaction there is one connection.
  const texts = await findOpenTexts(database, viewer, { AND: [readable, { id: { in: [...itemIds] } }] });
  const links = await database.goalLink.findMany({
    where: { organisationId, id: { in: [...linkIds] }, state: { in: ['confirmed', 'edited'] }, item: readable },
    select: {
      id: true,
      relation: true,
      contributionSealed: true,
      version: true,
      item: { select: { authorId: true } },
    },
  });
  const goals = await database.strategyGoal.findMany({
    where: { organisationId, id: { in: goalIds }, archivedOn: null },
    select: { id: true, title: true, language: true },
  });
  const open = await openerFor(
    database,
    organisationId,
    links.map(({ contributionSealed }) => contributionSealed),
  );
  return {
    texts: new Map(texts.map((text) => [text.itemId, text])),
    links: new Map(
      links.map(({ id, relation, contributionSealed, version, item }) => {
        const place = { ownerId: item.authorId, recordId: id, field: 'contribution', version };
        return [id, { relation, contribution: contributionSealed && open(contributionSealed, place) }];
      }),
    ),
    goals: new Map(goals.map(({ id, ...goal }) => [id, goal])),
  };
}

type Citing = {
  quote: string | null;
  kind: StatementKind;
  /** Counts as they are now, for a summary that is not published. */
  counts: ReadonlyMap<string, Counted> | null;
};

const shownAs = (type: ShownSource['type'], state: SourceState, quote: string | null, from: Whence | null) => ({
  type,
  state,
  // What a source no longer opens to is not told by the citation either.
  quote: state === 'open' ? quote : null,
  from: state === 'closed' ? null : from,
  count: null,
});

/** A citation as its viewer may see it. */
export function showSource(
  viewer: Viewer,
  sources: OpenSources,
  citation: CitationRow,
  { quote, kind, counts }: Citing,
): Omit<ShownSource, 'number'> {
  const { target, goalLinkId, strategyGoalId, itemId } = citation;
  if (target === 'count') return showCount(viewer, sources, citation, { quote, kind, counts });
  if (target === 'strategyGoal') {
    const goal = strategyGoalId ? sources.goals.get(strategyGoalId) : undefined;
    if (!goal || !strategyGoalId) return shownAs(target, 'closed', quote, null);
    const nobody = { authorName: null, unitName: null, on: null };
    const from: Whence = {
      ...nobody,
      kind: 'strategyGoal',
      language: goal.language,
      path: `/strategy/${strategyGoalId}`,
    };
    // Earlier words of a strategy goal stay open to everyone with the goal.
    return shownAs(target, 'open', quote, from);
  }
  const text = itemId ? sources.texts.get(itemId) : undefined;
  const link = goalLinkId ? sources.links.get(goalLinkId) : null;
  const relation = kind === 'conflict' ? 'conflicts' : 'supports';
  if (!text || link === undefined || (link && link.relation !== relation))
    return shownAs(target, 'closed', quote, null);
  const said = target === 'link' ? (link?.contribution ?? '') : wordsOf(text);
  const state = quote === null || isVerbatim(quote, said) ? 'open' : 'changed';
  const from = whenceOf(text);
  return shownAs(target, state, quote, target === 'link' ? { ...from, kind: 'contribution' } : from);
}

const wordsOf = ({ text, trials }: OpenText): string => [text, ...trials.map((trial) => trial.text)].join('\n');

function whenceOf({ itemId, kind, authorName, unitName, on, language }: OpenText): Whence {
  return {
    kind,
    authorName: kind === 'teamLog' ? null : authorName,
    unitName,
    on,
    language,
    path: itemPath(kind, itemId),
  };
}

function showCount(
  viewer: Viewer,
  { texts, links }: OpenSources,
  citation: CitationRow,
  { kind, counts }: Citing,
): Omit<ShownSource, 'number'> {
  const stored = countOf(viewer, citation.figures);
  const now = stored && (counts?.get(stored.count) ?? stored);
  if (!stored || !now) return { type: 'count', state: 'closed', quote: null, from: null, count: null };
  const opened = (ids: readonly string[]): OpenText[] => ids.flatMap((id) => texts.get(id) ?? []);
  const items = opened(now.itemIds);
  const searched = opened(now.searchedIds);
  // "None" counts nothing that could be closed; a share rests on everything it was taken from.
  const lost =
    kind !== 'none' &&
    (items.length < now.itemIds.length ||
      (kind === 'thinStage' && searched.length < now.searchedIds.length) ||
      now.linkIds.some((id) => !links.has(id)));
  const of = (name: OpenText['kind']) => searched.filter((text) => text.kind === name).length;
  const count: ShownCount = {
    figures: now.figures,
    items: items.map(whenceOf),
    searched: { moments: of('diaryEntry'), logs: of('teamLog') },
    released: now.released,
  };
  // Figures of records that are no longer open are not told either; what is still open may be listed.
  const closed = counts === null && lost;
  return {
    type: 'count',
    state: closed ? 'closed' : 'open',
    quote: null,
    from: null,
    count: closed ? { ...count, figures: [] } : count,
  };
}
