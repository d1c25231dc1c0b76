// npm run eval -- links FILE…, pairs FILE…, search FILE…: one JSON object a file on standard output and nothing else.
import type { ChannelShares } from '@/lib/domain/linking/types';
import { loadLexicon } from '@/lib/files/lexicon';
import { analyse } from '@/lib/language/analyse';
import { askedTerms } from '@/lib/language/asked-terms';
import { weighTerms } from '@/lib/language/index-terms';
import { rankByTerms } from '@/lib/language/rank-by-terms';
import type { Lexicon } from '@/lib/language/types';
import { keysOfWord } from '@/lib/language/word-keys';
import { evaluateLinks } from './eval-links';
import { type PairSet, readLinkSet, readPairSet, readSearchSet, type SearchSet, share } from './eval-sets';

const searchDepth = 5;

/** Do two Finnish words share a key? */
function evaluatePairs(set: PairSet, lexicon: Lexicon) {
  const match = ([one, other]: readonly [string, string]) => {
    const keys = new Set(keysOfWord('fi', one.toLowerCase(), lexicon).map(({ key }) => key));
    return keysOfWord('fi', other.toLowerCase(), lexicon).some(({ key }) => keys.has(key));
  };
  const same = [...set.infl, ...set.comp, ...set.deriv];
  const found = same.filter(match).length;
  const false_matches = set.diff.filter(match).length;
  return {
    recall: share(found, same.length),
    false_matches,
    f1: share(2 * found, found + false_matches + same.length),
  };
}

function evaluateSearch(set: SearchSet, lexicon: Lexicon) {
  const texts = set.items.map(({ text }) => weighTerms(analyse(text, lexicon)));
  let recall = 0;
  let reciprocal = 0;
  const asked = set.queries.filter(({ relevant }) => relevant.length > 0);
  for (const { query, relevant } of asked) {
    const ranked = rankByTerms(askedTerms(query, lexicon), texts).map(({ place }) => set.items[place]?.id ?? '');
    recall += ranked.slice(0, searchDepth).filter((id) => relevant.includes(id)).length / relevant.length;
    const first = ranked.findIndex((id) => relevant.includes(id));
    if (first >= 0) reciprocal += 1 / (first + 1);
  }
  return { recall_at_5: share(recall, asked.length), mrr: share(reciprocal, asked.length) };
}

const kinds = {
  links: (file: string, lexicon: Lexicon) => evaluateLinks(readLinkSet(file), lexicon, shares),
  pairs: (file: string, lexicon: Lexicon) => evaluatePairs(readPairSet(file), lexicon),
  search: (file: string, lexicon: Lexicon) => evaluateSearch(readSearchSet(file), lexicon),
};

const [kind = '', ...words] = process.argv.slice(2);
/** `--channels words+concepts` measures these alone. */
const asked = words[0] === '--channels' ? words.splice(0, 2)[1]?.split('+') : undefined;
const usual = { words: 1, concepts: 1, meaning: 6 };
const only = (channel: keyof ChannelShares) => (asked?.includes(channel) ? usual[channel] : 0);
const shares = asked && { words: only('words'), concepts: only('concepts'), meaning: only('meaning') };
const files = words;
if (!Object.hasOwn(kinds, kind) || files.length === 0) {
  console.error('npm run eval -- links|pairs|search FILE…');
  process.exit(2);
}
const lexicon = loadLexicon();
if (lexicon.missing.length > 0) console.error(`Not installed: ${lexicon.missing.join(' ')}`);
for (const file of files) {
  const figures = await kinds[kind as keyof typeof kinds](file, lexicon);
  console.log(JSON.stringify({ file, ...figures }));
}
