import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { databaseOf } from '@/lib/data/database';
import { localDay } from '@/lib/domain/calendar/zones';
import { seedDemo } from '@/prisma/seed/demo';
import { demoId } from '@/prisma/seed/demo-ids';
import { root } from '../support/sources';

beforeAll(async () => {
  const now = new Date();
  await seedDemo({
    ownerUrl: process.env.DATABASE_OWNER_URL ?? '',
    demoFolder: join(root, 'prisma/seed/demo'),
    today: localDay(now, 'Europe/Helsinki'),
    now,
  });
}, 60_000);

const organisations = ['hospital', 'company'].map((key) => ({ key, organisationId: demoId('organisation', key) }));

test.each(organisations)('the heat map of the $key shows at least 12 cells', async ({ organisationId }) => {
  const cells = await databaseOf(organisationId).releaseCell.count({ where: { organisationId } });
  expect(cells).toBeGreaterThanOrEqual(12);
});

test.each(organisations)(
  'in the $key a strategy goal is joined to what drives somebody, and one is in conflict',
  async ({ organisationId }) => {
    const decided = { organisationId, state: 'confirmed', contributionSealed: { not: null } } as const;
    const database = databaseOf(organisationId);
    expect(await database.goalLink.count({ where: { ...decided, relation: 'supports' } })).toBeGreaterThan(0);
    expect(await database.goalLink.count({ where: { ...decided, relation: 'conflicts' } })).toBeGreaterThan(0);
  },
);

test.each(organisations)(
  'in the $key something is suggested, and for some motive nothing is near',
  async ({ organisationId }) => {
    const database = databaseOf(organisationId);
    expect(await database.goalLink.count({ where: { organisationId, state: 'suggested' } })).toBeGreaterThan(0);
    expect(
      await database.motive.count({ where: { organisationId, item: { links: { none: { organisationId } } } } }),
    ).toBeGreaterThan(0);
  },
);

test.each(organisations)(
  'the $key has a summary of each kind, all published but one’s own',
  async ({ organisationId }) => {
    const summaries = await databaseOf(organisationId).summary.groupBy({
      by: ['kind', 'state'],
      where: { organisationId },
      orderBy: { kind: 'asc' },
    });
    expect(summaries).toEqual([
      { kind: 'period', state: 'draft' },
      { kind: 'team', state: 'published' },
      { kind: 'strategyGoal', state: 'published' },
      { kind: 'organisation', state: 'published' },
    ]);
  },
);

test.each(organisations)('the summary of the whole $key rests on released figures', async ({ organisationId }) => {
  const citations = await databaseOf(organisationId).citation.findMany({
    where: { organisationId, target: 'count', statement: { summary: { kind: 'organisation' } } },
    select: { figures: true },
  });
  expect(citations.filter(({ figures }) => JSON.stringify(figures).includes('"key":"people"')).length).toBeGreaterThan(
    3,
  );
});

test.each(organisations)('nothing of the $key lies in the future but what is promised', async ({ organisationId }) => {
  const now = new Date();
  const later = await databaseOf(organisationId).item.count({ where: { organisationId, createdAt: { gt: now } } });
  expect(later).toBe(0);
});
