import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LogItems } from '@/components/team-logs/log-items';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Page, PageHead, Row } from '@/components/ui/page';
import { requireViewer } from '@/lib/auth/viewer';
import { findTeamLogs } from '@/lib/data/team-logs';
import { isSupervisor } from '@/lib/domain/access/viewer';
import { logsByUnit } from '@/lib/domain/team-logs/team-log';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teamLogs'))('teamLogs') };
}

export default async function TeamLogsPage() {
  const viewer = await requireViewer('/team-logs');
  const [t, logs] = await Promise.all([getTranslations('teamLogs'), findTeamLogs(viewer)]);
  const newLog = isSupervisor(viewer) ? (
    <LinkButton variant="main" icon="plus" href="/team-logs/new">
      {t('newLog')}
    </LinkButton>
  ) : null;
  if (logs.length === 0) {
    return (
      <Page>
        <PageHead title={t('listAsk')} asks />
        <Row>
          <EmptyState
            question={t('emptyAsk')}
            sentence={t('emptySentence')}
            example={t('emptyExample')}
            exampleLabel={t('example')}
            actions={newLog ?? <p className="note">{t('emptyForMember')}</p>}
          />
        </Row>
      </Page>
    );
  }
  return (
    <Page>
      <PageHead title={t('listAsk')} asks>
        {newLog ? <p className="acts">{newLog}</p> : null}
      </PageHead>
      {logsByUnit(logs).map(({ unit, logs: own }) => (
        <Row key={unit.id} label={unit.name}>
          <LogItems logs={own} />
        </Row>
      ))}
    </Page>
  );
}
