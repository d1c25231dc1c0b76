import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ListedPerson } from '@/lib/domain/people/person';
import type { Language } from '@/lib/domain/vocabulary';
import { formatDay } from '@/lib/i18n/format';
import { SpellWords } from './spell-words';

export type PeopleTableProps = { people: readonly ListedPerson[]; locale: Language; today: string };

/** Who belongs to the organisation: name and title, units with their times, what is led, roles. */
export function PeopleTable({ people, locale, today }: PeopleTableProps) {
  const t = useTranslations('people');
  return (
    <div className="scroll">
      <table className="tbl">
        <caption className="sr">{t('people')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('unit')}</th>
            <th scope="col">{t('time')}</th>
            <th scope="col">{t('leads')}</th>
            <th scope="col">{t('roles')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <Link href={`/people/${person.id}`}>{person.name}</Link>
                <span className="note block">{[person.jobTitle, person.email].filter(Boolean).join(' · ')}</span>
              </th>
              <td>
                {person.units.map(({ id, unit }) => (
                  <span key={id} className="block">
                    {unit.name}
                  </span>
                ))}
              </td>
              <td className="num">
                {person.units.map((spell) => (
                  <span key={spell.id} className="block whitespace-nowrap">
                    <SpellWords from={spell.from} to={spell.to} />
                  </span>
                ))}
                {person.leftOn && person.leftOn <= today ? (
                  <span className="tag">{t('left', { day: formatDay(person.leftOn, locale) })}</span>
                ) : null}
              </td>
              <td>{person.leads.join(', ')}</td>
              <td>{person.roles.map((role) => t(`role.${role}`)).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
