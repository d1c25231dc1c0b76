import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { v7 as newId } from 'uuid';
import { KindChoice } from '@/components/summaries/kind-choice';
import { type About, NewSummary } from '@/components/summaries/new-summary';
import { SummaryItems } from '@/components/summaries/summary-items';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHead, Row } from '@/components/ui/page';
import { requireViewer } from '@/lib/auth/viewer';
import { findSummaries } from '@/lib/data/summaries';
import { findMakeable } from '@/lib/data/summary-scope';
import { countEverybody, countReadersOfUnits } from '@/lib/data/unit-people';
import { isHr, isSupervisor, type Viewer } from '@/lib/domain/access/viewer';
import { choiceOf, periodChoices } from '@/lib/domain/summaries/period-choice';
import type { GoalInScope, SummaryKind } from '@/lib/domain/summaries/scope';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { formatPeriod } from '@/lib/i18n/format';
import { make } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('summaries'))('summaries') };
}

type Search = { searchParams: Promise<{ kind?: string | string[]; goal?: string | string[] }> };

export default async function SummariesPage({ searchParams }: Search) {
  const [viewer, search] = await Promise.all([requireViewer('/summaries'), searchParams]);
  const [t, locale, summaries, { kinds, goals }, everybody] = await Promise.all([
    getTranslations('summaries'),
    getLocale(),
    findSummaries(viewer),
    findMakeable(viewer),
    countEverybody(viewer),
  ]);
  const own = summaries.filter(({ mine }) => mine);
  const readable = summaries.filter(({ mine }) => !mine);
  const leads = isSupervisor(viewer);
  const goalAsked = goals.find(({ id }) => id === search.goal);
  const kind = goalAsked ? 'strategyGoal' : (kinds.find((each) => each === search.kind) ?? usualKind(viewer));
  const inOrder = goalAsked ? [goalAsked, ...goals.filter((goal) => goal !== goalAsked)] : goals;
  const about = await findAbout(viewer, kind, inOrder, everybody);
  return (
    <Page>
      <PageHead title={t('listAsk')} asks />
      <Row label={t('makeLabel')} note={t(`makeNoteOf.${kind}`)}>
        <div className="grid gap-4">
          {kinds.length > 1 ? (
            <div className="grid gap-2">
              <p className="ask ask--s">{t('kindAsk')}</p>
              <KindChoice kinds={kinds} chosen={kind} />
            </div>
          ) : null}
          <ClientMessages topics={['summaries']}>
            <NewSummary
              key={`${kind} ${goalAsked?.id ?? ''}`}
              action={make}
              id={newId()}
              once={crypto.randomUUID()}
              kind={kind}
              about={about}
              readers={everybody}
              periods={periodChoices(viewer.today).map((period) => ({
                value: choiceOf(period),
                label: formatPeriod(period, locale),
              }))}
            />
          </ClientMessages>
        </div>
      </Row>
      {own.length > 0 ? (
        <Row label={t('mine')}>
          <SummaryItems summaries={own} />
        </Row>
      ) : null}
      {readable.length > 0 ? (
        <Row label={t('readable')}>
          <SummaryItems summaries={readable} />
        </Row>
      ) : null}
      {summaries.length === 0 ? (
        <Row>
          <EmptyState
            question={t('emptyAsk')}
            sentence={t('emptySentence')}
            example={t('emptyExample')}
            exampleLabel={t('example')}
            actions={leads ? null : <p className="note">{t('emptyForMember')}</p>}
          />
        </Row>
      ) : null}
    </Page>
  );
}

/** What one makes most often, before anything is chosen. */
function usualKind(viewer: Viewer): SummaryKind {
  if (isSupervisor(viewer)) return 'team';
  return isHr(viewer) ? 'organisation' : 'period';
}

/** Units or goals to choose among, each with the number of its readers; null where there is nothing to choose. */
async function findAbout(
  viewer: Viewer,
  kind: SummaryKind,
  goals: readonly GoalInScope[],
  everybody: number,
): Promise<About | null> {
  if (kind === 'strategyGoal') {
    const options = goals.map(({ id, title }) => ({ value: id, label: title, readers: everybody }));
    return { field: 'goalId', options, chosen: options[0]?.value ?? '' };
  }
  if (kind !== 'team') return null;
  const unitIds = viewer.leads.map(({ id }) => id);
  const counts = await countReadersOfUnits(viewer, unitIds);
  const options = viewer.leads.map(({ id, name }) => ({ value: id, label: name, readers: counts.get(id) ?? 0 }));
  return { field: 'unitId', options, chosen: options[0]?.value ?? '' };
}
