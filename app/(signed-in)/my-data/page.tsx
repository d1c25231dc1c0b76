import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { LanguageSwitch } from '@/components/frame/language-switch';
import { OwnOpenings } from '@/components/my-data/own-openings';
import { OwnSessions } from '@/components/my-data/own-sessions';
import { OwnTexts } from '@/components/my-data/own-texts';
import { AskFirst } from '@/components/ui/ask-first';
import { Icon } from '@/components/ui/icon';
import { Page, PageHead, Row } from '@/components/ui/page';
import { SubmitButton } from '@/components/ui/submit-button';
import { requireViewer } from '@/lib/auth/viewer';
import { findCheckIns } from '@/lib/data/check-ins';
import { findComments } from '@/lib/data/goal-comments';
import { getOwnPerson } from '@/lib/data/own-data';
import { countOwnItems, findOwnItems, findOwnOpenings, findOwnSessions } from '@/lib/data/own-items';
import { readOwnOffers } from '@/lib/data/own-texts';
import { itemKinds } from '@/lib/domain/vocabulary';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { formatDay, formatList } from '@/lib/i18n/format';
import { chooseOwnLanguage, signOutEverywhere } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('myData'))('metaTitle') };
}

const textsShown = 50;
const openingsShown = 50;

export default async function MyDataPage() {
  const viewer = await requireViewer('/my-data');
  const [t, locale, person, sessions, counts, texts, offers, openings, checkIns, comments] = await Promise.all([
    getTranslations('myData'),
    getLocale(),
    getOwnPerson(viewer),
    findOwnSessions(viewer, new Date()),
    countOwnItems(viewer),
    Promise.all(itemKinds.map((kind) => findOwnItems(viewer, kind, textsShown))),
    readOwnOffers(viewer),
    findOwnOpenings(viewer, openingsShown),
    findCheckIns(viewer, { mineOnly: true }),
    findComments(viewer, { mineOnly: true }),
  ]);
  const facts = [
    {
      term: t('unitsAre'),
      words: formatList(
        viewer.units.map(({ name }) => name),
        locale,
      ),
    },
    {
      term: t('leads'),
      words: formatList(
        viewer.leads.map(({ name }) => name),
        locale,
      ),
    },
    {
      term: t('roles'),
      words: formatList(
        viewer.roles.map((role) => t(`role.${role}`)),
        locale,
      ),
    },
    { term: t('joined'), words: person ? formatDay(person.joinedOn, locale) : '' },
  ].filter(({ words }) => words !== '');
  return (
    <Page>
      <PageHead title={t('title')} asks />
      <Row label={t('who')} note={t('whoNote')}>
        <p>
          <b>{viewer.name}</b>
          {viewer.jobTitle ? `, ${viewer.jobTitle}` : ''}
        </p>
        <p className="note mb-3">{person?.email}</p>
        <dl className="marg">
          {facts.map(({ term, words }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </Row>
      <Row label={t('language')} note={t('languageNote')}>
        <LanguageSwitch current={locale} action={chooseOwnLanguage} label={t('languageOwn')} />
      </Row>
      <Row label={t('sessions')}>
        <OwnSessions sessions={sessions} timeZone={viewer.timeZone} />
        <div className="mt-4">
          <AskFirst
            label={t('signOutEverywhere')}
            icon="log-out"
            question={t('signOutQuestion')}
            actions={
              <form action={signOutEverywhere}>
                <SubmitButton>{t('signOutEverywhere')}</SubmitButton>
              </form>
            }
          >
            <p>{t('signOutBody')}</p>
          </AskFirst>
        </div>
      </Row>
      <Row label={t('texts')} note={t('textsNote')}>
        <ClientMessages topics={['readers']}>
          <div className="grid gap-5">
            {itemKinds.map((kind, place) => (
              <OwnTexts
                key={kind}
                kind={kind}
                count={counts[kind]}
                items={texts[place] ?? []}
                authorName={viewer.name}
                timeZone={viewer.timeZone}
              />
            ))}
            <div>
              <h3 className="lead">
                {t('kinds.checkIn')}: {t('count', { count: checkIns.length })}
              </h3>
              <h3 className="lead mt-2">
                {t('kinds.comment')}: {t('count', { count: comments.length })}
              </h3>
              <p className="note">{t('smallTextsNote')}</p>
            </div>
            <div>
              <h3 className="lead">
                {t('kinds.offer')}: {t('count', { count: offers.length })}
              </h3>
              {offers.length > 0 ? <p className="note">{t('offersNote')}</p> : null}
            </div>
          </div>
        </ClientMessages>
      </Row>
      <Row label={t('openings')} note={t('openingsNote')}>
        <OwnOpenings openings={openings} items={texts.flat()} />
      </Row>
      <Row label={t('figures')}>
        <p>{t('figuresText')}</p>
      </Row>
      <Row label={t('others')}>
        <p>{t('othersText')}</p>
      </Row>
      <Row label={t('download')} labelNote={t('downloadForm')}>
        <p className="mb-4">{t('downloadText')}</p>
        <a className="btn btn--main" href="/my-data/download" download>
          <Icon name="download" />
          {t('downloadButton')}
        </a>
      </Row>
    </Page>
  );
}
