import type { ItemKind } from '@/lib/domain/vocabulary';

/** Who may read an item besides its author, by name. Nobody named means private. */
export type Readers = {
  people: readonly { id: string; name: string }[];
  units: readonly { id: string; name: string; members: number }[];
  wholeOrganisation: boolean;
};

/** Nobody besides the author. */
export const nobodyReads: Readers = { people: [], units: [], wholeOrganisation: false };

/** The same as ids: what a person chose. */
export type ReaderChoice = {
  personIds: readonly string[];
  unitIds: readonly string[];
  wholeOrganisation: boolean;
};

/** A team log is read by its unit, and a summary by whoever it was made and checked for: their readers are no choice. */
export const readersAreChosen = (kind: ItemKind): boolean => kind !== 'teamLog' && kind !== 'summary';

export const nobodyElse: ReaderChoice = { personIds: [], unitIds: [], wholeOrganisation: false };

/** Readers as ids. */
export function choiceOf({ people, units, wholeOrganisation }: Readers): ReaderChoice {
  return { personIds: people.map(({ id }) => id), unitIds: units.map(({ id }) => id), wholeOrganisation };
}

export type VisibilityKind = 'private' | 'pair' | 'group' | 'organisation';

/** Which of the four drawn signs stands beside the names: the widest grant decides. */
export function visibilityKind(readers: Readers): VisibilityKind {
  if (readers.wholeOrganisation) return 'organisation';
  if (readers.units.length > 0) return 'group';
  return readers.people.length > 0 ? 'pair' : 'private';
}

/** The readers by name, units first; the whole organisation goes by the words handed in. */
export function namesOfReaders(readers: Readers, wholeOrganisation: string): string[] {
  if (readers.wholeOrganisation) return [wholeOrganisation];
  return [...readers.units, ...readers.people].map(({ name }) => name);
}

/** True when the new choice lets somebody read who could not before: a separate, explicit act. */
export function widens(before: ReaderChoice, after: ReaderChoice): boolean {
  if (before.wholeOrganisation) return false;
  if (after.wholeOrganisation) return true;
  const more = (now: readonly string[], then: readonly string[]) => now.some((id) => !then.includes(id));
  return more(after.personIds, before.personIds) || more(after.unitIds, before.unitIds);
}
