import { v7 as newId } from 'uuid';
import { renewLinks } from '@/lib/domain/goals/suggestion-memory';
import type { LinkReason } from '@/lib/domain/linking/types';
import type { Database } from './database';
import type { Author, NearGoals } from './near-goals';
import { openerFor, sealerOf } from './sealed-text';

/**
 * Keeps what was found near a goal or motive as suggestions; decisions stand. For use inside a writing that has checked
 * the author. `version` is that of the item's record with the text that was looked at.
 */
export async function renewSuggestions(
  database: Database,
  author: Author,
  item: { id: string; version: number },
  { suggestions, versions }: NearGoals,
): Promise<void> {
  const { organisationId, personId: ownerId } = author;
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
