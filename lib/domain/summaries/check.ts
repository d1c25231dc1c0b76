import { findTokens } from '@/lib/language/text-parts';
import type { Language } from '../vocabulary';
import { unsupportedNames } from './check-names';
import { clauseAround, negationDiffers, type SaidText } from './check-negation';
import { unsupportedNumbers } from './check-numbers';
import { isFrameWord } from './frame-words';
import { numberWords } from './number-words';
import type { CheckSource, Citation, TermsOf } from './statement';

export type CheckCode =
  | 'noCitation'
  | 'sourceMissing'
  | 'quoteNotVerbatim'
  | 'numberNotInSource'
  | 'nameNotInSource'
  | 'tooFewTerms'
  | 'negationDiffers';

/** `at` names what failed: the number of a citation, a number, a name, a quotation or the words no source has. */
export type CheckFailure = { code: CheckCode; at: string | null };

export type StatementToCheck = {
  text: string;
  language: Language;
  citations: readonly Citation[];
  /** Everything that may be cited; a record that a reader may not open is not among them. */
  sources: readonly CheckSource[];
  terms: TermsOf;
};

type Cited = { citation: Citation; sources: CheckSource[] };

/** Share of the statement's own content words that its sources must say too. */
const enoughTerms = 0.4;

const quotedSpan = /[”“„"»«]([^”“„"»«]+)[”“„"»«]/gu;
const isWordPart = /[\p{L}\p{M}\p{N}]/u;

function sameTarget({ target }: Citation, { type, id }: CheckSource): boolean {
  return target.type === type && target.id === id;
}

/** Is the quotation a piece of the text that starts and ends between words? */
export function isVerbatim(quote: string, text: string): boolean {
  if (quote.trim() === '') return false;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const before = text.slice(Math.max(0, at - 1), at);
    const after = text.slice(at + quote.length, at + quote.length + 1);
    const cutBefore = isWordPart.test(before) && isWordPart.test(quote.slice(0, 1));
    const cutAfter = isWordPart.test(after) && isWordPart.test(quote.slice(-1));
    if (!cutBefore && !cutAfter) return true;
  }
  return false;
}

/** The statement's own words: quotations and titles that stand in it verbatim are taken out, longest first. */
function withoutQuoted(text: string, pieces: readonly string[]): { own: string; embedded: number } {
  const longestFirst = [...new Set(pieces.filter((piece) => piece.trim() !== ''))].sort((a, b) => b.length - a.length);
  let own = text;
  let embedded = 0;
  for (const piece of longestFirst) {
    const inMarks = new RegExp(`[”“„"»«]${piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[”“„"»«]`, 'gu');
    own = own.replace(inMarks, () => {
      embedded += 1;
      return '\n';
    });
  }
  return { own, embedded };
}

function checkCitations(cited: readonly Cited[]): CheckFailure[] {
  return cited.flatMap(({ citation, sources }): CheckFailure[] => {
    const at = String(citation.number);
    if (sources.length === 0) return [{ code: 'sourceMissing', at }];
    const isCount = citation.target.type === 'count';
    if (isCount && citation.quote === null) return [];
    const verbatim = citation.quote !== null && sources.some(({ text }) => isVerbatim(citation.quote ?? '', text));
    return verbatim ? [] : [{ code: 'quoteNotVerbatim', at }];
  });
}

type OwnWords = { supported: number; unsupported: string[]; claimed: number };

