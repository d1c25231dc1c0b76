import { describe, expect, test } from 'vitest';
import { checkStatement } from '@/lib/domain/summaries/check';
import { languages } from '@/lib/domain/vocabulary';
import { plainTerms } from '../../support/plain-terms';
import { citationsOf, type StatementCase, sourcesOf, statementCases } from '../../support/statement-cases';

function failuresOf(statement: StatementCase) {
  const { language, text } = statement;
  const sources = sourcesOf(statement);
  return checkStatement({ text, language, citations: citationsOf(statement), sources, terms: plainTerms });
}
const codesOf = (statement: StatementCase) => failuresOf(statement).map(({ code }) => code);

/** Where the check and the reader disagree is counted in check-figures.test.ts. */
const agreed = statementCases.filter(({ known }) => !known);

describe('a statement that its sources bear out passes', () => {
  test.each(agreed.filter(({ verdict }) => verdict === 'true'))('$language: $text', (statement) => {
    expect(failuresOf(statement)).toEqual([]);
  });
});

describe('a statement that its sources do not bear out fails for its reason', () => {
  const refused = agreed.filter(({ verdict }) => verdict !== 'true' && verdict !== 'meaning');
  test.each(refused)('$language $verdict: $text', (statement) => {
    expect(codesOf(statement)).toContain(statement.verdict);
  });
});

test('the set is large and even enough to mean something', () => {
  expect(statementCases.length).toBeGreaterThanOrEqual(330);
  for (const language of languages) {
    const own = statementCases.filter((statement) => statement.language === language);
    expect(own.length).toBeGreaterThanOrEqual(110);
    expect(own.filter(({ verdict }) => verdict === 'true').length).toBeGreaterThanOrEqual(40);
    expect(own.filter(({ verdict }) => verdict !== 'true').length).toBeGreaterThanOrEqual(60);
  }
});

test('words turned round within a sentence are passed: the check reads words, not meaning', () => {
  for (const statement of agreed.filter(({ verdict }) => verdict === 'meaning')) {
    expect(failuresOf(statement)).toEqual([]);
  }
});

test('invented sources, quotations and numbers are refused for every true statement that is bent so', () => {
  for (const statement of statementCases.filter(({ verdict }) => verdict === 'true')) {
    const { language, text } = statement;
    const sources = sourcesOf(statement);
    const citations = citationsOf(statement);
    const check = (change: Partial<Parameters<typeof checkStatement>[0]>) =>
      checkStatement({ text, language, citations, sources, terms: plainTerms, ...change }).map(({ code }) => code);
    const elsewhere = citations.map((citation) => ({ ...citation, target: { ...citation.target, id: 'invented' } }));
    expect(check({ citations: elsewhere })).toContain('sourceMissing');
    const reworded = citations.map((citation) => ({
      ...citation,
      quote: citation.quote && `${citation.quote} Ja muuta.`,
    }));
    if (citations.some(({ quote }) => quote !== null))
      expect(check({ citations: reworded })).toContain('quoteNotVerbatim');
    expect(check({ text: `${text} 37` })).toContain('numberNotInSource');
    expect(check({ text: `${text} ”Näin ei sanottu missään.”` })).toContain('quoteNotVerbatim');
    expect(check({ citations: [] })).toEqual(['noCitation']);
    const closed = sources.filter(({ id }) => id !== citations[0]?.target.id);
    expect(check({ sources: closed })).toContain('sourceMissing');
  }
});
