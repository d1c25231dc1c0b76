import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requireViewer } from '@/lib/auth/viewer';
import { findGoalTitles } from '@/lib/data/release-labels';
import { findReleasedPeriods, findReleases } from '@/lib/data/releases';
import { isHr } from '@/lib/domain/access/viewer';
import { figureFileRows } from '@/lib/domain/disclosure/figure-file';
import { stages } from '@/lib/domain/vocabulary';
import { csv } from '@/lib/files/csv';
import { download } from '@/lib/files/download';

/** The released table of a period as CSV, for HR; for anybody else there is no such address. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await requireViewer('/organisation');
  if (!isHr(viewer)) notFound();
  const search = new URL(request.url).searchParams;
  const periods = await findReleasedPeriods(viewer);
  const asked = search.get('period');
  // Without a period: the newest.
  const period = asked === null ? periods[0] : periods.find(({ start }) => start === asked);
  if (!period) notFound();
  const [releases, titles, t, words] = await Promise.all([
    findReleases(viewer, period.start),
    findGoalTitles(viewer),
    getTranslations('organisation'),
    getTranslations('words'),
  ]);
  const columns = ['measure', 'start', 'end', 'value', 'unit', 'parent', 'members', 'people'] as const;
  const rows = figureFileRows(releases, {
    headings: columns.map((column) => t(`file.${column}`)),
    measure: ({ measure }) => t(`file.measures.${measure}`),
    value: (_, value) => {
      const stage = stages.find((each) => each === value);
      return stage ? words(`stage.${stage}`) : (titles.get(value)?.title ?? value);
    },
  });
  const file = csv(rows, { excel: search.get('form') === 'excel' });
  return download(file, `${t('file.name')}-${period.start}.csv`, 'text/csv');
}
