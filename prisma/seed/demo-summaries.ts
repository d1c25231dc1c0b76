import { actAsDemoPerson } from '@/lib/auth/seed-viewer';
import { databaseOf } from '@/lib/data/database';
import { makeSummary } from '@/lib/data/summaries';
import { publishSummary } from '@/lib/data/summary-changes';
import type { AskedScope } from '@/lib/data/summary-scope';
import { addDays } from '@/lib/domain/calendar/days';
import { lastClosedPeriod, type Period } from '@/lib/domain/calendar/periods';
import { instantAt } from '@/lib/domain/calendar/zones';
import { summaryWords } from '@/lib/i18n/summary-words';
import type { DemoFiles } from './demo-files';
import { demoId } from './demo-ids';
import type { Seeding } from './demo-items';

/** Units whose supervisor has published the summary of the last closed quarter. */
const units = ['osasto-4b', 'osasto-4a', 'c-apps'];
/** Strategy goals whose owner has published the summary of the last closed quarter. */
const goals = ['patient-decides', 'c-calm-releases'];

type DemoSummary = { key: string; author: DemoFiles['people'][number]; scope: AskedScope; period: Period };

/** Summaries of the demo: of teams, of a strategy goal, of the organisation, and one that stays its author's own. */
function summariesOf({ files, today }: Seeding): DemoSummary[] {
  const quarter = lastClosedPeriod('quarter', today);
  const { people, strategyGoals } = files;
  const hr = people.find(({ roles }) => roles?.includes('hr'));
  const employee = people.find(({ email }) => email.startsWith('employee@'));
  return [
    ...units.flatMap((unit): DemoSummary[] => {
      const author = people.find(({ leads }) => leads?.includes(unit));
      const scope: AskedScope = { kind: 'team', unitId: demoId('unit', unit) };
      return author ? [{ key: `${unit} last quarter`, author, scope, period: quarter }] : [];
    }),
    ...strategyGoals.flatMap(({ key, ownerKey }): DemoSummary[] => {
      const author = goals.includes(key) ? people.find((person) => person.key === ownerKey) : undefined;
      const scope: AskedScope = { kind: 'strategyGoal', goalId: demoId('strategyGoal', key) };
      return author ? [{ key: `${key} last quarter`, author, scope, period: quarter }] : [];
    }),
    ...(hr
      ? [{ key: 'organisation last quarter', author: hr, scope: { kind: 'organisation' as const }, period: quarter }]
      : []),
    ...(employee
      ? [{ key: 'own last quarter', author: employee, scope: { kind: 'period' as const }, period: quarter }]
      : []),
  ];
}

/** Summaries made by the product itself, as people would make them; all but one's own are published. */
export async function seedSummaries(seeding: Seeding, now: Date): Promise<void> {
  const { actor } = seeding;
  const { organisationId } = actor;
  for (const { key, author, scope, period } of summariesOf(seeding)) {
    const id = demoId('summary', key);
    await actAsDemoPerson(actor, demoId('person', author.key), now, async (viewer) => {
      const steps = [await makeSummary(viewer, { id, ...scope, period }, summaryWords(author.language))];
      if (scope.kind !== 'period') steps.push(await publishSummary(viewer, { id }));
      for (const step of steps) if (!step.ok) throw new Error(`Summary ${key}: ${step.code}`);
    });
    // Made on the third day after the period, as people would have.
    const made = instantAt(addDays(period.end, 3), '14:20', 'Europe/Helsinki');
    const at = made < now ? made : now;
    const database = databaseOf(organisationId);
    await database.summary.updateMany({ where: { organisationId, id, state: 'published' }, data: { publishedAt: at } });
    await database.item.updateMany({ where: { organisationId, id }, data: { createdAt: at, changedAt: at } });
  }
}
