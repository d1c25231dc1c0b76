import { actAsDemoPerson } from '@/lib/auth/seed-viewer';
import { databaseOf } from '@/lib/data/database';
import { makeSummary } from '@/lib/data/summaries';
import { publishSummary } from '@/lib/data/summary-changes';
import { addDays } from '@/lib/domain/calendar/days';
import { addPeriods, periodOf } from '@/lib/domain/calendar/periods';
import { instantAt } from '@/lib/domain/calendar/zones';
import { summaryWords } from '@/lib/i18n/summary-words';
import { demoId } from './demo-ids';
import type { Seeding } from './demo-items';

/** Units whose supervisor has published last month's summary. */
const published = ['osasto-4b', 'osasto-4a', 'c-apps'];

/** Summaries made by the product itself, as the supervisors of some units would: last month's, published to the unit. */
export async function seedSummaries({ actor, files, today }: Seeding, now: Date): Promise<void> {
  const { organisationId } = actor;
  const period = addPeriods(periodOf('month', today), -1);
  for (const unit of published) {
    const supervisor = files.people.find(({ leads }) => leads?.includes(unit));
    if (!supervisor) continue;
    const id = demoId('summary', `${unit} last month`);
    await actAsDemoPerson(actor, demoId('person', supervisor.key), now, async (viewer) => {
      const summary = { id, unitId: demoId('unit', unit), period };
      const steps = [
        await makeSummary(viewer, summary, summaryWords(supervisor.language)),
        await publishSummary(viewer, { id }),
      ];
      for (const step of steps) if (!step.ok) throw new Error(`Summary of ${unit}: ${step.code}`);
    });
    // Made on the third day of the month after, as a supervisor would have.
    const made = instantAt(addDays(period.end, 3), '14:20', 'Europe/Helsinki');
    const at = made < now ? made : now;
    const database = databaseOf(organisationId);
    await database.summary.updateMany({ where: { organisationId, id }, data: { publishedAt: at } });
    await database.item.updateMany({ where: { organisationId, id }, data: { createdAt: at, changedAt: at } });
  }
}
