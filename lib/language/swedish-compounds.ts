const shortestMember = 3;
const shortestCompound = 7;
const longestCompound = 40;
const clearMember = 4;
const joints = ['', 's'] as const;

/**
 * Makes a splitter of Swedish compounds over known words (forms in lower case): arbetsbelastning → arbete, belastning
 * in the forms found, none where no clean cut exists. The longest last member wins, since it carries the meaning;
 * a member may stand without its final vowel (arbet-s-).
 */
export function swedishSplitter(knows: (word: string) => boolean): (word: string) => string[] {
  const knownHead = (head: string): string | null => {
    if (head.length < shortestMember) return null;
    if (knows(head)) return head;
    for (const vowel of ['a', 'e']) if (head.length > shortestMember && knows(head + vowel)) return head + vowel;
    return null;
  };
  const endings = [
    '',
    'en',
    'et',
    'n',
    't',
    'ar',
    'er',
    'or',
    'arna',
    'erna',
    'orna',
    's',
    'ens',
    'ets',
    'ade',
    'a',
    'na',
  ];
  const knownTail = (tail: string): string | null => {
    for (const ending of endings) {
      if (!tail.endsWith(ending)) continue;
      const base = tail.slice(0, tail.length - ending.length);
      if (base.length < shortestMember) continue;
      for (const vowel of ['', 'a', 'e'])
        if (base.length + vowel.length > shortestMember && knows(base + vowel)) return base + vowel;
    }
    return null;
  };
  const split = (word: string): string[] => {
    for (let cut = shortestMember; cut <= word.length - shortestMember; cut++) {
      const tail = knownTail(word.slice(cut));
      if (tail === null) continue;
      for (const joint of joints) {
        const front = word.slice(0, cut);
        if (!front.endsWith(joint)) continue;
        const stem = front.slice(0, front.length - joint.length);
        const head = knownHead(stem);
        if (head !== null) return [head, tail];
        const deeper = stem.length >= shortestCompound ? split(stem) : [];
        if (deeper.length > 0) return [...deeper, tail];
      }
    }
    return [];
  };
  return (word) => {
    if (word.length < shortestCompound || word.length > longestCompound) return [];
    const members = split(word);
    // A word that stands in the dictionary is cut only where both sides are clearly words of their own.
    return knows(word) && members.some((member) => member.length < clearMember) ? [] : members;
  };
}
