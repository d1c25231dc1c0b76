import type { CheckSource, Citation } from '@/lib/domain/summaries/statement';
import { type Language, languages } from '@/lib/domain/vocabulary';
import data from './statement-cases.json';

/**
 * A statement with its citations (counts and titles have no quotation) and a verdict: `true` when the sources bear it
 * out, a code of the check when they do not, `meaning` when they do not and only a reader could tell.
 */
export type StatementCase = {
  language: Language;
  text: string;
  cites: readonly { id: string; quote?: string }[];
  verdict: string;
};
type Item = { id: string; person?: string; on: string; text: string };
type Scene = { unit: string; goal: string; items: readonly Item[]; cases: readonly Omit<StatementCase, 'language'>[] };

const scenes: Record<Language, Scene> = data;

/** Everything a reader may open, in one language. */
export function sourcesIn(language: Language): CheckSource[] {
  const { unit, goal, items } = scenes[language];
  const shared = { people: [], figures: [], language, version: 1 };
  const count = { ...shared, type: 'count' as const, text: '', titles: [unit, '2026-10-01', '2026-10-31'] };
  const all = { key: 'moments' as const, value: 14 };
  const logs = { key: 'logs' as const, value: 2 };
  return [
    ...items.map(({ id, person, on, text }) => ({
      ...shared,
      type: 'item' as const,
      id,
      text,
      people: person ? [person] : [],
      titles: [on],
    })),
    { ...shared, type: 'strategyGoal', id: 'goal', text: goal, titles: [goal] },
    { ...count, id: 'written', figures: [all, { key: 'writers', value: 9 }, logs] },
    { ...count, id: 'sharing', figures: [{ key: 'moments', value: 1 }, all] },
    { ...count, id: 'evidence', titles: [goal, ...count.titles], figures: [{ key: 'evidence', value: 0 }, all, logs] },
  ];
}

export function citationsOf({ language, cites }: StatementCase): Citation[] {
  return cites.map(({ id, quote: said = null }, index) => {
    const type = id === 'goal' ? 'strategyGoal' : ['written', 'sharing', 'evidence'].includes(id) ? 'count' : 'item';
    const quote = type === 'strategyGoal' ? scenes[language].goal : said;
    return { number: index + 1, target: { type, id }, quote, version: 1 };
  });
}

/** True and false statements in three languages over the same events. */
export const statementCases: StatementCase[] = languages.flatMap((language) =>
  scenes[language].cases.map((one) => ({ language, ...one })),
);
