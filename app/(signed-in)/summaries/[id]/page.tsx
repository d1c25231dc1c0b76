import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { FiguresPromise } from '@/components/summaries/figures-promise';
import { KeepStatement } from '@/components/summaries/keep-statement';
import { ReadersLine } from '@/components/summaries/readers-line';
import { StatementEditor } from '@/components/summaries/statement-editor';
import { StatementRow } from '@/components/summaries/statement-row';
import { SummaryActs } from '@/components/summaries/summary-acts';
import { TitleEditor } from '@/components/summaries/title-editor';
import { Page, PageHead } from '@/components/ui/page';
import { requireViewer } from '@/lib/auth/viewer';
import { getSummary } from '@/lib/data/summary-view';
import { countEverybody, countReaders } from '@/lib/data/unit-people';
import { periodBetween } from '@/lib/domain/summaries/period-choice';
import { isPublishable, isReady, type ShownSummary } from '@/lib/domain/summaries/summary';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { formatPeriod } from '@/lib/i18n/format';
import { isRecordId } from '@/lib/inputs/route-id';
import { check, keep, publish, saveStatement, saveTitle, withdraw } from '../actions';

type Params = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  // The title of a text is a text: it stays out of the browser's history.
  return { title: (await getTranslations('summaries'))('kind') };
}

export default async function SummaryPage({ params }: Params) {
  const { id } = await params;
  const viewer = await requireViewer(`/summaries/${id}`);
  const summary = isRecordId(id) ? await getSummary(viewer, id) : null;
  if (!summary) notFound();
  const [t, locale, readers] = await Promise.all([
    getTranslations('summaries'),
    getLocale(),
    summary.unitId ? countReaders(viewer, summary.unitId) : countEverybody(viewer),
  ]);
  const { kind, mine, state, unitName, statements, title, version } = summary;
  const lang = summary.language === locale ? undefined : summary.language;
  const published = state === 'published';
  const open = mine && !published;
  const kept = statements.filter(({ leftOut }) => !leftOut);
  const leftOut = statements.filter((statement) => statement.leftOut);
  const waiting = kept.filter((statement) => !isReady(statement)).length;
  const mayPublish = open && summary.mayPublish && isPublishable(statements);
  return (
    <Page layout="claims">
      <PageHead
        title={<span lang={lang}>{title}</span>}
        kicker={[
          t(`kindOf.${kind}`),
          ...(unitName ? [unitName] : []),
          ...(summary.goal ? [<GoalLink key="goal" goal={summary.goal} locale={locale} />] : []),
          formatPeriod(periodBetween(summary.period), locale),
          ...(mine ? [] : [t('by', { name: summary.authorName })]),
        ]}
        tag={mine && kind !== 'period' ? t(`state.${state}`) : undefined}
        back={{ href: '/summaries', label: t('summaries') }}
        under={<ReadersLine kind={kind} unitName={unitName} readers={readers} published={published} />}
      >
        {open ? (
          <ClientMessages topics={['summaries']}>
            <TitleEditor
              key={version}
              action={saveTitle}
              id={id}
              version={version}
              title={title}
              once={crypto.randomUUID()}
            />
          </ClientMessages>
        ) : null}
      </PageHead>
      <section className="row">
        <h2 className="row-label">
          {t('claims')}
          <span className="note">{t(kind === 'period' ? 'claimsNoteOwn' : 'claimsNote')}</span>
        </h2>
        {kept.length === 0 ? <p className="row-body note">{t('noClaims')}</p> : null}
        <ClientMessages topics={['summaries']}>
          {kept.map((statement) => (
            <StatementRow key={statement.id} statement={statement} summary={summary}>
              {open ? (
                <div className="no-print mt-2 flex flex-wrap items-baseline gap-x-5 gap-y-2">
                  {statement.text === null ? null : (
                    <StatementEditor
                      key={statement.version}
                      summaryId={id}
                      statement={{ id: statement.id, version: statement.version, text: statement.text }}
                      once={crypto.randomUUID()}
                      save={saveStatement}
                      check={check}
                    />
                  )}
                  <KeepStatement
                    action={keep}
                    summaryId={id}
                    statementId={statement.id}
                    leftOut={false}
                    once={crypto.randomUUID()}
                  />
                </div>
              ) : null}
            </StatementRow>
          ))}
        </ClientMessages>
      </section>
      {leftOut.length > 0 && open ? (
        <section className="row no-print">
          <h2 className="row-label">
            {t('leftOut')}
            <span className="note">{t('leftOutNote')}</span>
          </h2>
          <ClientMessages topics={['summaries']}>
            <ul className="items row-body">
              {leftOut.map((statement) => (
                <li key={statement.id}>
                  <p className="word word--s" lang={lang}>
                    {statement.text ?? t('withheld')}
                  </p>
                  <KeepStatement
                    action={keep}
                    summaryId={id}
                    statementId={statement.id}
                    leftOut
                    once={crypto.randomUUID()}
                  />
                </li>
              ))}
            </ul>
          </ClientMessages>
        </section>
      ) : null}
      {kind === 'organisation' ? <FiguresPromise /> : null}
      <ClientMessages topics={['summaries']}>
        <SummaryActs
          id={id}
          once={crypto.randomUUID()}
          names={unitName ?? t('wholeOrganisation')}
          readers={readers}
          may={mine && published ? 'withdraw' : mayPublish ? 'publish' : 'nothing'}
          standing={
            summary.fallenOut > 0
              ? t('fallenOut', { count: summary.fallenOut })
              : waiting > 0
                ? t('waiting', { count: waiting })
                : t('allSupported')
          }
          publish={publish}
          withdraw={withdraw}
        />
      </ClientMessages>
    </Page>
  );
}

function GoalLink({ goal, locale }: { goal: NonNullable<ShownSummary['goal']>; locale: string }) {
  return (
    <Link href={`/strategy/${goal.id}`} lang={goal.language === locale ? undefined : goal.language}>
      {goal.title}
    </Link>
  );
}
