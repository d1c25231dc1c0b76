import type { UnitName, Viewer } from '@/lib/domain/access/viewer';
import { databaseOf } from './database';

const collator = new Intl.Collator('fi');

/** Units that exist today, in Finnish alphabetical order. */
export async function findUnits(viewer: Viewer): Promise<UnitName[]> {
  const units = await databaseOf(viewer.organisationId).unit.findMany({
    where: { organisationId: viewer.organisationId, archivedOn: null },
    select: { id: true, name: true },
  });
  return units.sort((a, b) => collator.compare(a.name, b.name));
}
