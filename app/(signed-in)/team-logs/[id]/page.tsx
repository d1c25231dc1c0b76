import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { EvidenceFacts } from '@/components/diary/evidence-facts';
import { ForgetLogDraft } from '@/components/team-logs/forget-log-draft';
import { LogActs } from '@/components/team-logs/log-acts';
import { LogText } from '@/components/team-logs/log-text';
import { Page, PageHead } from '@/components/ui/page';
import { ReadersLine } from '@/components/visibility/readers-line';
import { requireViewer } from '@/lib/auth/viewer';
import { findAttachedGoals } from '@/lib/data/evidence';
import { findStrategyGoals } from '@/lib/data/strategy-goals';
import { getTeamLog } from '@/lib/data/team-logs';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { formatDay } from '@/lib/i18n/format';
import { isRecordId } from '@/lib/inputs/route-id';
import { attach, detach } from '../../strategy/actions';
import { mark } from '../actions';

type Params = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  // The title of a text is a text: it stays out of the browser's history.
  return { title: (await getTranslations('teamLogs'))('together') };
}

export default async function TeamLogPage({ params }: Params) {
  const { id } = await params;
  const viewer = await requireViewer(`/team-logs/${id}`);
  const log = isRecordId(id) ? await getTeamLog(viewer, id) : null;
  if (!log) notFound();
  const [t, locale, attached, goals] = await Promise.all([
    getTranslations('teamLogs'),
    getLocale(),
    findAttachedGoals(viewer, id),
    log.mine ? findStrategyGoals(viewer) : [],
  ]);
  const { mine, unit, authorName, version } = log;
  return (
    <Page>
      <PageHead
        title={<span lang={log.language === locale ? undefined : log.language}>{log.title}</span>}
        kicker={[t('together'), unit.name, formatDay(log.heldOn, locale), t('by', { name: authorName })]}
        back={{ href: '/team-logs', label: t('teamLogs') }}
        under={<ReadersLine readers={log.readers} mine={mine} authorName={authorName} />}
      />
      <ClientMessages topics={['teamLogs', 'diary']}>
        <LogText
          log={log}
          today={viewer.today}
          mark={mark}
          facts={
            <EvidenceFacts
              itemId={id}
              mine={mine}
              attached={attached}
              others={goals
                .filter((goal) => !attached.some((one) => one.id === goal.id))
                .map((goal) => ({ id: goal.id, title: goal.title }))}
              attach={attach}
              detach={detach}
            />
          }
        />
        <LogActs id={id} mine={mine} />
      </ClientMessages>
      {mine ? <ForgetLogDraft personId={viewer.personId} id={id} version={version} /> : null}
    </Page>
  );
}
