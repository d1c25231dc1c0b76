import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PersonForm } from '@/components/people/person-form';
import { Page, PageHead } from '@/components/ui/page';
import { requireViewer } from '@/lib/auth/viewer';
import { findUnits } from '@/lib/data/units';
import { isAdmin, type Viewer } from '@/lib/domain/access/viewer';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { formatDay } from '@/lib/i18n/format';
import { add } from '../actions';

async function requireAdmin(): Promise<Viewer> {
  const viewer = await requireViewer('/people/new');
  return isAdmin(viewer) ? viewer : notFound();
}

export async function generateMetadata(): Promise<Metadata> {
  await requireAdmin();
  return { title: (await getTranslations('people'))('newMeta') };
}

export default async function NewPersonPage() {
  const viewer = await requireAdmin();
  const [units, t, locale] = await Promise.all([findUnits(viewer), getTranslations('people'), getLocale()]);
  return (
    <Page>
      <PageHead title={t('newTitle')} asks back={{ href: '/people', label: t('people') }} />
      <div className="row">
        <div className="row-body">
          <ClientMessages topics={['people', 'frame']}>
            <PersonForm action={add} units={units} today={formatDay(viewer.today, locale)} once={crypto.randomUUID()} />
          </ClientMessages>
        </div>
      </div>
    </Page>
  );
}
