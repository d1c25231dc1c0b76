import { chooseQuotations, type Quotable, type Quotation } from './quotations';
import type { Citation, Source, StatementPlan, StrategyGoalSource, TermsOf } from './statement';

/** A statement whose citations have no numbers yet. */
export type Draft = Omit<StatementPlan, 'citations'> & { citations: Omit<Citation, 'number'>[] };

const quotationsPerStatement = 2;

export const countCitation = (id: string): Omit<Citation, 'number'> => ({
  target: { type: 'count', id },
  quote: null,
  version: 1,
});

export const goalCitation = ({ id, title, version }: StrategyGoalSource): Omit<Citation, 'number'> => ({
  target: { type: 'strategyGoal', id },
  quote: title,
  version,
});

/** What is quoted from, by item. */
type Quoted = Pick<Source, 'itemId' | 'authorId' | 'language' | 'text' | 'version'>;

function quotable({ itemId, authorId, language, text }: Quoted): Quotable {
  return { id: itemId, authorId, language, text };
}

/** Quotes texts without repeating a sentence that an earlier statement of the plan has used. */
export function makeQuoter(termsOf: TermsOf) {
  const taken: Quotation[] = [];
  return (sources: readonly Quoted[]): Omit<Citation, 'number'>[] => {
    const chosen = chooseQuotations(sources.map(quotable), quotationsPerStatement, termsOf, { taken });
    taken.push(...chosen);
    const versions = new Map(sources.map(({ itemId, version }) => [itemId, version]));
    return chosen.map(({ id, quote }) => ({ target: { type: 'item', id }, quote, version: versions.get(id) ?? 1 }));
  };
}

export type Quoter = ReturnType<typeof makeQuoter>;
