import type { Viewer } from '@/lib/domain/access/viewer';
import type { Language } from '@/lib/domain/vocabulary';
import { databaseOf } from './database';

/** Titles of all strategy goals, archived ones too: figures of the past name them. */
export async function findGoalTitles(viewer: Viewer): Promise<Map<string, { title: string; language: Language }>> {
  const rows = await databaseOf(viewer.organisationId).strategyGoal.findMany({
    where: { organisationId: viewer.organisationId },
    select: { id: true, title: true, language: true },
  });
  return new Map(rows.map(({ id, ...title }) => [id, title]));
}
