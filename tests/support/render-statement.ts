import { createTranslator } from 'next-intl';
import type { StatementPlan } from '@/lib/domain/summaries/statement';
import type { Language } from '@/lib/domain/vocabulary';
import en from '@/lib/i18n/messages/en/statements.json';
import fi from '@/lib/i18n/messages/fi/statements.json';
import sv from '@/lib/i18n/messages/sv/statements.json';
import { statementSentence } from '@/lib/i18n/statement-sentence';

export const statementCatalogues = { fi, sv, en };

/** A planned statement as a sentence; a broken message throws. */
export function renderStatement(plan: Pick<StatementPlan, 'template' | 'values'>, locale: Language): string {
  const translate = createTranslator({
    locale,
    messages: { statements: statementCatalogues[locale] },
    namespace: 'statements',
    onError: (error) => {
      throw error;
    },
  });
  return statementSentence((name, values) => translate(name as never, values as never), plan, locale);
}
