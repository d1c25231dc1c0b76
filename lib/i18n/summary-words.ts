import { createTranslator } from 'use-intl/core';
import type { Period } from '@/lib/domain/calendar/periods';
import type { StatementPlan } from '@/lib/domain/summaries/statement';
import type { Language } from '@/lib/domain/vocabulary';
import { catalogues } from './catalogues';
import { formatPeriod } from './format';
import { statementSentence } from './statement-sentence';

/** How a summary speaks in one language: planned statements as sentences, and a title to begin with. */
export type SummaryWords = {
  language: Language;
  sentence: (plan: Pick<StatementPlan, 'template' | 'values'>) => string;
  /** `subject`: the unit, the strategy goal or the organisation by name; empty for one's own. */
  title: (subject: string, period: Period) => string;
};

/** The words of summaries in the language of whoever makes one. */
export function summaryWords(language: Language): SummaryWords {
  const { statements, summaries } = catalogues[language];
  const translate = createTranslator({ locale: language, messages: { statements, summaries } });
  return {
    language,
    sentence: (plan) =>
      // Which values a message takes is held by a test over all plans, not by types: the plan is data.
      statementSentence((name, values) => translate(`statements.${name}` as never, values as never), plan, language),
    title: (subject, choice) => {
      const period = formatPeriod(choice, language);
      return subject === ''
        ? translate('summaries.ownTitle', { period })
        : translate('summaries.firstTitle', { subject, period });
    },
  };
}
