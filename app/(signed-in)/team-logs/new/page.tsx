import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { v7 as newId } from 'uuid';
import { LogForm } from '@/components/team-logs/log-form';
import { Page, PageHead } from '@/components/ui/page';
import { VisibilityLine } from '@/components/visibility/visibility-line';
import { requireViewer } from '@/lib/auth/viewer';
import { findUnitPeople } from '@/lib/data/unit-people';
import { isSupervisor } from '@/lib/domain/access/viewer';
import { emptyRow } from '@/lib/domain/team-logs/form-rows';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { writeLog } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teamLogs'))('newTitle') };
}

export default async function NewTeamLogPage() {
  const viewer = await requireViewer('/team-logs/new');
  if (!isSupervisor(viewer)) notFound();
  const [t, units] = await Promise.all([getTranslations('teamLogs'), findUnitPeople(viewer, viewer.leads)]);
  const [unit, ...more] = viewer.leads;
  const one = more.length === 0;
  return (
    <Page>
      <PageHead
        title={t('newAsk')}
        asks
        kicker={one && unit ? [unit.name] : []}
        back={{ href: '/team-logs', label: t('teamLogs') }}
      />
      <ClientMessages topics={['teamLogs']}>
        <LogForm
          action={writeLog}
          personId={viewer.personId}
          id={newId()}
          once={crypto.randomUUID()}
          version={null}
          units={units}
          initial={{
            unitId: one ? (unit?.id ?? '') : '',
            heldOn: viewer.today,
            title: '',
            happened: '',
            learnt: '',
            trials: [emptyRow],
          }}
        >
          <VisibilityLine kind="group" names={one && unit ? unit.name : t('unitReads')} verb={t('willRead')} />
        </LogForm>
      </ClientMessages>
    </Page>
  );
}
