import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CheckSource, Citation } from '@/lib/domain/summaries/statement';
import { type Language, languages } from '@/lib/domain/vocabulary';

/**
 * A statement with its citations (counts and titles have no quotation) and a verdict: `true` when the sources bear it
 * out, a code of the check when they do not, `meaning` when they do not and only a reader could tell.
 * `swapped`: numbers of one text that changed places, where every number itself stands in the source.
 * `known`: the check is known to disagree with the reader.
 */
export type StatementCase = {
  field: string;
  language: Language;
  text: string;
  cites: readonly { id: string; quote?: string }[];
  verdict: string;
  swapped?: boolean;
  known?: boolean;
};
type Item = { id: string; person?: string; on: string; text: string };
type Scene = {
  unit: string;
  goal: string;
  period: { start: string; end: string };
  counts: { moments: number; writers: number; logs: number; sharing: number; evidence: number };
  items: readonly Item[];
  cases: readonly Omit<StatementCase, 'field' | 'language'>[];
};

/** One file per scene, named by field and language: `school-sv.json`. */
const folder = join(import.meta.dirname, 'statement-cases');
const scenes = new Map<string, Scene>(
  readdirSync(folder)
    .sort()
    .map((file) => [basename(file, '.json'), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
);

function sceneOf({ field, language }: Pick<StatementCase, 'field' | 'language'>): Scene {
  const scene = scenes.get(`${field}-${language}`);
  if (!scene) throw new Error(`no scene ${field}-${language}`);
  return scene;
}

/** Everything a reader may open in the scene of a statement. */
export function sourcesOf(statement: Pick<StatementCase, 'field' | 'language'>): CheckSource[] {
  const { unit, goal, period, counts, items } = sceneOf(statement);
  const shared = { people: [], figures: [], language: statement.language, version: 1 };
  const count = { ...shared, type: 'count' as const, text: '', titles: [unit, period.start, period.end] };
  const all = { key: 'moments' as const, value: counts.moments };
  const logs = { key: 'logs' as const, value: counts.logs };
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
    { ...count, id: 'written', figures: [all, { key: 'writers', value: counts.writers }, logs] },
    { ...count, id: 'sharing', figures: [{ key: 'moments', value: counts.sharing }, all] },
    {
      ...count,
      id: 'evidence',
      titles: [goal, ...count.titles],
      figures: [{ key: 'evidence', value: counts.evidence }, all, logs],
    },
  ];
}

export function citationsOf(statement: StatementCase): Citation[] {
  return statement.cites.map(({ id, quote: said = null }, index) => {
    const type = id === 'goal' ? 'strategyGoal' : ['written', 'sharing', 'evidence'].includes(id) ? 'count' : 'item';
    const quote = type === 'strategyGoal' ? sceneOf(statement).goal : said;
    return { number: index + 1, target: { type, id }, quote, version: 1 };
  });
}

/** True and false statements over the same events in three languages, scene by scene. */
export const statementCases: StatementCase[] = languages.flatMap((language) =>
  [...scenes].flatMap(([name, { cases }]) =>
    name.endsWith(`-${language}`)
      ? cases.map((one) => ({ field: name.slice(0, -language.length - 1), language, ...one }))
      : [],
  ),
);
