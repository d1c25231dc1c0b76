import { createTranslator } from 'next-intl';
import { dateValues, type StatementPlan } from '@/lib/domain/summaries/statement';
import type { Language } from '@/lib/domain/vocabulary';
import en from '@/lib/i18n/messages/en/statements.json';
import fi from '@/lib/i18n/messages/fi/statements.json';
import sv from '@/lib/i18n/messages/sv/statements.json';

export const statementCatalogues = { fi, sv, en };

function asDate(iso: string): string {
  return iso.split('-').reverse().map(Number).join('.');
}

/** A planned statement as a sentence; a broken message throws. */
export function renderStatement(
  { template, values }: Pick<StatementPlan, 'template' | 'values'>,
  locale: Language,
): string {
  const translate = createTranslator({
    locale,
    messages: { statements: statementCatalogues[locale] },
    namespace: 'statements',
    onError: (error) => {
      throw error;
    },
  });
  const dates = dateValues.flatMap((key) => (key in values ? [[key, asDate(String(values[key]))]] : []));
  return translate(template as never, { ...values, ...Object.fromEntries(dates) } as never);
}
