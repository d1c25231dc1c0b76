import { type Readers, readersAreChosen } from '@/lib/domain/access/readers';
import type { Viewer } from '@/lib/domain/access/viewer';
import type { ItemKind } from '@/lib/domain/vocabulary';
import { databaseOf } from './database';
import { ownItems } from './item-where';
import { type Colleague, findColleagues, getOwnSupervisor } from './people';
import { findReaders } from './readers';
import { findReadersOfUnits } from './unit-people';

export type ReaderChoices = {
  /** Who reads it now. */
  readers: Readers;
  supervisor: { id: string; name: string } | null;
  /** Units the author belongs to or leads, with how many read besides the author. */
  units: { id: string; name: string; members: number }[];
  /** Everybody else who works in the organisation today. */
  colleagues: Colleague[];
};

/** What the author of an item may choose between; null for anybody else, as for an item that does not exist. */
export async function getReaderChoices(viewer: Viewer, kind: ItemKind, itemId: string): Promise<ReaderChoices | null> {
  if (!readersAreChosen(kind)) return null;
  const database = databaseOf(viewer.organisationId);
  const own = await database.item.count({
    where: { AND: [ownItems(viewer, kind), { id: itemId }] },
  });
  if (own === 0) return null;
  const named = new Map([...viewer.units, ...viewer.leads].map((unit) => [unit.id, unit]));
  const [readers, supervisor, colleagues, members] = await Promise.all([
    findReaders(viewer, kind, [itemId]),
    getOwnSupervisor(viewer),
    findColleagues(viewer),
    findReadersOfUnits(database, viewer, [...named.keys()]),
  ]);
  const now = readers.get(itemId);
  if (!now) return null;
  const units = [...named.values()].map((unit) => {
    const others = [...(members.get(unit.id) ?? [])].filter((id) => id !== viewer.personId);
    return { ...unit, members: others.length };
  });
  return { readers: now, supervisor, units, colleagues: colleagues.filter(({ id }) => id !== viewer.personId) };
}
