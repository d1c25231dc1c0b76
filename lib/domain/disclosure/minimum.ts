declare const checked: unique symbol;

/** How many people must have done something, and how many must not have, before a figure is shown. Never below 5. */
export type Minimum = number & { readonly [checked]: true };

/** Version of the rule; it is frozen with each release, and a change of the rule counts one up. */
export const ruleVersion = 1;

/** The least that an organisation may choose: with five on each side three colleagues can never be sure of a fourth. */
export const leastMinimum = 5 as Minimum;

/** Themes tell more than a tick in a box does, so they need ten and ten. */
export const themeMinimum = 10 as Minimum;

/** True if the number may serve as a minimum: a whole number, 5 or more. */
export function isMinimum(value: number): value is Minimum {
  return Number.isSafeInteger(value) && value >= leastMinimum;
}

/** True if at least the minimum of people did it and at least the minimum did not. */
export function isSafe(yes: number, people: number, minimum: Minimum): boolean {
  return yes >= minimum && people - yes >= minimum;
}
