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
  const offered = (aboutPerson: boolean) =>
    builtInGuides
      .filter((guide) => guide.aboutPerson === aboutPerson)
      .map(({ key, title, intro, questions }) => ({
        key,
        title: title[locale],
        intro: intro[locale],
        questions: questions.length,
      }));
  return (
    <Page>
      <PageHead
        title={t('guidesTitle')}
        asks
        back={{ href: '/diary', label: t('diary') }}
        under={<p className="note">{t('guidePrivate')}</p>}
      />
      <ClientMessages topics={['diary']}>
        <Row label={t('guidesOwn')} wide>
          <StartInterview guides={offered(false)} people={null} id={newId()} once={newId()} action={start} />
        </Row>
        {isSupervisor(viewer) ? (
          <Row label={t('guidesTalks')} wide>
            <StartInterview
              guides={offered(true)}
              people={people.map((person) => ({ id: person.id, name: fullName(person) }))}
              id={newId()}
              once={newId()}
              action={start}
            />
          </Row>
        ) : null}
      </ClientMessages>
    </Page>
  );
}