/** Content words of the statement's own: those its sources share, those they do not, and those that claim something. */
function weighOwnWords(own: string, cited: readonly Cited[], { language, terms }: StatementToCheck): OwnWords {
  const said = cited.flatMap(({ citation, sources }) =>
    sources.map((source) => ({ text: [citation.quote ?? '', ...source.people, ...source.titles].join('\n'), source })),
  );
  const known = new Set(said.flatMap(({ text, source }) => terms(text, source.language)));
  // A Finnish sentence may quote a Swedish text: names and titles are then read in the statement's language too.
  for (const { text } of said) for (const term of terms(text, language)) known.add(term);
  const words: OwnWords = { supported: 0, unsupported: [], claimed: 0 };
  for (const { form, start } of findTokens(own, 0, own.length)) {
    const isEnding = /\d:$/u.test(own.slice(Math.max(0, start - 2), start));
    const isNumber = !/\p{L}/u.test(form) || numberWords[language].has(form);
    const meaning = isEnding || isNumber ? [] : terms(form, language);
    if (meaning.length === 0) continue;
    const framed = isFrameWord(form, language);
    if (!framed) words.claimed += 1;
    if (meaning.some((term) => known.has(term))) words.supported += 1;
    else if (!framed) words.unsupported.push(form);
  }
  return words;
}

function hasEnoughTerms({ supported, unsupported }: OwnWords, quotes: number, embedded: number): boolean {
  // A count bears out the count and nothing beside it.
  if (quotes === 0) return unsupported.length === 0;
  if (supported + unsupported.length === 0) return embedded > 0;
  return supported / (supported + unsupported.length) >= enoughTerms && (embedded > 0 || supported > 0);
}

/**
 * Is a statement borne out by what it cites? The same for rules, people's edits and models. Every citation must be
 * open to the readers and verbatim; every number and name must stand in what is cited; enough content words must be
 * shared; what is denied must be denied there. No failures means "supported by its citations", not "true". A statement
 * that something is missing cites the count of what was searched instead of a quotation.
 */
export function checkStatement(statement: StatementToCheck): CheckFailure[] {
  const { text, language, citations, sources } = statement;
  if (citations.length === 0) return [{ code: 'noCitation', at: null }];
  const cited = citations.map((citation) => ({
    citation,
    sources: sources.filter((one) => sameTarget(citation, one)),
  }));
  const failures = checkCitations(cited);
  if (failures.some(({ code }) => code === 'sourceMissing')) return failures;

  const all = cited.flatMap((one) => one.sources);
  const quotes = citations.flatMap(({ quote }) => quote ?? []);
  const titles = all.flatMap((source) => [...source.titles, ...source.people]);
  const { own, embedded } = withoutQuoted(text, [...quotes, ...titles]);
  const known = [...all.map((source) => source.text), ...titles];
  for (const [, inside = ''] of own.matchAll(quotedSpan)) {
    if (!known.some((one) => isVerbatim(inside, one))) failures.push({ code: 'quoteNotVerbatim', at: inside });
  }

  const figures = all.flatMap((source) => source.figures);
  const words = cited.flatMap(({ citation, sources: from }) =>
    from.flatMap((source) =>
      [citation.quote ?? '', ...source.titles].map((one) => ({ text: one, language: source.language })),
    ),
  );
  for (const at of unsupportedNumbers(own, language, figures, words)) failures.push({ code: 'numberNotInSource', at });
  for (const at of unsupportedNames(own, language, all, sources)) failures.push({ code: 'nameNotInSource', at });
  const counts = citations.some(({ target }) => target.type === 'count');
  const said = citations.filter(({ target }) => target.type === 'item' || target.type === 'link').length;
  const ownWords = weighOwnWords(own, cited, statement);
  const onlyCounts = counts && ownWords.claimed === 0;
  if (!onlyCounts && !hasEnoughTerms(ownWords, said, embedded)) {
    failures.push({ code: 'tooFewTerms', at: ownWords.unsupported.join(', ') || null });
  }
  const contexts = cited.flatMap(({ citation, sources: from }): SaidText[] => {
    if (citation.quote === null || citation.target.type === 'strategyGoal') return [];
    const quote = citation.quote;
    return from
      .filter((source) => isVerbatim(quote, source.text))
      .map((source) => ({ text: clauseAround(quote, source.text), language: source.language }));
  });
  // "Two moments" beside two quotations says how many there are, not what they say.
  if (!onlyCounts && negationDiffers({ text: own, language }, contexts, embedded > 0, statement.terms)) {
    failures.push({ code: 'negationDiffers', at: null });
  }
  return failures;
}
