import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Figure } from '@/lib/domain/summaries/statement';
import type { ShownSource, ShownStatement, ShownSummary } from '@/lib/domain/summaries/summary';
import { ClaimRow, type ClaimSource } from './claim-row';
import { useFailureWords } from './failure-words';
import { CountFacts, useCountWords, WhenceLink } from './source-facts';

export type StatementRowProps = {
  statement: ShownStatement;
  summary: Pick<ShownSummary, 'kind' | 'period' | 'language' | 'state' | 'mine'>;
  /** Editing and leaving out. */
  children?: ReactNode;
};

/** A statement beside what it rests on; what does not hold is said where the source would stand. */
export function StatementRow({ statement, summary, children }: StatementRowProps) {
  const t = useTranslations('summaries');
  const locale = useLocale();
  const failureWords = useFailureWords();
  const toSource = useSource(statement, summary);
  const { kind, text, closed, failures, sources } = statement;
  const published = summary.state === 'published';
  const problems = closed ? [t('closed')] : failures.map(failureWords);
  const problemNote = closed ? (published ? t('closedPublished') : t('closedDraft')) : t('mend');
  return (
    <ClaimRow
      text={text ?? t('withheld')}
      withheld={text === null}
      lang={summary.language === locale ? undefined : summary.language}
      sources={kind === 'none' ? [] : sources.map(toSource)}
      problems={summary.mine ? problems : []}
      problemNote={problemNote}
      none={kind === 'none' ? <Missing sources={sources} /> : undefined}
    >
      {children}
    </ClaimRow>
  );
}

function useSource({ kind }: ShownStatement, { kind: about, period }: Pick<ShownSummary, 'kind' | 'period'>) {
  const t = useTranslations('summaries');
  const locale = useLocale();
  const countWords = useCountWords();
  // One's own summary has one writer.
  const toldOf = (figures: readonly Figure[]) =>
    about === 'period' ? figures.filter(({ key }) => key !== 'writers') : figures;
  return ({ number, state, quote, from, count }: ShownSource): ClaimSource => ({
    number,
    ...(quote === null
      ? {}
      : { quote: `”${quote}”`, lang: from && from.language !== locale ? from.language : undefined }),
    ...(count && count.figures.length > 0 ? { count: countWords(toldOf(count.figures), kind === 'thinStage') } : {}),
    ...(state === 'open' ? {} : { problem: t(state) }),
    from: count ? (
      <CountFacts count={count} period={period} own={about === 'period'} />
    ) : from ? (
      <WhenceLink from={from} />
    ) : null,
  });
}

/** What was looked through, where nothing was found. */
function Missing({ sources }: { sources: readonly ShownSource[] }) {
  const t = useTranslations('summaries');
  const note = useTranslations('statements.note');
  const locale = useLocale();
  const goals = sources.flatMap(({ type, from, quote }) => (type === 'strategyGoal' && from ? [{ from, quote }] : []));
  const [only, ...others] = goals;
  const searched = sources.find(({ count }) => count !== null)?.count?.searched ?? { moments: 0, logs: 0 };
  const both = searched.moments > 0 && searched.logs > 0 ? 'yes' : 'no';
  const nothing = searched.moments + searched.logs === 0;
  return (
    <>
      {nothing ? note('nothingSearched') : note('searched', { ...searched, both })}{' '}
      {only && others.length === 0 ? <Link href={only.from.path}>{t('openGoal')}</Link> : null}
      {others.length > 0 ? (
        <details className="no-print">
          <summary className="linklike">{t('openGoals')}</summary>
          <ul className="grid gap-1 pt-1">
            {goals.map(({ from, quote }) => (
              <li key={from.path}>
                <Link href={from.path} lang={from.language === locale ? undefined : from.language}>
                  {quote ?? t('openGoal')}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
