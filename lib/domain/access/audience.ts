import { nobodyElse, type ReaderChoice, type Readers } from './readers';

export const audiences = ['nobody', 'supervisor', 'unit', 'organisation', 'people'] as const;
export type Audience = (typeof audiences)[number];

export type AudienceAsked = {
  audience: Audience;
  /** For `unit`; may be left out where there is only one. */
  unitId?: string | null | undefined;
  personIds: readonly string[];
};

type Choices = { supervisor: { id: string } | null; units: readonly { id: string }[] };

/**
 * The readers an audience means for this author today; null when there is none (no supervisor, not the author's unit).
 * "My supervisor" becomes a grant to the person who is that today.
 */
export function audienceChoice({ audience, unitId, personIds }: AudienceAsked, choices: Choices): ReaderChoice | null {
  switch (audience) {
    case 'nobody':
      return nobodyElse;
    case 'organisation':
      return { ...nobodyElse, wholeOrganisation: true };
    case 'people':
      return personIds.length === 0 ? null : { ...nobodyElse, personIds: [...new Set(personIds)] };
    case 'supervisor':
      return choices.supervisor && { ...nobodyElse, personIds: [choices.supervisor.id] };
    case 'unit': {
      const [only, ...others] = choices.units;
      const unit = choices.units.find(({ id }) => id === unitId) ?? (unitId || others.length > 0 ? undefined : only);
      return unit ? { ...nobodyElse, unitIds: [unit.id] } : null;
    }
  }
}

/** The audience that readers are, for showing what is chosen now; null where they are no single audience. */
export function audienceOf(readers: Readers, choices: Choices): { audience: Audience; unitId: string | null } | null {
  const { people, units, wholeOrganisation } = readers;
  const [unit, ...moreUnits] = units;
  const [person, ...morePeople] = people;
  if (wholeOrganisation) return people.length + units.length === 0 ? { audience: 'organisation', unitId: null } : null;
  if (unit) {
    const whole = !person && moreUnits.length === 0 && choices.units.some(({ id }) => id === unit.id);
    return whole ? { audience: 'unit', unitId: unit.id } : null;
  }
  if (!person) return { audience: 'nobody', unitId: null };
  const supervisor = morePeople.length === 0 && person.id === choices.supervisor?.id;
  return { audience: supervisor ? 'supervisor' : 'people', unitId: null };
}
