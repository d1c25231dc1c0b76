import { authorScope, type ItemScope, itemScope } from '@/lib/domain/access/item-scope';
import type { Viewer } from '@/lib/domain/access/viewer';
import type { ItemKind } from '@/lib/domain/vocabulary';
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
    const granted: Prisma.ItemWhereInput = { grants: { some: { organisationId, OR: readers } } };
    // An interview under way is its author's alone, whoever will read it once it is finished.
    ways.push(scope.kind === 'diaryEntry' ? { ...granted, diaryEntry: { state: 'finished' } } : granted);
  }
  if (scope.logUnitIds.length > 0) ways.push({ teamLog: { unitId: { in: [...scope.logUnitIds] } } });
  return { organisationId, kind: scope.kind, deletedAt: null, OR: ways };
}

/** At least one: no kind would be no condition. */
type Kinds = readonly [ItemKind, ...ItemKind[]];

/** Items of these kinds that are the viewer's own: what only an author may do or see. */
export const ownItems = (viewer: Viewer, ...kinds: Kinds): Prisma.ItemWhereInput => ({
  OR: kinds.map((kind) => itemWhere(viewer, authorScope(viewer, kind))),
});

/** Items of these kinds that the viewer may read. */
export const readableItems = (viewer: Viewer, ...kinds: Kinds): Prisma.ItemWhereInput => ({
  OR: kinds.map((kind) => itemWhere(viewer, itemScope(viewer, kind))),
});
