import { v7 as newId } from 'uuid';
import type { Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay } from '@/lib/domain/calendar/days';
import { renewLinks } from '@/lib/domain/goals/suggestion-memory';
import { suggestLinks } from '@/lib/domain/linking/suggest';
import type { LinkableGoal, LinkingKnowledge, LinkReason } from '@/lib/domain/linking/types';
import type { Database } from './database';
import { openerFor, sealerOf } from './sealed-text';
import { analysed, lexicon } from './words';

const analysedGoals = new Map<string, LinkableGoal>();
const goalsKept = 2_000;

/** Whose goal or motive it is, and the organisation's day. */
export type Author = Pick<Viewer, 'organisationId' | 'personId' | 'today'>;

let knowledge: LinkingKnowledge | undefined;

/** Strategy goals are the same for everyone in the organisation, so their analysis may be kept between requests. */
function analyseGoal(organisationId: string, goal: { id: string; version: number; title: string; plainWords: string }) {
  const key = `${organisationId}|${goal.id}|${goal.version}`;
  const kept = analysedGoals.get(key);
  if (kept) return kept;
  const made = { id: goal.id, title: analysed(goal.title), plainWords: analysed(goal.plainWords) };
  if (analysedGoals.size >= goalsKept) analysedGoals.delete(analysedGoals.keys().next().value ?? '');
  analysedGoals.set(key, made);
  return made;
}

/**
 * Looks for strategy goals near a goal or motive of the viewer and keeps them as suggestions; decisions stand. For use
 * inside a writing that has checked the author. `text` is what the item says now, `version` that of its record.
 */
export async function renewSuggestions(
  database: Database,
  author: Author,
  item: { id: string; text: string; version: number },
): Promise<void> {
  const { organisationId, personId: ownerId } = author;
  const today = columnOfDay(author.today);
  const goals = await database.strategyGoal.findMany({
    where: { organisationId, archivedOn: null, OR: [{ to: null }, { to: { gte: today } }] },
    select: { id: true, version: true, title: true, plainWords: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const stored = await database.goalLink.findMany({
    where: { organisationId, itemId: item.id },
    select: {
      id: true,
      strategyGoalId: true,
      state: true,
      itemVersion: true,
      goalVersion: true,
      version: true,
      contributionSealed: true,
    },
  });
  const versions = new Map(goals.map(({ id, version }) => [id, version]));
  const linkable = goals.map((goal) => analyseGoal(organisationId, goal));
  knowledge ??= { near: lexicon().concepts.near };
  const suggestions = suggestLinks(analysed(item.text), linkable, knowledge);
  const { add, renew, remove } = renewLinks(stored, suggestions, {
    itemVersion: item.version,
    goalVersion: (goalId) => versions.get(goalId),
  });
  const seal = await sealerOf(database, organisationId, ownerId);
  const sealReason = (reason: LinkReason, recordId: string, version: number) =>
    seal(JSON.stringify(reason), { recordId, field: 'reason', version });
  const offered = { state: 'suggested', itemVersion: item.version } as const;

  if (remove.length > 0) {
    await database.goalLink.deleteMany({ where: { organisationId, id: { in: remove }, state: 'suggested' } });
  }
  await database.goalLink.createMany({
    data: add.map(({ goalId, relation, tier, reason }) => {
      const id = newId();
      const goalVersion = versions.get(goalId) ?? 1;
      const reasonSealed = sealReason(reason, id, 1);
      return {
        organisationId,
        id,
        itemId: item.id,
        strategyGoalId: goalId,
        relation,
        tier,
        reasonSealed,
        goalVersion,
        ...offered,
      };
    }),
    skipDuplicates: true,
  });
  const before = new Map(stored.map((link) => [link.id, link]));
  const open = await openerFor(
    database,
    organisationId,
    stored.map((link) => link.contributionSealed),
  );
  for (const { id, suggestion } of renew) {
    const link = before.get(id);
    if (!link) continue;
    const version = link.version + 1;
    const place = { recordId: id, field: 'contribution' };
    const words =
      link.contributionSealed && open(link.contributionSealed, { ...place, ownerId, version: link.version });
    await database.goalLink.updateMany({
      where: { organisationId, id, version: link.version },
      data: {
        ...offered,
        version,
        relation: suggestion.relation,
        tier: suggestion.tier,
        goalVersion: versions.get(suggestion.goalId) ?? link.goalVersion,
        reasonSealed: sealReason(suggestion.reason, id, version),
        contributionSealed: words === null ? null : seal(words, { ...place, version }),
        rejectionSealed: null,
        decidedById: null,
        decidedAt: null,
        decidedOn: null,
      },
    });
  }
}

/** The item's record got a new version while its words stayed: what was suggested or rejected for them still holds. */
export async function carryLinksOver(
  database: Database,
  organisationId: string,
  itemId: string,
  versions: { before: number; after: number },
): Promise<void> {
  await database.goalLink.updateMany({
    where: { organisationId, itemId, itemVersion: versions.before },
    data: { itemVersion: versions.after },
  });
}
