import type { Language } from '@/lib/domain/vocabulary';
import { type KeyedToken, matchConcepts } from './concept-matches';
import { languageOfSentence, likeliestLanguage, scoreLanguages } from './sentence-language';
import { genericWords, stopWords } from './stop-words';
import { findSentences, findTokens } from './text-parts';
import type { AnalysedText, Lexicon, Sentence, Term, Token } from './types';
import { keysOfWord, type WordKey } from './word-keys';

const genericShare = 0.25;
const bridgeShare = 0.7;
const smallest = 0.05;

const genericKeys = new WeakMap<Lexicon, Record<Language, ReadonlySet<string>>>();

/** Keys of the generic words, brought to the forms that this lexicon gives. */
function genericKeysOf(lexicon: Lexicon): Record<Language, ReadonlySet<string>> {
  const known = genericKeys.get(lexicon);
  if (known !== undefined) return known;
  const keys = (language: Language) =>
    new Set(
      genericWords[language].flatMap((word) => {
        const found = keysOfWord(language, word, lexicon)[0]?.key;
        return found === undefined ? [`${language}:${word}`] : [found, `${language}:${word}`];
      }),
    );
  const made = { fi: keys('fi'), sv: keys('sv'), en: keys('en') };
  genericKeys.set(lexicon, made);
  return made;
}

/** Does the word carry grammar only, by its form or by its base form? */
function isStopWord(language: Language, token: Token, keys: readonly WordKey[]): boolean {
  if (stopWords[language].has(token.form)) return true;
  if (token.form.length < 2) return true;
  return language === 'fi' && keys[0]?.via === 'lemma' && stopWords.fi.has(keys[0].key.slice(3));
}

/**
 * How much each key of a word counts: generic words a quarter. What a generic word is made of says as little as the
 * word itself (kuukausi is neither moon nor season).
 */
function sharesOf(keys: readonly WordKey[], generic: ReadonlySet<string>): (key: WordKey) => number {
  const first = keys[0];
  const wholeIsGeneric = first !== undefined && generic.has(first.key);
  return (key) => (generic.has(key.key) || (wholeIsGeneric && key.via !== 'lemma') ? genericShare : 1);
}

/** Translations of a word; where the whole word has none, those of its members and of what it comes from. */
function bridgeTerms(
  keys: readonly WordKey[],
  token: Token,
  shareOf: (key: WordKey) => number,
  lexicon: Lexicon,
): Term[] {
  const english = genericKeysOf(lexicon).en;
  const found = new Map<string, number>();
  const targetsOf = (list: readonly WordKey[]) => {
    for (const key of list) {
      const share = shareOf(key);
      for (const target of lexicon.bridge(key.key)) {
        const weight = key.weight * target.weight * bridgeShare * (english.has(target.key) ? genericShare : share);
        if (weight >= smallest && weight > (found.get(target.key) ?? 0)) found.set(target.key, weight);
      }
    }
  };
  targetsOf(keys.filter((key) => key.via === 'lemma' || key.via === 'stem'));
  if (found.size === 0) targetsOf(keys.filter((key) => key.via === 'part' || key.via === 'root'));
  const own = new Set(keys.map((key) => key.key));
  return [...found]
    .filter(([key]) => !own.has(key))
    .map(([key, weight]) => ({ key, start: token.start, end: token.end, weight, via: 'bridge' as const }));
}

function termsOfSentence(text: string, sentence: Sentence, lexicon: Lexicon): Term[] {
  const { language } = sentence;
  const generic = genericKeysOf(lexicon);
  const terms: Term[] = [];
  const tokens = findTokens(text, sentence.start, sentence.end).map((token): KeyedToken => {
    const keys = keysOfWord(language, token.form, lexicon);
    return { ...token, keys, stop: isStopWord(language, token, keys) };
  });
  for (const token of tokens) {
    if (token.stop) continue;
    const shareOf = sharesOf(token.keys, generic[language]);
    for (const found of token.keys) {
      const weight = found.weight * shareOf(found);
      if (weight >= smallest)
        terms.push({ key: found.key, start: token.start, end: token.end, weight, via: found.via });
    }
    if (language !== 'en') terms.push(...bridgeTerms(token.keys, token, shareOf, lexicon));
  }
  terms.push(...matchConcepts(tokens, lexicon.concepts));
  return terms;
}

/**
 * Sentences, language and terms of a text. Offsets are UTF-16 offsets into the text as given; terms come in the order
 * of the text. The same text and lexicon always give the same answer. Method: docs on language and links.
 */
export function analyse(text: string, lexicon: Lexicon): AnalysedText {
  const spans = findSentences(text);
  const scores = spans.map(({ start, end }) => {
    const tokens = findTokens(text, start, end);
    return { tokens: tokens.length, own: scoreLanguages(tokens, lexicon) };
  });
  const whole = { fi: 0, sv: 0, en: 0 };
  for (const { own } of scores) for (const language of ['fi', 'sv', 'en'] as const) whole[language] += own[language];
  const sentences = spans.map((span, index): Sentence => {
    const score = scores[index];
    return { ...span, language: score ? languageOfSentence(score.own, whole, score.tokens) : likeliestLanguage(whole) };
  });
  const terms = sentences.flatMap((sentence) => termsOfSentence(text, sentence, lexicon));
  return { text, language: likeliestLanguage(whole), sentences, terms };
}
