import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LogForm } from '@/components/team-logs/log-form';
import { Page, PageHead } from '@/components/ui/page';
import { ReadersLine } from '@/components/visibility/readers-line';
import { requireViewer } from '@/lib/auth/viewer';
import { getTeamLog } from '@/lib/data/team-logs';
import { findUnitPeople } from '@/lib/data/unit-people';
import { doersOf } from '@/lib/domain/team-logs/doers';
import { emptyRow } from '@/lib/domain/team-logs/form-rows';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { isRecordId } from '@/lib/inputs/route-id';
import { editLog } from '../../actions';

type Params = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teamLogs'))('editTitle') };
}

export default async function EditTeamLogPage({ params }: Params) {
  const { id } = await params;
  const viewer = await requireViewer(`/team-logs/${id}/edit`);
  const log = isRecordId(id) ? await getTeamLog(viewer, id) : null;
  if (!log?.mine) notFound();
  const [t, units] = await Promise.all([getTranslations('teamLogs'), findUnitPeople(viewer, [log.unit])]);
  const rows = log.trials.map(({ id: trialId, text, personId, dueOn }) => ({ id: trialId, text, personId, dueOn }));
  return (
    <Page>
      <PageHead
        title={t('newAsk')}
        asks
        kicker={[log.unit.name]}
        back={{ href: `/team-logs/${id}`, label: t('together') }}
      />
      <ClientMessages topics={['teamLogs']}>
        <LogForm
          action={editLog}
          personId={viewer.personId}
          id={id}
          once={crypto.randomUUID()}
          version={log.version}
          units={units.map((own) => ({ ...own, people: doersOf(own.people, log.trials) }))}
          initial={{
            unitId: log.unit.id,
            heldOn: log.heldOn,
            title: log.title,
            happened: log.happened,
            learnt: log.learnt,
            trials: rows.length > 0 ? rows : [emptyRow],
          }}
        >
          <ReadersLine readers={log.readers} mine authorName={log.authorName} />
        </LogForm>
      </ClientMessages>
    </Page>
  );
}
