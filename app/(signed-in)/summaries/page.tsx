import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { v7 as newId } from 'uuid';
import { NewSummary } from '@/components/summaries/new-summary';
import { SummaryItems } from '@/components/summaries/summary-items';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHead, Row } from '@/components/ui/page';
import { requireViewer } from '@/lib/auth/viewer';
import { findSummaries } from '@/lib/data/summaries';
import { isSupervisor } from '@/lib/domain/access/viewer';
import { choiceOf, periodChoices } from '@/lib/domain/summaries/period-choice';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { formatPeriod } from '@/lib/i18n/format';
import { make } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('summaries'))('summaries') };
}

export default async function SummariesPage() {
  const viewer = await requireViewer('/summaries');
  const [t, locale, summaries] = await Promise.all([getTranslations('summaries'), getLocale(), findSummaries(viewer)]);
  const own = summaries.filter(({ mine }) => mine);
  const readable = summaries.filter(({ mine }) => !mine);
  const leads = isSupervisor(viewer);
  return (
    <Page>
      <PageHead title={t('listAsk')} asks />
      {leads ? (
        <Row label={t('makeLabel')} note={t('makeNote')}>
          <ClientMessages topics={['summaries']}>
            <NewSummary
              action={make}
              id={newId()}
              once={crypto.randomUUID()}
              units={viewer.leads.map(({ id, name }) => ({ value: id, label: name }))}
              periods={periodChoices(viewer.today).map((period) => ({
                value: choiceOf(period),
                label: formatPeriod(period, locale),
              }))}
            />
          </ClientMessages>
        </Row>
      ) : null}
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
