import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { EndMembershipForm } from '@/components/people/end-membership-form';
import { InviteForm } from '@/components/people/invite-form';
import { RoleForms } from '@/components/people/role-forms';
import { SpellWords } from '@/components/people/spell-words';
import { Page, PageHead, Row } from '@/components/ui/page';
import { requireViewer } from '@/lib/auth/viewer';
import { getPersonFacts } from '@/lib/data/people-directory';
import { isAdmin } from '@/lib/domain/access/viewer';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { formatDay } from '@/lib/i18n/format';
import { end, give, invite, withdraw } from '../actions';

type Props = { params: Promise<{ id: string }> };
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Within one request title and page read the person once. */
const requirePerson = cache(async (id: string) => {
  const viewer = await requireViewer(`/people/${encodeURIComponent(id)}`);
  const person = uuid.test(id) ? await getPersonFacts(viewer, id) : null;
  return person ? { viewer, person } : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await requirePerson((await params).id)).person.name };
}

export default async function PersonPage({ params }: Props) {
  const { viewer, person } = await requirePerson((await params).id);
  const [t, named, locale] = await Promise.all([
    getTranslations('people'),
    getTranslations('frame.languages'),
    getLocale(),
  ]);
  const day = (written: string) => formatDay(written, locale);
  const admin = isAdmin(viewer);
  const left = person.leftOn !== null && person.leftOn <= viewer.today;
  const going = person.memberships.filter(({ to }) => to === null || to > viewer.today);
  return (
    <Page>
      <PageHead
        title={person.name}
        kicker={[person.jobTitle, t('noContent')].filter(Boolean)}
        tag={person.leftOn ? t('left', { day: day(person.leftOn) }) : undefined}
        back={{ href: '/people', label: t('people') }}
      />
      <Row label={t('facts')}>
        <dl className="marg">
          {[
            [t('email'), person.email],
            [t('language'), named(person.language)],
            [t('joined'), day(person.joinedOn)],
          ].map(([term, words]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </Row>
      <ClientMessages topics={['people']}>
        <Row label={t('memberships')}>
          <ul>
            {person.memberships.map((spell) => (
              <li key={spell.id}>
                {spell.unit.name}{' '}
                <span className="note">
                  <SpellWords from={spell.from} to={spell.to} />
                </span>
              </li>
            ))}
          </ul>
          {admin && !left
            ? going.map(({ id, unit }) => (
                <EndMembershipForm
                  key={id}
                  membershipId={id}
                  unitName={unit.name}
                  today={day(viewer.today)}
                  action={end}
                />
              ))
            : null}
        </Row>
        <Row label={t('supervisions')}>
          {person.leads.length === 0 ? <p>{t('leadsNone')}</p> : null}
          <ul>
            {person.leads.map((spell) => (
              <li key={spell.id}>
                {spell.unit.name}{' '}
                <span className="note">
                  <SpellWords from={spell.from} to={spell.to} />
                </span>
              </li>
            ))}
          </ul>
        </Row>
        <Row label={t('roles')} note={admin ? t('rolesNote') : undefined}>
          <p>
            {person.roles.length > 0 ? person.roles.map(({ role }) => t(`role.${role}`)).join(', ') : t('rolesNone')}
          </p>
          {admin && !left ? (
            <RoleForms
              personId={person.id}
              name={person.name}
              held={person.roles.map(({ role }) => role)}
              give={give}
              withdraw={withdraw}
            />
          ) : null}
        </Row>
        {admin && !left ? (
          <Row label={t('access')} note={person.mayBeInvited ? t('inviteNote') : undefined}>
            {person.mayBeInvited ? (
              <InviteForm personId={person.id} timeZone={viewer.timeZone} action={invite} />
            ) : (
              <p>{t('accessHas')}</p>
            )}
          </Row>
        ) : null}
      </ClientMessages>
    </Page>
  );
}
