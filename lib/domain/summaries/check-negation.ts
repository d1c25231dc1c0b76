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

function clausesOf(text: string): string[] {
  return text.split(clauseEnd).filter((clause) => clause.trim() !== '');
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

/** Does a clause of the statement say of the same matter what the nearest clause of the sources denies, or the reverse? */
function someClauseDiffers(statement: SaidText, contexts: readonly SaidText[], termsOf: TermsOf): boolean {
  const said = contexts.flatMap(({ text, language }) => clausesOf(text).map((clause) => ({ text: clause, language })));
  const known = said.map((clause) => ({
    terms: new Set(termsOf(clause.text, clause.language)),
    denied: denies(clause),
  }));
  return clausesOf(statement.text).some((text) => {
    const own = [...new Set(termsOf(text, statement.language))];
    const overlap = known.map(({ terms }) => own.filter((term) => terms.has(term)).length);
    const nearest = Math.max(0, ...overlap);
    if (nearest < 2) return false;
    const denied = denies({ text, language: statement.language });
    return known.every((clause, index) => overlap[index] !== nearest || clause.denied !== denied);
  });
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
  const sides = new Set(contexts.map(denies));
  if (!sides.has(denied)) return true;
  return saysOpposite(statement, contexts) || someClauseDiffers(statement, contexts, termsOf);
}
