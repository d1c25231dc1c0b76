import type { UnitName, Viewer } from '@/lib/domain/access/viewer';
import { finnishOrder } from '@/lib/domain/people/name';
import { databaseOf } from './database';

/** Units that exist today, in Finnish alphabetical order. */
export async function findUnits(viewer: Viewer): Promise<UnitName[]> {
  const units = await databaseOf(viewer.organisationId).unit.findMany({
    where: { organisationId: viewer.organisationId, archivedOn: null },
    select: { id: true, name: true },
  });
  return units.sort((a, b) => finnishOrder(a.name, b.name));
}
