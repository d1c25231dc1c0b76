import { findTokens } from '@/lib/language/text-parts';

export type NamedPerson = { id: string; firstName: string; lastName: string };

const capital = /^\p{Lu}/u;
/** Endings that Finnish, Swedish and English hang on a name: cases, possessives, clitics. */
const ending =
  /^(?:'?s|n|en|in|an|än|on|un|a|ä|ia|ta|tä|tta|ttä|ea|eä|lla|llä|lle|lta|ltä|ssa|ssä|sta|stä|hun|hin|han|hän|hon|kin|nkin|kaan|kään|ksi|na|nä)?(?:kin|kaan|kään|ko|kö|han|hän)?$/u;

/** Stems to which case endings are hung: Riitta, Riita-; Elias, Eliakse-; Virtanen, Virtase-. */
function stemsOf(name: string): string[] {
  const form = name.normalize('NFC').toLowerCase();
  const stems = [form];
  const weaker = form.replace(/(kk|pp|tt)([aeiouyäö])$/u, (_, pair: string, vowel: string) => `${pair[0]}${vowel}`);
  if (weaker !== form) stems.push(weaker);
  if (form.endsWith('nen')) stems.push(`${form.slice(0, -3)}se`, `${form.slice(0, -3)}s`);
  if (/[aeiouyäö]s$/u.test(form)) stems.push(`${form.slice(0, -1)}kse`, `${form.slice(0, -1)}ks`, form.slice(0, -1));
  if (/[^aeiouyäö]$/u.test(form)) stems.push(`${form}i`);
  return stems;
}

function isFormOf(written: string, name: string): boolean {
  return stemsOf(name).some((stem) => written.startsWith(stem) && ending.test(written.slice(stem.length)));
}

/**
 * Which of the people a text names, by first or last name in any usual form of the three languages. A quiet reminder
 * for the writer, who knows best; a name that is also a common word counts only with a capital.
 */
export function findNamedPeople<Person extends NamedPerson>(text: string, people: readonly Person[]): Person[] {
  const written = findTokens(text, 0, text.length).filter(({ start, end }) => capital.test(text.slice(start, end)));
  const forms = [...new Set(written.map(({ form }) => form))];
  return people.filter(({ firstName, lastName }) =>
    forms.some((form) => isFormOf(form, firstName) || isFormOf(form, lastName)),
  );
}
