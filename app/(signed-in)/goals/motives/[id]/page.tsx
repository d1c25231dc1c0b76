import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Kinds } from '@/components/goals/kinds';
import { LinkList } from '@/components/goals/link-list';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page, PageHead, Row } from '@/components/ui/page';
import { ReadersLine } from '@/components/visibility/readers-line';
import { requireViewer } from '@/lib/auth/viewer';
import { findLinks } from '@/lib/data/goal-links';
import { openMotive } from '@/lib/data/motives';
import { readersPath } from '@/lib/domain/access/item-path';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { formatDay } from '@/lib/i18n/format';
import { isRecordId } from '@/lib/inputs/route-id';
import { decide, lookAgain } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('goals'))('motive') };
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ looked?: string }> };

export default async function MotivePage({ params, searchParams }: Props) {
  const [{ id }, { looked }] = await Promise.all([params, searchParams]);
  const viewer = await requireViewer(`/goals/motives/${id}`);
  if (!isRecordId(id)) notFound();
  const [t, readers, locale, motive, links] = await Promise.all([
    getTranslations('goals'),
    getTranslations('readers'),
    getLocale(),
    openMotive(viewer, id),
    findLinks(viewer, { itemIds: [id] }),
  ]);
  if (!motive) notFound();
  const { mine, authorName, goalId } = motive;
  return (
    <ClientMessages topics={['goals', 'readers']}>
      <Page>
        <PageHead
          back={goalId ? { href: `/goals/${goalId}`, label: t('backToGoal') } : { href: '/goals', label: t('goals') }}
          kicker={[mine ? t('motive') : t('motiveOf', { name: authorName }), formatDay(motive.statedOn, locale)]}
          title={<span lang={motive.language}>{motive.text}</span>}
          under={
            <ReadersLine
              readers={motive.readers}
              mine={mine}
              authorName={authorName}
              change={mine ? { href: readersPath('motive', id), label: readers('change') } : undefined}
            />
          }
        >
          <Kinds kinds={motive.kinds} />
          {mine ? (
            <p className="acts acts--flush">
              <LinkButton variant="text" href={`/goals/motives/${id}/edit`}>
                {t('edit')}
              </LinkButton>
            </p>
          ) : null}
        </PageHead>
        <Row label={t('links')} labelNote={mine ? t('linksNote') : undefined} wide>
          {looked ? <Notice>{t('lookedNotice')}</Notice> : null}
          <LinkList itemId={id} mine={mine} links={links} decide={decide} lookAgain={lookAgain} main />
        </Row>
      </Page>
    </ClientMessages>
  );
}
