import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '@/lib/domain/calendar/days';
import { freezeDueReleases } from '@/lib/jobs/freeze-releases';
import { readDemo } from './demo-files';
import { seedGoals, seedMotives } from './demo-goals';
import { demoId } from './demo-ids';
import { seedInterviews } from './demo-interviews';
import { startSeeding } from './demo-items';
import { seedRoster } from './demo-roster';
import { seedSuggestions } from './demo-suggestions';
import { seedSummaries } from './demo-summaries';
import { seedMoments, seedOffers, seedStrategy, seedTeamLogs } from './demo-texts';
import { seedCheckIns, seedComments, seedTensions } from './demo-voices';
import type { Scenario } from './scenarios';

/** Organisations one can look at, with the folder of their texts. */
const organisations = [
  { folder: 'hospital', name: 'Järvenrannan sairaala' },
  { folder: 'company', name: 'Kaarna Oy' },
] as const;

export type Demo = {
  ownerUrl: string;
  demoFolder: string;
  today: Day;
  now: Date;
  /** What is changed of the files before they are seeded. */
  scenario?: Scenario;
  /** The hospital alone. */
  one?: boolean;
};

/** Founds the demo's organisations with half a year of their life, up to the day before `today`. */
export async function seedDemo({ ownerUrl, demoFolder, today, now, scenario, one = false }: Demo): Promise<void> {
  for (const { folder, name } of organisations.slice(0, one ? 1 : undefined)) {
    const files = join(demoFolder, folder);
    if (!existsSync(files)) continue;
    const organisationId = demoId('organisation', folder);
    const seeding = startSeeding(
      { system: 'seed', organisationId },
      scenario ? scenario(readDemo(files)) : readDemo(files),
      today,
    );
    await seedRoster(seeding, ownerUrl, name);
    await seedStrategy(seeding);
    await seedMoments(seeding);
    await seedInterviews(seeding);
    await seedGoals(seeding);
    await seedMotives(seeding);
    await seedOffers(seeding);
    await seedTeamLogs(seeding);
    await seedCheckIns(seeding);
    await seedComments(seeding);
    await seedTensions(seeding);
    await seedSuggestions(seeding);
    // Figures first: the organisation's summary rests on them.
    await freezeDueReleases({ system: 'release', organisationId }, now);
    await seedSummaries(seeding, now);
  }
}
