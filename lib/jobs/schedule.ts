import { findOrganisationIds } from '@/lib/data/organisations';
import { freezeDueReleases } from './freeze-releases';

const everyHour = 3_600_000;

async function runDueJobs(): Promise<void> {
  for (const organisationId of await findOrganisationIds({ system: 'release' })) {
    try {
      await freezeDueReleases({ system: 'release', organisationId }, new Date());
    } catch (error) {
      // The next hour tries again; one organisation's trouble does not stop the others.
      console.error(`release ${organisationId} failed: ${error instanceof Error ? error.name : 'unknown'}`);
    }
  }
}

/** Runs what is due now and every hour while the server lives. */
export function scheduleJobs(): void {
  const run = () => {
    runDueJobs().catch(() => console.error('jobs: the database does not answer'));
  };
  run();
  setInterval(run, everyHour).unref();
}
