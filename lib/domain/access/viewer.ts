import type { Language } from '@/lib/domain/vocabulary';

declare const made: unique symbol;

export type UnitName = { id: string; name: string };

export type ViewerFacts = {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly personId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly language: Language;
  readonly timeZone: string;
  /** The day in the organisation's time zone, YYYY-MM-DD. */
  readonly today: string;
  readonly roles: readonly ('hr' | 'admin')[];
  /** Units the person belongs to today. */
  readonly units: readonly UnitName[];
  /** Those units and every unit above them: a text granted to a service area is granted to its wards. */
  readonly unitIdsUpwards: readonly string[];
  /** Units the person leads today, as supervisor or deputy. */
  readonly leads: readonly UnitName[];
};

/** Who asks. Made by lib/auth from a session checked in the database at this request, never from what a client sent. */
export type Viewer = ViewerFacts & { readonly [made]: true };

/** A named part of the product that acts without a person: only jobs and the first seeding. */
export type SystemActor = {
  readonly system: 'release' | 'seed' | 'firstAdmin';
  readonly organisationId: string;
};

export type Actor = Viewer | SystemActor;

export const isSupervisor = (viewer: Viewer): boolean => viewer.leads.length > 0;
export const isHr = (viewer: Viewer): boolean => viewer.roles.includes('hr');
export const isAdmin = (viewer: Viewer): boolean => viewer.roles.includes('admin');
export const isSystem = (actor: Actor): actor is SystemActor => 'system' in actor;
