import { itemPath } from '@/lib/domain/access/item-path';
import type { Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay } from '@/lib/domain/calendar/days';
import { type Found, type FoundKind, foundKinds, rankFound, type Searchable } from '@/lib/domain/search/found';
import { wholeTension } from '@/lib/domain/tensions/tension';
import { itemKinds } from '@/lib/domain/vocabulary';
import { analyse } from '@/lib/language/analyse';
import { askedTerms } from '@/lib/language/asked-terms';
import { databaseOf, type Prisma } from './database';
import { findOffers } from './expertise-offers';
import { ownItems, readableItems } from './item-where';
import { findOpenTexts } from './open-texts';
import { termHashes } from './sealing-key';
import { findStrategyGoals } from './strategy-goals';
import { findSummaries } from './summaries';
import { findTensions } from './tensions';
import { lexiconOf } from './words';

/** Terms of a question that are looked up: the weightiest. */
const mostTerms = 40;
/** Ids that the index answers at once, and texts that are opened and ranked in full. */
const indexPage = 2_000;
const mostOpened = 120;

/** Found texts that are shown. */
const mostShown = 30;

export type SearchFilter = { kinds?: readonly FoundKind[]; mineOnly?: boolean };

/** Kinds whose terms are in the index; titles of summaries are few and are read like what everyone reads. */
const indexedKinds = itemKinds.filter((kind) => kind !== 'summary');

/** Ids of items among `within` that hold what was asked, likeliest first. */
async function findIds(viewer: Viewer, terms: ReadonlyMap<string, number>, within: Prisma.ItemWhereInput) {
  const { organisationId } = viewer;
  const database = databaseOf(organisationId);
  const weighed = [...terms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostTerms);
  const hashes = weighed.map(([term]) => termHashes(organisationId, [term])[0] ?? 0n);
  const weights = weighed.map(([, weight]) => weight);
  const found: string[] = [];
  if (hashes.length === 0) return found;
  for (let past = 0; found.length < mostOpened; past += indexPage) {
    const page = await database.$queryRaw<{ id: string }[]>`
      SELECT id FROM search_items(${hashes}::bigint[], ${weights}::float8[], ${indexPage}::int, ${past}::int)`;
    const rows = await database.item.findMany({
      where: { AND: [within, { id: { in: page.map(({ id }) => id) } }] },
      select: { id: true },
    });
    const allowed = new Set(rows.map(({ id }) => id));
    found.push(...page.flatMap(({ id }) => (allowed.has(id) ? [id] : [])));
    if (page.length < indexPage) break;
  }
  return found.slice(0, mostOpened);
}

/** Texts in the index that hold what was asked, opened. */
async function openIndexed(
  viewer: Viewer,
  terms: ReadonlyMap<string, number>,
  kinds: readonly FoundKind[],
  mineOnly: boolean,
): Promise<Searchable[]> {
  const [first, ...rest] = indexedKinds.filter((kind) => kinds.includes(kind));
  if (!first) return [];
  const within = (mineOnly ? ownItems : readableItems)(viewer, first, ...rest);
  const ids = await findIds(viewer, terms, within);
  if (ids.length === 0) return [];
  const [texts, tensions] = await Promise.all([
    findOpenTexts(databaseOf(viewer.organisationId), viewer, { AND: [within, { id: { in: ids } }] }),
    kinds.includes('tension') ? findTensions(viewer, { ids }) : [],
  ]);
  return [
    ...texts.map((text) => ({
      id: text.itemId,
      kind: text.kind,
      path: itemPath(text.kind, text.itemId),
      title: null,
      text: text.text,
      language: text.language,
      mine: text.authorId === viewer.personId,
      by: text.unitName ?? text.authorName,
      on: text.on,
    })),
    ...tensions.map((tension) => ({
      id: tension.id,
      kind: 'tension' as const,
      path: itemPath('tension', tension.id),
      title: tension.title,
      text: wholeTension(tension),
      language: tension.language,
      mine: tension.mine,
      by: tension.authorName,
      on: tension.notedOn,
    })),
  ];
}

/** What is read without the index, being few: strategy goals, offers of expertise, titles of summaries. */
async function openOthers(viewer: Viewer, kinds: readonly FoundKind[]): Promise<Searchable[]> {
  const [goals, offers, summaries] = await Promise.all([
    kinds.includes('strategyGoal') ? findStrategyGoals(viewer) : [],
    kinds.includes('offer') ? findOffers(viewer) : [],
    kinds.includes('summary') ? findSummaries(viewer) : [],
  ]);
  return [
    ...goals.map(({ id, title, plainWords, language, owner, from }) => ({
      id,
      kind: 'strategyGoal' as const,
      path: `/strategy/${id}`,
      title,
      text: `${title}\n\n${plainWords}`,
      language,
      mine: owner.id === viewer.personId,
      by: owner.name,
      on: from,
    })),
    ...offers.map(({ id, title, description, language, mine, personName, offeredOn }) => ({
      id,
      kind: 'offer' as const,
      path: `/expertise#offer-${id}`,
      title,
      text: `${title}\n\n${description}`,
      language,
      mine,
      by: personName,
      on: offeredOn,
    })),
    ...summaries.map((summary) => ({
      id: summary.id,
      kind: 'summary' as const,
      path: itemPath('summary', summary.id),
      title: summary.title,
      text: summary.title,
      language: summary.language,
      mine: summary.mine,
      by: summary.authorName,
      on: summary.period.end,
    })),
  ];
}

/**
 * Everything the viewer may read that answers a question in any word form, part of a compound or language, best first.
 * What may not be read is neither found nor counted.
 */
export async function search(
  viewer: Viewer,
  asked: string,
  filter: SearchFilter = {},
): Promise<{ found: Found[]; total: number }> {
  const { lexicon } = await lexiconOf(viewer);
  const terms = askedTerms(asked, lexicon);
  const { kinds = foundKinds, mineOnly = false } = filter;
  const [indexed, others] = await Promise.all([openIndexed(viewer, terms, kinds, mineOnly), openOthers(viewer, kinds)]);
  const texts = [...indexed, ...others].filter(({ mine }) => mine || !mineOnly);
  const ranked = rankFound(
    terms,
    texts.map((one) => ({ one, analysed: analyse(one.text, lexicon) })),
  );
  const shown = ranked.slice(0, mostShown);
  await noteShown(viewer, shown);
  return { found: shown, total: ranked.length };
}

/** Words of another's private text in the list are read there: that is an opening like any other. */
async function noteShown({ organisationId, personId, today }: Viewer, shown: readonly Found[]): Promise<void> {
  const others = shown.filter(
    ({ mine, kind }) => !mine && ['diaryEntry', 'personalGoal', 'motive', 'tension'].includes(kind),
  );
  if (others.length === 0) return;
  await databaseOf(organisationId).opening.createMany({
    data: others.map(({ id }) => ({ organisationId, itemId: id, readerId: personId, on: columnOfDay(today) })),
    skipDuplicates: true,
  });
}
