import type { UnitName } from '@/lib/domain/access/viewer';
import type { Language } from '@/lib/domain/vocabulary';

/** A time in a unit or a role; both days belong to it. `to` is null while it goes on. */
export type Spell = { id: string; from: string; to: string | null };
export type UnitSpell = Spell & { unit: UnitName };
export type RoleSpell = Spell & { role: OrganisationRole };

export const organisationRoles = ['hr', 'admin'] as const;
export type OrganisationRole = (typeof organisationRoles)[number];

/** A row of the list of people. */
export type ListedPerson = {
  id: string;
  name: string;
  jobTitle: string;
  email: string;
  units: UnitSpell[];
  leads: string[];
  roles: OrganisationRole[];
  /** First day without access, or null. */
  leftOn: string | null;
};

/** What the organisation holds about a person as a member of it; no word that the person has written. */
export type PersonFacts = {
  id: string;
  firstName: string;
  lastName: string;
  name: string;
  email: string;
  jobTitle: string;
  language: Language;
  joinedOn: string;
  leftOn: string | null;
  memberships: UnitSpell[];
  leads: UnitSpell[];
  roles: RoleSpell[];
  /** Whether an invitation may be made: see `mayBeInvited`. */
  mayBeInvited: boolean;
};

/**
 * An invitation sets a password, and whoever makes one could use it: it must open nothing that somebody wrote or was
 * trusted with. So it is for people who have never been in and have written nothing.
 */
export function mayBeInvited(person: {
  sessions: number;
  usedInvitations: number;
  items: number;
  left: boolean;
}): boolean {
  return !person.left && person.sessions + person.usedInvitations + person.items === 0;
}
