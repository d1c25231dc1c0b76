import { inForce } from '@/lib/domain/access/in-force';
import type { Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay, type Day, dayOfColumn } from '@/lib/domain/calendar/days';
import { linkableText } from '@/lib/domain/goals/goal';
import type { Link } from '@/lib/domain/goals/link';
import type { LinkCounts } from '@/lib/domain/goals/strategy-goal';
import type { LinkReason } from '@/lib/domain/linking/types';
import { finnishOrder, fullName } from '@/lib/domain/people/name';
import { databaseOf, type Prisma } from './database';
import { ownItems, readableItems } from './item-where';
import { type Opener, openerOf } from './sealed-text';

/** Goals and motives the viewer may read: the end of a link that is not open to everyone. */
export const readableEnds = (viewer: Viewer): Prisma.ItemWhereInput => readableItems(viewer, 'personalGoal', 'motive');

export const ownEnds = (viewer: Viewer): Prisma.ItemWhereInput => ownItems(viewer, 'personalGoal', 'motive');

/** Links the viewer may see: all of one's own; of others those they have confirmed, where both ends may be read. */
function visibleLinks(viewer: Viewer): Prisma.GoalLinkWhereInput {
  const { organisationId, personId } = viewer;
  return {
    organisationId,
    item: readableEnds(viewer),
    OR: [{ item: { authorId: personId } }, { state: { in: ['confirmed', 'edited'] } }],
  };
}

/** Links of archived goals are part of their story and of past figures, but nothing that anybody does now. */
const standing: Prisma.GoalLinkWhereInput = {
  state: { in: ['confirmed', 'edited'] },
  item: {
    NOT: { OR: [{ personalGoal: { state: 'archived' } }, { motive: { goal: { state: 'archived' } } }] },
  },
};

const linkColumns = {
  id: true,
  itemId: true,
  relation: true,
  state: true,
  tier: true,
  reasonSealed: true,
  contributionSealed: true,
  rejectionSealed: true,
  itemVersion: true,
  goalVersion: true,
  decidedOn: true,
  version: true,
  strategyGoal: { select: { id: true, title: true, plainWords: true, language: true, version: true } },
  item: {
    select: {
      kind: true,
      authorId: true,
      author: { select: { firstName: true, lastName: true } },
      personalGoal: { select: { titleSealed: true, whySealed: true, language: true, version: true } },
      motive: { select: { textSealed: true, language: true, version: true, goalId: true } },
    },
  },
} satisfies Prisma.GoalLinkSelect;

type LinkRow = Prisma.GoalLinkGetPayload<{ select: typeof linkColumns }>;

export type LinkFilter = {
  itemIds?: readonly string[];
  strategyGoalId?: string;
  authorIds?: readonly string[];
  /** Confirmed (or marked as a conflict) and not of an archived goal. */
  inForceOnly?: boolean;
  decidedFrom?: Day;
  decidedTo?: Day;
};

