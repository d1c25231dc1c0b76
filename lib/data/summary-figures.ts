import type { Viewer } from '@/lib/domain/access/viewer';
import type { Day } from '@/lib/domain/calendar/days';
import { type MeasureName, measures } from '@/lib/domain/disclosure/measures';
import { withClock } from '@/lib/domain/disclosure/released-period';
import type { ReleasedFigure } from '@/lib/domain/summaries/statement';
import { findReleasedPeriods, findReleases } from './releases';

const names = Object.keys(measures) as MeasureName[];

/**
 * Figures of the whole organisation, of each measure the last frozen release that ended by `until`. None for anybody
 * but HR. A value without a figure is not among them, whatever the reason.
 */
export async function findWholeFigures(viewer: Viewer, until: Day): Promise<ReleasedFigure[]> {
  const periods = (await findReleasedPeriods(viewer)).filter(({ end }) => end <= until);
  const found = new Map<MeasureName, ReleasedFigure[]>();
  for (const { start } of periods) {
    if (found.size === names.length) break;
    for (const { measure, period, units, rows } of await findReleases(viewer, start)) {
      if (found.has(measure) || period.end > until) continue;
      const whole = units.findIndex(({ parentNumber }) => parentNumber === null);
      const figures = rows.flatMap(({ value, figures }): ReleasedFigure[] => {
        const people = figures[whole] ?? null;
        return people === null ? [] : [{ measure, value, people, period: withClock(period) }];
      });
      found.set(measure, figures);
    }
  }
  return [...found.values()].flat();
}
