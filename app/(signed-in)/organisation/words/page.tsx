import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { v7 as newId } from 'uuid';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { Page, PageHead, Row } from '@/components/ui/page';
import { UnderstoodText } from '@/components/words/understood';
import { WordForm } from '@/components/words/word-form';
import { WordImport } from '@/components/words/word-import';
import { requireViewer } from '@/lib/auth/viewer';
import { findArchivedWords, findOrganisationWords } from '@/lib/data/organisation-words';
import { tryText } from '@/lib/data/try-words';
import { isHr } from '@/lib/domain/access/viewer';
import { finnishOrder } from '@/lib/domain/people/name';
import { languages } from '@/lib/domain/vocabulary';
import { nameOfWord } from '@/lib/domain/words/organisation-word';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { text } from '@/lib/inputs/fields';
import { conceptName } from '@/lib/language/concept-name';
import { concepts } from '@/lib/language/concepts/all-concepts';
import { add, archive, takeIn } from './actions';

async function requireHr() {
  const viewer = await requireViewer('/organisation/words');
  return isHr(viewer) ? viewer : notFound();
}

export async function generateMetadata(): Promise<Metadata> {
  await requireHr();
  return { title: (await getTranslations('vocabulary'))('title') };
}

type Query = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function WordsPage({ searchParams }: Query) {
  const [viewer, query] = await Promise.all([requireHr(), searchParams]);
  const tried = text.safeParse(query.try).data ?? '';
  const [t, frame, locale, words, archived, understood] = await Promise.all([
    getTranslations('vocabulary'),
    getTranslations('frame'),
    getLocale(),
    findOrganisationWords(viewer),
    findArchivedWords(viewer),
    tryText(viewer, tried),
  ]);
  const taken = archived.find(({ id }) => id === query.taken);
  const named = concepts
    .map(({ key, name }) => ({ key, name: name[locale] }))
    .sort((a, b) => finnishOrder(a.name, b.name));
  const act = (id: string, value: 'yes' | 'no', label: string) => (
    <form action={archive} className="inline">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="archived" value={value} />
      <button type="submit" className="linklike">
        {label}
      </button>
    </form>
  );
  return (
    <Page>
      <PageHead title={t('ask')} asks back={{ href: '/organisation', label: frame('organisation') }} />
      <Row label={t('tryOut')} note={t('tryNote')}>
        <search>
          <form className="stack" action="/organisation/words" method="get">
            <Field
              control="textarea"
              words
              id="try"
              name="try"
              label={t('tryField')}
              defaultValue={tried}
              key={tried}
            />
            <p className="acts">
              <Button type="submit" icon="search">
                {t('tryGo')}
              </Button>
            </p>
          </form>
        </search>
        {understood ? <UnderstoodText understood={understood} /> : null}
      </Row>
      <Row label={t('own')} labelNote={t('count', { count: words.length })} note={t('ownNote')}>
        <Notice>
          {taken ? (
            <>
              {t('takenNotice', { word: nameOfWord(taken, locale) })} {act(taken.id, 'no', t('undo'))}
            </>
          ) : query.added ? (
            t('addedNotice', { count: Number(query.added) || 0 })
          ) : null}
        </Notice>
        {words.length === 0 ? (
          <EmptyState
            question={t('emptyAsk')}
            sentence={t('emptySentence')}
            example={t('emptyExample')}
            exampleLabel={t('example')}
            headingLevel={3}
          />
        ) : (
          <ul className="items">
            {words.map((word) => (
              <li key={word.id}>
                {languages.map((language) =>
                  word[language] === '' ? null : (
                    <p key={language} className="word word--s" lang={language}>
                      {word[language]}
                    </p>
                  ),
                )}
                <div className="meta">
                  <span>{word.concept ? conceptName(`c:${word.concept}`, locale) : t('ownConcept')}</span>
                  {act(word.id, 'yes', t('takeOut'))}
                </div>
              </li>
            ))}
          </ul>
        )}
      </Row>
      <ClientMessages topics={['vocabulary', 'frame']}>
        <Row label={t('addLabel')}>
          <WordForm action={add} id={newId()} once={crypto.randomUUID()} concepts={named} />
        </Row>
        <Row label={t('files')}>
          <p className="mb-4">
            <a className="btn" href="/organisation/words/words.csv" download>
              <Icon name="download" />
              {t('download')}
            </a>
          </p>
          <WordImport action={takeIn} once={crypto.randomUUID()} />
        </Row>
      </ClientMessages>
    </Page>
  );
}
