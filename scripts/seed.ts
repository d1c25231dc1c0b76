import { join } from 'node:path';
import { closeDatabases } from '@/lib/data/database';
import { localDay } from '@/lib/domain/calendar/zones';
import { seedDemo } from '@/prisma/seed/demo';
import { scriptSettings } from '@/prisma/seed/script-settings';

/** `npm run seed -- demo`: fills an empty database with a scenario that a person can look at. */
async function demo(): Promise<void> {
  const { ownerUrl, root } = scriptSettings();
  const now = new Date();
  await seedDemo(ownerUrl, join(root, 'prisma/seed/demo'), localDay(now, 'Europe/Helsinki'), now);
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
