import type { ItemScope } from '@/lib/domain/access/item-scope';
import type { Viewer } from '@/lib/domain/access/viewer';
import type { Prisma } from './database';

/** Turns the permission to read into the query. Everything that reads items goes through here. */
export function itemWhere(viewer: Viewer, scope: ItemScope): Prisma.ItemWhereInput {
  const { organisationId } = viewer;
  const ways: Prisma.ItemWhereInput[] = [{ authorId: scope.authorId }];
  if (scope.grants) {
    const readers: Prisma.ReaderGrantWhereInput[] = [
      { personId: scope.grants.personId },
      { unitId: { in: [...scope.grants.unitIds] } },
      { wholeOrganisation: scope.grants.wholeOrganisation },
    ];
    ways.push({ grants: { some: { organisationId, OR: readers } } });
  }
  if (scope.logUnitIds.length > 0) ways.push({ teamLog: { unitId: { in: [...scope.logUnitIds] } } });
  return { organisationId, kind: scope.kind, deletedAt: null, OR: ways };
}
