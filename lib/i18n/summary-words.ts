import { createTranslator } from 'use-intl/core';
import type { Period } from '@/lib/domain/calendar/periods';
import { dateValues, type StatementPlan } from '@/lib/domain/summaries/statement';
import type { Language } from '@/lib/domain/vocabulary';
import { catalogues } from './catalogues';
import { formatDay, formatPeriod } from './format';

/** How a summary speaks in one language: planned statements as sentences, and a title to begin with. */
export type SummaryWords = {
  language: Language;
  sentence: (plan: Pick<StatementPlan, 'template' | 'values'>) => string;
  title: (unitName: string, period: Period) => string;
};

/** The words of summaries in the language of whoever makes one. */
export function summaryWords(language: Language): SummaryWords {
  const { statements, summaries } = catalogues[language];
  const translate = createTranslator({ locale: language, messages: { statements, summaries } });
  return {
    language,
    sentence: ({ template, values }) => {
      const days = dateValues.flatMap((key) =>
        key in values ? [[key, formatDay(String(values[key]), language)]] : [],
      );
      // Which values a message takes is held by a test over all plans, not by types: the plan is data.
      return translate(`statements.${template}` as never, { ...values, ...Object.fromEntries(days) } as never);
    },
    title: (unit, period) => translate('summaries.firstTitle', { unit, period: formatPeriod(period, language) }),
  };
}
