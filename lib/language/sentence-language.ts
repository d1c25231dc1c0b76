import { type Language, languages } from '@/lib/domain/vocabulary';
import { stopWords } from './stop-words';
import type { Lexicon, Token } from './types';

export type LanguageScores = Record<Language, number>;

const patterns: readonly { language: Language; pattern: RegExp; score: number }[] = [
  { language: 'sv', pattern: /å/, score: 1.2 },
  { language: 'fi', pattern: /(aa|ii|uu|yy|ää|öö|yö|äy|uo)/, score: 0.5 },
  {
    language: 'fi',
    pattern: /(ssa|ssä|sta|stä|lla|llä|lle|lta|ltä|ksi|minen|misen|mista|mme|nen|vat|vät|taan|tään|kin)$/,
    score: 0.8,
  },
  {
    language: 'sv',
    pattern: /(ck|sj|sk[aeiouyåäö]|ning(en|ar|arna|s)?$|het(en|er)?$|arna$|erna$|orna$|ade$|tion(en|er)$)/,
    score: 0.5,
  },
  { language: 'en', pattern: /(th|wh|w|ee|oo[^k]|tion(s|al)?$|ing$|ed$|ly$|ough|ck)/, score: 0.4 },
  { language: 'en', pattern: /^(w|th|qu)|[^aeiouyåäö]y$/, score: 0.4 },
  // Finnish words end in a vowel or one of five consonants, never in two.
  { language: 'fi', pattern: /([bcdfghjkmpqvwxz]|[^aeiouyåäö\d'-]{2})$/, score: -0.6 },
];
const knownWord = 0.7;
const stopWord = 1.5;
/** How much the rest of the text speaks for the language of one sentence. */
const context = 0.35;

/** How much a word list looks like each language; comparable between the languages only. */
export function scoreLanguages(tokens: readonly Token[], lexicon: Pick<Lexicon, 'knows'>): LanguageScores {
  const scores: LanguageScores = { fi: 0, sv: 0, en: 0 };
  for (const { form } of tokens) {
    if (!/\p{L}/u.test(form)) continue;
    for (const language of languages) {
      if (stopWords[language].has(form)) scores[language] += stopWord;
      else if (form.length > 2 && lexicon.knows(language, form)) scores[language] += knownWord;
    }
    for (const { language, pattern, score } of patterns) if (pattern.test(form)) scores[language] += score;
    if (/[äö]/.test(form)) scores.en -= 0.8;
  }
  return scores;
}

/** The likeliest language; Finnish where nothing tells them apart. */
export function likeliestLanguage(scores: LanguageScores): Language {
  return languages.reduce((best, language) => (scores[language] > scores[best] ? language : best), 'fi' as Language);
}

/** Language of a sentence within its text: the sentence's own words first, the whole text where they are few. */
export function languageOfSentence(own: LanguageScores, whole: LanguageScores, tokens: number): Language {
  const total = Math.max(1, ...languages.map((language) => whole[language]));
  const prior = (language: Language) =>
    (context * Math.max(0, whole[language]) * Math.max(2, Math.min(6, tokens))) / total;
  return likeliestLanguage({ fi: own.fi + prior('fi'), sv: own.sv + prior('sv'), en: own.en + prior('en') });
}
