import { join } from 'node:path';
import { closeDatabases } from '@/lib/data/database';
import { localDay } from '@/lib/domain/calendar/zones';
import { seedDemo } from '@/prisma/seed/demo';
import { empty, leavers, type Scenario, unitBelowMinimum } from '@/prisma/seed/scenarios';
import { scriptSettings } from '@/prisma/seed/script-settings';

type Choice = { scenario?: Scenario; one?: boolean };

/** `npm run seed -- NAME`: fills an empty database with a scenario that a person can look at. */
const scenarios: Record<string, Choice> = {
  demo: {},
  empty: { scenario: empty, one: true },
  'unit-below-minimum': { scenario: unitBelowMinimum, one: true },
  'two-organisations': {},
  leavers: { scenario: leavers, one: true },
};

async function seed(choice: Choice): Promise<void> {
  const { ownerUrl, root } = scriptSettings();
  const now = new Date();
  const demoFolder = join(root, 'prisma/seed/demo');
  await seedDemo({ ownerUrl, demoFolder, today: localDay(now, 'Europe/Helsinki'), now, ...choice });
}

const name = process.argv[2] ?? '';
const choice = scenarios[name];
if (!choice) {
  console.error(`Scenarios: ${Object.keys(scenarios).join(', ')}`);
  process.exitCode = 1;
} else {
  const from = performance.now();
  try {
    await seed(choice);
    console.log(`seeded ${name} in ${((performance.now() - from) / 1000).toFixed(1)} s`);
  } finally {
    await closeDatabases();
  }
}
