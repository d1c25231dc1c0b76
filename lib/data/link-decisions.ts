import type { Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay } from '@/lib/domain/calendar/days';
import { linkableText } from '@/lib/domain/goals/goal';
import { type DecidedLink, type Decision, decide } from '@/lib/domain/goals/link';
import type { LinkReason } from '@/lib/domain/linking/types';
import { failure, type Result, success } from '@/lib/result';
import { type Database, databaseOf, type Prisma } from './database';
import { ownEnds } from './goal-links';
import { renewSuggestions } from './link-suggestions';
import { findNearGoals } from './near-goals';
import { openerFor, sealerOf } from './sealed-text';
import { write } from './write';

const decidable = {
  id: true,
  itemId: true,
  relation: true,
  state: true,
  itemVersion: true,
  goalVersion: true,
  reasonSealed: true,
  contributionSealed: true,
  decidedAt: true,
  version: true,
  item: {
    select: {
      kind: true,
      changedAt: true,
      personalGoal: { select: { version: true } },
      motive: { select: { goalId: true, version: true } },
    },
  },
  strategyGoal: { select: { version: true } },
} satisfies Prisma.GoalLinkSelect;

/** `words` is a contribution or what is in conflict, `reason` why a suggestion is rejected; either may be empty. */
type Words = { words: string; reason: string };

/**
 * The author of a goal or motive decides on one of its links; anybody else gets `notFound`. A confirmation without a
 * contribution is refused at the field `words`, a lost race answers the contribution that stands now.
 */
export function decideLink(
  viewer: Viewer,
  asked: Words & { id: string; version: number; decision: Decision; once?: string | undefined },
): Promise<Result<DecidedLink>> {
  const { id, decision, once } = asked;
  return write(viewer, { action: `link.${decision}`, subjectId: id, once }, (database) =>
    decideIn(database, viewer, asked),
  );
}

type Row = Prisma.GoalLinkGetPayload<{ select: typeof decidable }>;

/** What stands in the row, opened. */
async function standing(database: Database, viewer: Viewer, row: Row) {
  const open = await openerFor(database, viewer.organisationId, [row.reasonSealed, row.contributionSealed]);
  const place = { ownerId: viewer.personId, recordId: row.id, version: row.version };
  const { personalGoal, motive } = row.item;
  const itemVersion = personalGoal?.version ?? motive?.version ?? row.itemVersion;
  const goalVersion = row.strategyGoal.version;
  const reason = row.reasonSealed && open(row.reasonSealed, { ...place, field: 'reason' });
  const fits = row.itemVersion === itemVersion && row.goalVersion === goalVersion;
  return {
    itemVersion,
    goalVersion,
    reason: reason && (fits ? reason : withoutPlaces(reason)),
    contribution: row.contributionSealed && open(row.contributionSealed, { ...place, field: 'contribution' }),
  };
}

/** A text has changed since the reason was found: the shared ideas stay, the places of words would be wrong. */
function withoutPlaces(reason: string): string {
  const { concepts } = JSON.parse(reason) as LinkReason;
  return JSON.stringify({ concepts, own: [], goal: [] } satisfies LinkReason);
}

async function decideIn(
  database: Database,
  viewer: Viewer,
  { id, version: seen, decision, words, reason }: Words & { id: string; version: number; decision: Decision },
): Promise<Result<DecidedLink>> {
  const { organisationId, personId: ownerId } = viewer;
  const where = { organisationId, id, item: ownEnds(viewer) };
  const read = () => database.goalLink.findFirst({ where, select: decidable });
  const lost = async (row: Row) => {
    const text = (await standing(database, viewer, row)).contribution ?? '';
    const savedAt = (row.decidedAt ?? row.item.changedAt).toISOString();
    return failure('conflict', { current: { version: row.version, text, savedAt } });
  };
  const before = await read();
  if (!before) return failure('notFound');
  if (before.version !== seen) return lost(before);
  const decided = decide(before, decision, words);
  if (!decided.ok) {
    return decided.why === 'contribution'
      ? failure('invalid', { fields: { words: 'contribution' } })
      : failure('notPossibleNow');
  }
  const stands = await standing(database, viewer, before);
  const says = decision === 'confirm' || decision === 'conflict' ? words : stands.contribution;
  const version = seen + 1;
  const seal = await sealerOf(database, organisationId, ownerId);
  // The sealed texts of a link are bound to its version and are sealed anew with it.
  const sealed = (field: string, text: string | null) => (text ? seal(text, { recordId: id, field, version }) : null);
  const { count } = await database.goalLink.updateMany({
    where: { ...where, version: seen },
    data: {
      version,
      relation: decided.relation,
      state: decided.state,
      itemVersion: stands.itemVersion,
      goalVersion: stands.goalVersion,
      reasonSealed: sealed('reason', stands.reason),
      contributionSealed: sealed('contribution', says),
      rejectionSealed: sealed('rejection', decision === 'reject' ? reason : null),
      decidedById: ownerId,
      ...(decided.keepsDay ? {} : { decidedAt: new Date(), decidedOn: columnOfDay(viewer.today) }),
    },
  });
  if (count === 0) {
    const now = await read();
    return now ? lost(now) : failure('notFound');
  }
  const { kind, motive } = before.item;
  const itemKind = kind === 'motive' ? 'motive' : 'personalGoal';
  return success({ id, itemId: before.itemId, itemKind, goalId: motive ? motive.goalId : before.itemId });
}