/** Links the viewer may see, newest decision first, then suggestions, strong before possible. */
export async function findLinks(viewer: Viewer, filter: LinkFilter = {}): Promise<Link[]> {
  const { organisationId } = viewer;
  const rows = await databaseOf(organisationId).goalLink.findMany({
    where: {
      AND: [
        visibleLinks(viewer),
        filter.inForceOnly ? standing : {},
        filter.itemIds ? { itemId: { in: [...filter.itemIds] } } : {},
        filter.strategyGoalId ? { strategyGoalId: filter.strategyGoalId } : {},
        filter.authorIds ? { item: { authorId: { in: [...filter.authorIds] } } } : {},
        filter.decidedFrom ? { decidedOn: { gte: columnOfDay(filter.decidedFrom) } } : {},
        filter.decidedTo ? { decidedOn: { lte: columnOfDay(filter.decidedTo) } } : {},
      ],
    },
    select: linkColumns,
    orderBy: [{ decidedOn: { sort: 'desc', nulls: 'last' } }, { tier: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: 1_000,
  });
  return toLinks(viewer, rows);
}

async function toLinks(viewer: Viewer, rows: readonly LinkRow[]): Promise<Link[]> {
  const open = await openerOf(
    viewer,
    rows.flatMap(({ item: { personalGoal, motive }, ...link }) => [
      link.reasonSealed,
      link.contributionSealed,
      link.rejectionSealed,
      personalGoal?.titleSealed,
      personalGoal?.whySealed,
      motive?.textSealed,
    ]),
  );
  return rows.flatMap((row) => {
    const end = openEnd(row, open);
    return end ? [toLink(viewer, row, end, open)] : [];
  });
}

type End = Pick<Link, 'words' | 'text' | 'language' | 'itemVersion' | 'goalId'> & { itemKind: Link['itemKind'] };

function openEnd({ itemId: recordId, item }: LinkRow, open: Opener): End | null {
  const { authorId: ownerId, personalGoal, motive } = item;
  if (personalGoal) {
    const place = { ownerId, recordId, version: personalGoal.version };
    const title = open(personalGoal.titleSealed, { ...place, field: 'title' });
    const why = open(personalGoal.whySealed, { ...place, field: 'why' });
    const { language, version: itemVersion } = personalGoal;
    return {
      itemKind: 'personalGoal',
      goalId: recordId,
      words: title,
      text: linkableText({ title, why }),
      language,
      itemVersion,
    };
  }
  if (motive) {
    const words = open(motive.textSealed, { ownerId, recordId, field: 'text', version: motive.version });
    const { language, version: itemVersion, goalId } = motive;
    return { itemKind: 'motive', goalId, words, text: words, language, itemVersion };
  }
  return null;
}

function toLink(viewer: Viewer, row: LinkRow, end: End, open: Opener): Link {
  const { item, reasonSealed, contributionSealed, rejectionSealed, itemVersion, goalVersion, decidedOn, ...plain } =
    row;
  const mine = item.authorId === viewer.personId;
  const place = { ownerId: item.authorId, recordId: row.id, version: row.version };
  const stored = reasonSealed && (JSON.parse(open(reasonSealed, { ...place, field: 'reason' })) as LinkReason);
  // Places of words hold for the texts they were found in; the shared ideas may still be named.
  const fits = itemVersion === end.itemVersion && goalVersion === row.strategyGoal.version;
  return {
    ...plain,
    ...end,
    // A motive may have more readers than its goal: only its author is led there.
    goalId: mine || end.itemKind === 'personalGoal' ? end.goalId : null,
    mine,
    authorId: item.authorId,
    authorName: fullName(item.author),
    reason: stored && (fits ? stored : { concepts: stored.concepts, own: [], goal: [] }),
    contribution: contributionSealed && open(contributionSealed, { ...place, field: 'contribution' }),
    rejection: mine && rejectionSealed ? open(rejectionSealed, { ...place, field: 'rejection' }) : null,
    decidedOn: decidedOn && dayOfColumn(decidedOn),
  };
}

/** How many confirmed links and conflicts the viewer may see for each strategy goal; goals without any are left out. */
export async function countLinks(viewer: Viewer): Promise<Map<string, LinkCounts>> {
  const rows = await databaseOf(viewer.organisationId).goalLink.groupBy({
    by: ['strategyGoalId', 'relation'],
    where: { AND: [visibleLinks(viewer), standing] },
    _count: { _all: true },
  });
  const counts = new Map<string, LinkCounts>();
  for (const { strategyGoalId, relation, _count } of rows) {
    const before = counts.get(strategyGoalId) ?? { confirmed: 0, conflicts: 0 };
    const key = relation === 'conflicts' ? 'conflicts' : 'confirmed';
    counts.set(strategyGoalId, { ...before, [key]: before[key] + _count._all });
  }
  return counts;
}

/** Units with members today from which the viewer sees no link to a strategy goal: none, or none shared. By name. */
export async function findUnitsWithoutLink(viewer: Viewer, strategyGoalId: string): Promise<string[]> {
  const { organisationId } = viewer;
  const member = inForce(viewer.today);
  const database = databaseOf(organisationId);
  const [units, links] = await Promise.all([
    database.unit.findMany({
      where: { organisationId, archivedOn: null, memberships: { some: member } },
      select: { id: true, name: true },
    }),
    database.goalLink.findMany({
      where: { AND: [visibleLinks(viewer), standing, { strategyGoalId }] },
      select: {
        item: { select: { author: { select: { memberships: { where: member, select: { unitId: true } } } } } },
      },
    }),
  ]);
  const linked = new Set(links.flatMap(({ item }) => item.author.memberships.map(({ unitId }) => unitId)));
  return units
    .filter(({ id }) => !linked.has(id))
    .map(({ name }) => name)
    .sort(finnishOrder);
}
