import type { Language } from '@/lib/domain/vocabulary';

/** How a term came out of a text; the first four are forms of the word itself, the others its meaning. */
export type TermVia = 'lemma' | 'part' | 'root' | 'stem' | 'bridge' | 'concept';

/**
 * One key a text can be found and compared by. `key` is `fi:…`, `sv:…` or `en:…` (word) or `c:…` (concept);
 * `start` and `end` are UTF-16 offsets into the text given; `weight` lies in (0, 1].
 */
export type Term = {
  key: string;
  start: number;
  end: number;
  weight: number;
  via: TermVia;
  /** The words say the opposite of the concept (exhaustion for wellbeing): same topic, other side. */
  opposite?: true;
};

export type Sentence = { start: number; end: number; language: Language };

export type AnalysedText = { text: string; language: Language; sentences: Sentence[]; terms: Term[] };

/** What a text is about, as a vector of length 1. */
export type Meaning = Float32Array;

/** A word of a sentence: offsets into the text, `form` in lower case and NFC. */
export type Token = { start: number; end: number; form: string };

/** One reading of a Finnish word: base form, members of the compound, and what they are derived from. */
export type FinnishReading = { lemma: string; parts: string[]; roots: string[] };

export type BridgeTarget = { key: string; weight: number };

/** What the analysis knows about words; made once by `loadLexicon` or `emptyLexicon` and handed in. */
export type Lexicon = {
  /** Snowball stem of a lower-case word. */
  stem: (language: Language, word: string) => string;
  /** Readings of a lower-case Finnish word, best first; none when the word or the data is not known. */
  readFinnish: (word: string) => readonly FinnishReading[];
  /** Members of a Swedish compound in order (at least two), or none. */
  splitSwedish: (word: string) => readonly string[];
  /** Is this lower-case form a word of the language, as far as dictionaries tell? */
  knows: (language: Language, word: string) => boolean;
  /** Translations of a word key (`fi:johtaa`) as keys of other languages. */
  bridge: (key: string) => readonly BridgeTarget[];
  /** English words for a Finnish or Swedish base form, likeliest first; none where no dictionary knows it. */
  glosses: (language: 'fi' | 'sv', word: string) => readonly string[];
  concepts: ConceptIndex;
  /** Debian packages whose data was not found; empty when everything is there. */
  missing: readonly string[];
};

export type SignKind = 'term' | 'sign' | 'opposite';

/** Phrases of one language, separated by semicolons; `phrase*0.4` sets a weight of its own. */
export type ConceptPhrases = { terms: string; signs?: string; opposites?: string };

/** A reviewed piece of knowledge about working life: a name, what names it, and what shows it unnamed. */
export type Concept = {
  key: string;
  name: Record<Language, string>;
  /** Concepts that this one also speaks about, at half its weight. */
  near?: readonly string[];
} & Record<Language, ConceptPhrases>;

/** A phrase ready for matching: for each of its words the keys that count as that word. */
export type ConceptPattern = { concept: string; weight: number; kind: SignKind; words: string[][] };

/** Patterns by each key of their rarest word; plain data, so that it can be kept in a file. */
export type ConceptIndex = {
  patterns: ConceptPattern[];
  byKey: Record<string, number[]>;
  near: Record<string, string[]>;
};