/** Links a goal or motive of one's own with a strategy goal found by hand; where a suggestion stands, that is decided. */
export function linkByHand(
  viewer: Viewer,
  asked: {
    id: string;
    itemId: string;
    strategyGoalId: string;
    decision: 'confirm' | 'conflict';
    words: string;
    once?: string | undefined;
  },
): Promise<Result<DecidedLink>> {
  const { organisationId } = viewer;
  const { itemId, strategyGoalId, decision, words } = asked;
  return write(viewer, { action: `link.${decision}ByHand`, subjectId: itemId, once: asked.once }, async (database) => {
    const item = await database.item.findFirst({
      where: { AND: [ownEnds(viewer), { id: itemId }] },
      select: endVersions,
    });
    const goal = await database.strategyGoal.findFirst({
      where: { organisationId, id: strategyGoalId, archivedOn: null },
      select: { version: true },
    });
    if (!item || !goal) return failure('notFound');
    await database.goalLink.createMany({
      data: [
        {
          organisationId,
          id: asked.id,
          itemId,
          strategyGoalId,
          relation: decision === 'confirm' ? 'supports' : 'conflicts',
          state: 'suggested',
          itemVersion: item.personalGoal?.version ?? item.motive?.version ?? 1,
          goalVersion: goal.version,
        },
      ],
      skipDuplicates: true,
    });
    const link = await database.goalLink.findFirst({
      where: { organisationId, itemId, strategyGoalId },
      select: { id: true, version: true },
    });
    return link ? decideIn(database, viewer, { ...link, decision, words, reason: '' }) : failure('notFound');
  });
}

const endVersions = {
  personalGoal: { select: { version: true, titleSealed: true, whySealed: true } },
  motive: { select: { version: true, textSealed: true, goalId: true } },
} satisfies Prisma.ItemSelect;

/** Looks again, because the strategy may have changed since the words were saved. */
export async function suggestAgain(
  viewer: Viewer,
  { itemId, once }: { itemId: string; once?: string | undefined },
): Promise<Result<{ itemId: string; goalId: string | null }>> {
  const end = await readEnd(databaseOf(viewer.organisationId), viewer, itemId);
  if (!end) return failure('notFound');
  const near = await findNearGoals(viewer, end.text);
  return write(viewer, { action: 'link.suggest', subjectId: itemId, once }, async (database) => {
    const now = await readEnd(database, viewer, itemId);
    if (!now) return failure('notFound');
    if (now.version !== end.version) return failure('notPossibleNow');
    await renewSuggestions(database, viewer, { id: itemId, version: now.version }, near);
    return success({ itemId, goalId: now.goalId });
  });
}

/** The words of a goal or motive of the viewer's own that links are looked for in; null when there is none. */
async function readEnd(
  database: Database,
  viewer: Viewer,
  itemId: string,
): Promise<{ text: string; version: number; goalId: string | null } | null> {
  const { organisationId, personId: ownerId } = viewer;
  const item = await database.item.findFirst({
    where: { AND: [ownEnds(viewer), { id: itemId }] },
    select: endVersions,
  });
  const { personalGoal, motive } = item ?? {};
  const open = await openerFor(database, organisationId, [
    personalGoal?.titleSealed,
    personalGoal?.whySealed,
    motive?.textSealed,
  ]);
  if (personalGoal) {
    const { version, titleSealed, whySealed } = personalGoal;
    const place = { ownerId, recordId: itemId, version };
    const [title, why] = [open(titleSealed, { ...place, field: 'title' }), open(whySealed, { ...place, field: 'why' })];
    return { text: linkableText({ title, why }), version, goalId: itemId };
  }
  if (!motive) return null;
  const { version, textSealed, goalId } = motive;
  return { text: open(textSealed, { ownerId, recordId: itemId, field: 'text', version }), version, goalId };
}
