import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { v7 as newId } from 'uuid';
import { StartInterview } from '@/components/interview/start-interview';
import { Page, PageHead, Row } from '@/components/ui/page';
import { requireViewer } from '@/lib/auth/viewer';
import { findLedPeople } from '@/lib/data/near-colleagues';
import { isSupervisor } from '@/lib/domain/access/viewer';
import { builtInGuides } from '@/lib/domain/guides/built-in';
import { fullName } from '@/lib/domain/people/name';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { start } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('diary'))('guidesTitle') };
}

export default async function GuidesPage() {
  const viewer = await requireViewer('/diary/interview');
  const [t, locale, people] = await Promise.all([getTranslations('diary'), getLocale(), findLedPeople(viewer)]);
  const offered = builtInGuides.filter((guide) => !guide.aboutPerson || isSupervisor(viewer));
  return (
    <Page>
      <PageHead
        title={t('guidesTitle')}
        asks
        back={{ href: '/diary', label: t('diary') }}
        under={<p className="note">{t('guidePrivate')}</p>}
      />
      <ClientMessages topics={['diary']}>
        {offered.map((guide) => (
          <Row key={guide.key} label={t('guideSteps', { count: guide.questions.length })}>
            <StartInterview
              guideKey={guide.key}
              title={guide.title[locale]}
              intro={guide.intro[locale]}
              people={guide.aboutPerson ? people.map((person) => ({ id: person.id, name: fullName(person) })) : null}
              id={newId()}
              once={newId()}
              action={start}
            />
          </Row>
        ))}
      </ClientMessages>
    </Page>
  );
}
