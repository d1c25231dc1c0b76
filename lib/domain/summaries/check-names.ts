import { findSentences, findTokens } from '@/lib/language/text-parts';
import type { Language } from '../vocabulary';
import { isFrameWord } from './frame-words';
import type { CheckSource } from './statement';

const capital = /^\p{Lu}/u;
const neverNames: Record<Language, ReadonlySet<string>> = {
  fi: new Set(),
  sv: new Set(),
  en: new Set(
    `i january february march april may june july august september october november december
     jan feb mar apr jun jul aug sep sept oct nov dec
     monday tuesday wednesday thursday friday saturday sunday finnish swedish english`.split(/\s+/u),
  ),
};

type Word = { form: string; written: string };

function wordsOf(text: string): Word[] {
  return findTokens(text, 0, text.length).map(({ start, end, form }) => ({ form, written: text.slice(start, end) }));
}

/** Could both be forms of one name: Sanni, Sannin; Virtanen, Virtasen; Riitta, Riitan? */
function mayBeSameName(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 3) return a === b;
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared += 1;
  return shared >= Math.max(3, Math.ceil(shorter * 0.6)) && Math.abs(a.length - b.length) <= 6;
}

function within(form: string, forms: Iterable<string>): boolean {
  for (const one of forms) if (mayBeSameName(form, one)) return true;
  return false;
}

/** A word of the way of reporting that only looks like a name: "Sharing" beside Sharma, "Koko" beside Kokkonen. */
function isReporting(form: string, language: Language, people: ReadonlySet<string>): boolean {
  const alike = [...people].filter((one) => mayBeSameName(form, one));
  return isFrameWord(form, language) && !alike.some((one) => one.startsWith(form) || form.startsWith(one));
}

/**
 * Names in a statement that what it cites does not have: words with a capital inside a sentence, and at its start those
 * that are names of people of sources left uncited.
 */
export function unsupportedNames(
  text: string,
  language: Language,
  cited: readonly CheckSource[],
  sources: readonly CheckSource[],
): string[] {
  const known = new Set(
    cited.flatMap((source) =>
      [source.text, ...source.people, ...source.titles].flatMap((one) => wordsOf(one).map(({ form }) => form)),
    ),
  );
  const people = new Set(
    sources.flatMap((source) => source.people.flatMap((name) => wordsOf(name).map(({ form }) => form))),
  );
  return findSentences(text).flatMap(({ start, end }) =>
    wordsOf(text.slice(start, end))
      .filter(({ form, written }, index) => {
        if (!capital.test(written) || neverNames[language].has(form)) return false;
        if (within(form, known)) return false;
        return index > 0 || (within(form, people) && !isReporting(form, language, people));
      })
      .map(({ written }) => written),
  );
}
