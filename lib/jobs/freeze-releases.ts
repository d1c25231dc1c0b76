import { getTimeZone } from '@/lib/data/organisations';
import { freezeRelease, isFrozen } from '@/lib/data/releases';
import type { SystemActor } from '@/lib/domain/access/viewer';
import { lastClosedPeriod } from '@/lib/domain/calendar/periods';
import { localDay } from '@/lib/domain/calendar/zones';
import { type MeasureName, measures } from '@/lib/domain/disclosure/measures';

const measureNames = Object.keys(measures) as MeasureName[];

/** Freezes what is due: each measure's last closed period, once. Safe to run at any time and twice at once. */
export async function freezeDueReleases(actor: SystemActor, now: Date): Promise<void> {
  const today = localDay(now, await getTimeZone(actor));
  for (const measure of measureNames) {
    const period = lastClosedPeriod(measures[measure].clock, today);
    if (!(await isFrozen(actor, measure, period))) await freezeRelease(actor, measure, period, now);
  }
}
