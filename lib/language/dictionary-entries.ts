/** A headword with the translations of its senses, in the dictionary's order. */
export type DictionaryEntry = { head: string; translations: string[] };

const headLine = /^(\S.*?) (?:\/.*\/)?(?: ?<[^>]+>)?$/;
const sound = /\s\/.*\/(\s|$)/;
const partOfSpeech = / <[a-z, ]+>$/;
const numbered = /^ ?\d+\. ?/;
const trailingNumber = / \d+\.$/;

/**
 * Reads the text of a FreeDict dictionary (dictd format): a head line carries the sound between slashes or the part of
 * speech in angle brackets, the next line the translations, several senses begin with a number, and everything else
 * explains. Explanations are left out.
 */
export function readDictionary(text: string): DictionaryEntry[] {
  const entries: DictionaryEntry[] = [];
  let current: DictionaryEntry | null = null;
  let explained = false;
  for (const line of text.split('\n')) {
    const isHead = !numbered.test(line) && headLine.test(line) && (sound.test(line) || partOfSpeech.test(line));
    if (isHead) {
      current = { head: headLine.exec(line)?.[1] ?? '', translations: [] };
      explained = false;
      entries.push(current);
      continue;
    }
    if (current === null || line.startsWith(' ')) continue;
    const content = line.replace(numbered, '').replace(trailingNumber, '').trim();
    if (content === '') continue;
    if (numbered.test(line) || (current.translations.length === 0 && !explained)) {
      current.translations.push(...content.split(/, |; /).map((translation) => translation.trim()));
    } else {
      explained = true;
    }
  }
  return entries.filter((entry) => entry.translations.length > 0);
}

/** A headword or translation as it is looked up: in small letters, without what stands in brackets. */
export const tidy = (word: string): string =>
  word
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
