import { describe, expect, test } from 'vitest';
import { checkStatement } from '@/lib/domain/summaries/check';
import { languages } from '@/lib/domain/vocabulary';
import { plainTerms } from '../../support/plain-terms';
import { citationsOf, type StatementCase, sourcesOf, statementCases } from '../../support/statement-cases';

/** Every case counts here, also those where the check is known to disagree with the reader. */
const judged = statementCases.map((statement) => {
  const { text, language } = statement;
  const sources = sourcesOf(statement);
  const failures = checkStatement({ text, language, citations: citationsOf(statement), sources, terms: plainTerms });
  return { ...statement, codes: failures.map(({ code }): string => code) };
});
type Judged = (typeof judged)[number];
const isTrue = ({ verdict }: StatementCase) => verdict === 'true';
const isFalse = ({ verdict }: StatementCase) => verdict !== 'true' && verdict !== 'meaning';
const passes = ({ codes }: Judged) => codes.length === 0;
const agrees = (one: Judged) => (isFalse(one) ? one.codes.includes(one.verdict) : passes(one));
const named = ({ field, language, text }: StatementCase) => `${field}-${language}: ${text}`;
const shareOf = (part: readonly Judged[], whole: readonly Judged[]) =>
  `${part.length} of ${whole.length} (${((100 * part.length) / whole.length).toFixed(1)} %)`;

describe('every invented source, quotation and number is refused', () => {
  test.each(['sourceMissing', 'quoteNotVerbatim', 'numberNotInSource'])('%s', (verdict) => {
    const invented = judged.filter((one) => one.verdict === verdict && !one.swapped);
    expect(invented.length).toBeGreaterThanOrEqual(15);
    expect(invented.filter(passes).map(named)).toEqual([]);
  });
});

/** How many true ones are refused has no target; it is printed beside the false ones that pass. */
/** The aim is two in a hundred; what stands here is what was measured, so that it can only get better. */
const mostPassing = 0.13;

test('of the false statements that words can show to be false, no more pass than did before', () => {
  const wrong = judged.filter(isFalse);
  const passed = wrong.filter(passes);
  for (const language of languages) {
    const own = wrong.filter((one) => one.language === language);
    const kinds = [...new Set(own.map(({ verdict }) => verdict))].map((verdict) => {
      const kind = own.filter((one) => one.verdict === verdict);
      return `${verdict} ${kind.filter(passes).length}/${kind.length}`;
    });
    const right = judged.filter((one) => one.language === language && isTrue(one));
    console.info(
      `${language}: true refused ${shareOf(
        right.filter((one) => !passes(one)),
        right,
      )}`,
    );
    console.info(`${language}: false passed ${shareOf(own.filter(passes), own)}: ${kinds.join(', ')}`);
  }
  console.info(`all: false passed ${shareOf(passed, wrong)}`);
  expect(passed.length / wrong.length, passed.map(named).join('\n')).toBeLessThanOrEqual(mostPassing);
});

test('a disagreement marked as known is one still', () => {
  expect(judged.filter((one) => one.known && agrees(one)).map(named)).toEqual([]);
});
