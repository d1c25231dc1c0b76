import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Figure, type ValueName } from '@/components/organisation/figure';
import { HowFiguresAreMade } from '@/components/organisation/how-figures-are-made';
import { PeriodPicker } from '@/components/organisation/period-picker';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHead } from '@/components/ui/page';
import { requireViewer } from '@/lib/auth/viewer';
import { findGoalTitles } from '@/lib/data/release-labels';
import { findReleasedPeriods, findReleases } from '@/lib/data/releases';
import { isHr, type Viewer } from '@/lib/domain/access/viewer';
import { localDay } from '@/lib/domain/calendar/zones';
import { columnsAt, deepest, largestShown } from '@/lib/domain/disclosure/figure-columns';
import { leastMinimum } from '@/lib/domain/disclosure/minimum';
import type { ReleaseView } from '@/lib/domain/disclosure/release-view';
import { withClock } from '@/lib/domain/disclosure/released-period';
import { stages } from '@/lib/domain/vocabulary';
import { formatDay, formatPeriod } from '@/lib/i18n/format';

async function requireHr(): Promise<Viewer> {
  const viewer = await requireViewer('/organisation');
  return isHr(viewer) ? viewer : notFound();
}

export async function generateMetadata(): Promise<Metadata> {
  await requireHr();
  return { title: (await getTranslations('organisation'))('metaTitle') };
}

/** An option of a list begins like a sentence. */
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

type Search = { period?: string; depth?: string };

export default async function OrganisationPage({ searchParams }: { searchParams: Promise<Search> }) {
  const [viewer, search, t, words, locale] = await Promise.all([
    requireHr(),
    searchParams,
    getTranslations('organisation'),
    getTranslations('words'),
    getLocale(),
  ]);
  const periods = await findReleasedPeriods(viewer);
  const period = search.period ? periods.find(({ start }) => start === search.period) : periods[0];
  if (search.period && !period) notFound();
  if (!period) return <NothingReleased organisation={viewer.organisationName} />;

  const [releases, titles] = await Promise.all([findReleases(viewer, period.start), findGoalTitles(viewer)]);
  const [first] = releases;
  if (!first) notFound();
  const release = (measure: ReleaseView['measure']) => releases.find((each) => each.measure === measure);
  const deepestShown = deepest(first.units);
  const depth = Math.min(deepestShown, /^\d$/.test(search.depth ?? '') ? Number(search.depth) : deepestShown);
  const address = `/organisation/figures.csv?period=${period.start}`;
  const files = { csv: address, excel: `${address}&form=excel` };

  const goalName = (id: string): ValueName => {
    const goal = titles.get(id);
    return goal ? { words: goal.title, language: goal.language } : { words: id };
  };
  const stageName = (value: string): ValueName => {
    const stage = stages.find((each) => each === value);
    return { words: stage ? words(`stage.${stage}`) : value };
  };
  const [goals, perStage] = [release('peoplePerStrategyGoal'), release('peoplePerStage')];
  const largestGoal = goals && largestShown(goals);
  const largestStage = perStage && largestShown(perStage);

  return (
    <Page layout="full">
      <PageHead
        title={t('title')}
        asks
        kicker={[
          viewer.organisationName,
          t('published', { day: formatDay(localDay(new Date(first.frozenAt), viewer.timeZone), locale) }),
          t('frozen'),
        ]}
      >
        <PeriodPicker
          periods={periods.map((each) => ({
            value: each.start,
            label: capital(formatPeriod(withClock(each), locale)),
          }))}
          period={period.start}
          depths={Array.from({ length: deepestShown + 1 }, (_, each) => ({
            value: String(each),
            label: each === 0 ? t('whole') : t('unitCount', { count: columnsAt(first.units, each).length - 1 }),
          }))}
          depth={String(depth)}
        />
        <p className="acts acts--flush">
          <LinkButton variant="text" href="/organisation/words">
            {t('wordsLink')}
          </LinkButton>
        </p>
      </PageHead>
      {goals ? (
        <Figure
          title={largestGoal ? t('goalsTitle', { goal: goalName(largestGoal.value).words }) : t('goalsPlain')}
          note={t('goalsNote')}
          view={goals}
          depth={depth}
          nameOf={goalName}
          conflicts={release('conflictsPerStrategyGoal')}
          files={files}
        />
      ) : null}
      {perStage ? (
        <Figure
          title={largestStage ? t('stagesTitle', { stage: stageName(largestStage.value).words }) : t('stagesPlain')}
          note={t('stagesNote')}
          view={perStage}
          depth={depth}
          nameOf={stageName}
          files={files}
        />
      ) : null}
      <HowFiguresAreMade minimum={first.minimum} />
    </Page>
  );
}

async function NothingReleased({ organisation }: { organisation: string }) {
  const t = await getTranslations('organisation');
  return (
    <Page layout="full">
      <PageHead title={t('title')} asks kicker={[organisation]}>
        <p className="acts acts--flush">
          <LinkButton variant="text" href="/organisation/words">
            {t('wordsLink')}
          </LinkButton>
        </p>
      </PageHead>
      <section className="fig">
        <EmptyState
          question={t('empty.question')}
          sentence={t('empty.sentence')}
          actions={<LinkButton href="#how">{t('empty.action')}</LinkButton>}
        />
      </section>
      <HowFiguresAreMade minimum={leastMinimum} />
    </Page>
  );
}
