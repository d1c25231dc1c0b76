import { join } from 'node:path';
import { closeDatabases } from '@/lib/data/database';
import { localDay } from '@/lib/domain/calendar/zones';
import { freezeDueReleases } from '@/lib/jobs/freeze-releases';
import { readDemo } from '@/prisma/seed/demo-files';
import { seedGoals, seedMotives } from '@/prisma/seed/demo-goals';
import { demoId } from '@/prisma/seed/demo-ids';
import { startSeeding } from '@/prisma/seed/demo-items';
import { seedRoster } from '@/prisma/seed/demo-roster';
import { seedMoments, seedOffers, seedStrategy, seedTeamLogs } from '@/prisma/seed/demo-texts';
import { scriptSettings } from '@/prisma/seed/script-settings';

/** `npm run seed -- demo`: fills an empty database with a scenario that a person can look at. */
async function demo(): Promise<void> {
  const { ownerUrl, root } = scriptSettings();
  const files = readDemo(join(root, 'prisma/seed/demo/hospital'));
  const actor = { system: 'seed', organisationId: demoId('organisation', 'hospital') } as const;
  const today = localDay(new Date(), 'Europe/Helsinki');
  const seeding = startSeeding(actor, files, today);
  await seedRoster(seeding, ownerUrl, 'Järvenrannan sairaala');
  await seedStrategy(seeding);
  await seedMoments(seeding);
  await seedGoals(seeding);
  await seedMotives(seeding);
  await seedOffers(seeding);
  await seedTeamLogs(seeding);
  await freezeDueReleases({ system: 'release', organisationId: actor.organisationId }, new Date());
}

const scenarios: Record<string, () => Promise<void>> = { demo };
const name = process.argv[2] ?? '';
const scenario = scenarios[name];
if (!scenario) {
  console.error(`Scenarios: ${Object.keys(scenarios).join(', ')}`);
  process.exitCode = 1;
} else {
  const from = performance.now();
  try {
    await scenario();
    console.log(`seeded ${name} in ${((performance.now() - from) / 1000).toFixed(1)} s`);
  } finally {
    await closeDatabases();
  }
}
