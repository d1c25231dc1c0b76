export type NameParts = { firstName: string; lastName: string };

/** A name as it is said. */
export const fullName = ({ firstName, lastName }: NameParts): string => `${firstName} ${lastName}`;

/** Finnish alphabetical order (Å, Ä, Ö after Z), for people of all languages alike. */
export const finnishOrder: (a: string, b: string) => number = new Intl.Collator('fi').compare;

/** People as a list names them: by last name, then first name. */
export const byName = (a: NameParts, b: NameParts): number =>
  finnishOrder(`${a.lastName} ${a.firstName}`, `${b.lastName} ${b.firstName}`);
