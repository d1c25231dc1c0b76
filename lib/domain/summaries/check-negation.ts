import { findTokens } from '@/lib/language/text-parts';
import { countNegations } from '../text/negation';
import type { Language } from '../vocabulary';
import { opposites } from './frame-words';
import type { TermsOf } from './statement';

export type SaidText = { text: string; language: Language };

const clauseEnd = /[.!?…:;,\n]/u;

/** A quotation widened to the clauses it was taken from, so that a "not" left out just before it is still seen. */
export function clauseAround(quote: string, text: string): string {
  const start = text.indexOf(quote);
  if (start < 0) return quote;
  let from = start;
  let to = start + quote.length;
  while (from > 0 && !clauseEnd.test(text.slice(from - 1, from))) from -= 1;
  while (to < text.length && !clauseEnd.test(text.slice(to - 1, to))) to += 1;
  return text.slice(from, to);
}

/** Words that make a clause part of the one before it: "nobody knew, who answers for it". */
const governed: Record<Language, RegExp> = {
  fi: /^\s*(?:että|kuka|kenen|kenelle|mitä|mikä|miten|milloin|missä|mistä|miksi|onko|voiko)\s/iu,
  sv: /^\s*(?:att|vem|vems|vad|hur|varför|huruvida)\s/iu,
  en: /^\s*(?:that|who|whose|what|how|why|whether)\s/iu,
};

/** Words that start a clause of their own, with or without a comma. */
const ownClause: Record<Language, RegExp> = {
  fi: /\s(?=(?:koska|mutta|vaikka|eikä|eivätkä)\s)/iu,
  sv: /\s(?=(?:eftersom|men|fast|fastän|utan)\s)/iu,
  en: /\s(?=(?:because|but|although|though|whereas)\s)/iu,
};
/** What is denied after these words is denied of the clause they start only: "things that nobody wrote down". */
const relative: Record<Language, RegExp> = {
  fi: /\s(?=(?:joka|jota|joita|jonka|joiden|jossa|josta)\s)/iu,
  sv: /\s(?=(?:som|vilket|vilka|vilken)\s)/iu,
  en: /\s(?=(?:that|which|who|whom)\s)/iu,
};

function splitRelative(text: string, language: Language): string[] {
  const [main = '', ...rest] = text.split(relative[language]);
  return rest.length === 0 || countNegations(main, language) > 0 ? [text] : [main, rest.join(' ')];
}

/** Clauses of a text; one that the clause before governs stays with it. */
function clausesOf({ text, language }: SaidText): string[] {
  const clauses: string[] = [];
  for (const [found, mark = ''] of text.matchAll(/[^.!?…:;,\n]+([.!?…:;,\n]?)/gu)) {
    const last = clauses.at(-1);
    if (last?.endsWith(',') && governed[language].test(found)) clauses.splice(-1, 1, `${last} ${found}`);
    else if (found.replace(mark, '').trim() !== '') clauses.push(found);
  }
  return clauses
    .flatMap((clause) => clause.split(ownClause[language]))
    .flatMap((clause) => splitRelative(clause, language));
}

function denies({ text, language }: SaidText): boolean {
  return countNegations(text, language) > 0;
}

function saysOpposite(statement: SaidText, contexts: readonly SaidText[]): boolean {
  const formsOf = ({ text }: SaidText) => findTokens(text, 0, text.length).map(({ form }) => form);
  const own = formsOf(statement);
  const said = contexts.filter(({ language }) => language === statement.language).flatMap(formsOf);
  const has = (forms: readonly string[], start: string) => forms.some((form) => form.startsWith(start));
  return opposites[statement.language].some(
    ([one, other]) =>
      (has(own, one) && !has(own, other) && has(said, other) && !has(said, one)) ||
      (has(own, other) && !has(own, one) && has(said, one) && !has(said, other)),
  );
}

type Clause = { terms: ReadonlySet<string>; denied: boolean };

function readClauses(said: SaidText, termsOf: TermsOf): Clause[] {
  return clausesOf(said).map((text) => ({
    terms: new Set(termsOf(text, said.language)),
    denied: denies({ text, language: said.language }),
  }));
}

/**
 * Clauses of the statement held against those of the sources that share most words with them: `differs` when one says
 * of the same matter what all of these deny, or the reverse; `met` when any could be held against something.
 */
function compareClauses(
  statement: SaidText,
  contexts: readonly SaidText[],
  termsOf: TermsOf,
): { met: boolean; differs: boolean } {
  const said = contexts.flatMap((context) => readClauses(context, termsOf));
  let met = false;
  let differs = false;
  for (const own of readClauses(statement, termsOf)) {
    const shared = said.map(({ terms }) => [...own.terms].filter((term) => terms.has(term)).length);
    const most = Math.max(0, ...shared);
    if (most === 0) continue;
    met = true;
    differs ||= said.every((clause, index) => shared[index] !== most || clause.denied !== own.denied);
  }
  return { met, differs };
}

/**
 * Does the statement deny what its sources say, or say what they deny? Looks at negations, then at pairs of opposite
 * words. A statement that quotes verbatim and denies nothing of its own leaves the denying to the quotation.
 */
export function negationDiffers(
  statement: SaidText,
  contexts: readonly SaidText[],
  quotesVerbatim: boolean,
  termsOf: TermsOf,
): boolean {
  if (contexts.length === 0) return false;
  const denied = denies(statement);
  if (quotesVerbatim && !denied) return saysOpposite(statement, contexts);
  const { met, differs } = compareClauses(statement, contexts, termsOf);
  // Across languages no words are shared: then at least one source has to deny something when the statement does.
  const unlike = !met && contexts.every((context) => denies(context) !== denied);
  return differs || unlike || saysOpposite(statement, contexts);
}
