import { clocks, type Period } from '@/lib/domain/calendar/periods';
import { dateValues, listValues, periodValues, type StatementPlan } from '@/lib/domain/summaries/statement';
import type { Language } from '@/lib/domain/vocabulary';
import { formatDay, formatList, formatPeriod } from './format';

/** A message of the catalogue `statements` with its values. */
export type Say = (message: string, values: Record<string, string | number>) => string;

function periodOfValue(value: string): Pick<Period, 'clock' | 'start'> {
  const [name, start = ''] = value.split(':');
  return { clock: clocks.find((clock) => clock === name) ?? 'quarter', start };
}

/** A planned statement as a sentence: days, periods and lists of titles are set the way the language does. */
export function statementSentence(
  say: Say,
  { template, values }: Pick<StatementPlan, 'template' | 'values'>,
  language: Language,
): string {
  const has = (keys: readonly string[], key: string) => keys.includes(key);
  const set = Object.entries(values).map(([key, value]): [string, string | number] => {
    if (has(listValues, key) && Array.isArray(value)) {
      return [
        key,
        formatList(
          value.map((title: string) => say('title', { title })),
          language,
        ),
      ];
    }
    if (has(dateValues, key)) return [key, formatDay(String(value), language)];
    if (has(periodValues, key)) return [key, formatPeriod(periodOfValue(String(value)), language)];
    return [key, typeof value === 'number' ? value : String(value)];
  });
  return say(template, Object.fromEntries(set));
}
