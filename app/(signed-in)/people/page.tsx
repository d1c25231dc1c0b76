import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PeopleSearch } from '@/components/people/people-search';
import { PeopleTable } from '@/components/people/people-table';
import { LinkButton } from '@/components/ui/button';
import { Page, PageHead } from '@/components/ui/page';
import { requireViewer } from '@/lib/auth/viewer';
import { findPeople, mayReadDirectory } from '@/lib/data/people-directory';
import { isAdmin, type Viewer } from '@/lib/domain/access/viewer';

async function requireDirectoryReader(): Promise<Viewer> {
  const viewer = await requireViewer('/people');
  return mayReadDirectory(viewer) ? viewer : notFound();
}

export async function generateMetadata(): Promise<Metadata> {
  await requireDirectoryReader();
  return { title: (await getTranslations('people'))('metaTitle') };
}

type Search = { q?: string; former?: string };

export default async function PeoplePage({ searchParams }: { searchParams: Promise<Search> }) {
  const [viewer, { q, former }, t, locale] = await Promise.all([
    requireDirectoryReader(),
    searchParams,
    getTranslations('people'),
    getLocale(),
  ]);
  // The same name twice in an address makes a list.
  const search = typeof q === 'string' ? q.slice(0, 200) : '';
  const { people, found } = await findPeople(viewer, { search, former: former === '1' });
  return (
    <Page layout="full">
      <PageHead title={t('title')} asks kicker={[viewer.organisationName, t('noContent')]}>
        <PeopleSearch search={search} former={former === '1'}>
          {isAdmin(viewer) ? (
            <LinkButton href="/people/new" variant="main" icon="plus">
              {t('add')}
            </LinkButton>
          ) : null}
        </PeopleSearch>
      </PageHead>
      <section className="fig">
        <p className="note mb-4" role="status">
          {t('found', { count: found })}
          {found > people.length ? `. ${t('firstShown', { shown: people.length })}` : null}
        </p>
        {people.length > 0 ? <PeopleTable people={people} locale={locale} today={viewer.today} /> : null}
      </section>
    </Page>
  );
}
