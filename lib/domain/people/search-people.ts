/** Letters as somebody types them who has no dots at hand: maenpaa finds Mäenpää. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

type Named = { firstName: string; lastName: string; email: string; jobTitle: string };

/**
 * People in whose name, address or title every searched word begins a word; exact spelling first. An empty search
 * finds everybody. The order of those found stays otherwise.
 */
export function searchPeople<T extends Named>(people: readonly T[], search: string): T[] {
  const words = search.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...people];
  const found = people.filter((person) => hasWords(person, words.map(plain), plain));
  const exact = (person: T): boolean =>
    hasWords(
      person,
      words.map((word) => word.toLowerCase()),
      (text) => text.toLowerCase(),
    );
  return [...found.filter(exact), ...found.filter((person) => !exact(person))];
}

function hasWords({ firstName, lastName, email, jobTitle }: Named, words: string[], form: (text: string) => string) {
  const own = [firstName, lastName, email, jobTitle].flatMap((text) => form(text).split(/[\s@.-]+/));
  return words.every((word) => own.some((each) => each.startsWith(word)) || form(email).startsWith(word));
}
