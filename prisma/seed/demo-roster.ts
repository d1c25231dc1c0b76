import { demoPassword } from '@/lib/auth/demo-accounts';
import { hashPassword } from '@/lib/auth/password';
import { addPeople, addUnits, foundOrganisation, setPasswords } from '@/lib/data/founding';
import { addDays } from '@/lib/domain/calendar/days';
import { demoId } from './demo-ids';
import type { Seeding } from './demo-items';

/** Founds the organisation with its units, people, roles and the accounts one can try. */
export async function seedRoster({ actor, files, when }: Seeding, ownerUrl: string, name: string): Promise<void> {
  await foundOrganisation(actor, ownerUrl, { name, language: 'fi', timeZone: 'Europe/Helsinki', demo: true });
  await addUnits(
    actor,
    files.units.map(({ key, name: unitName, parent }) => ({
      id: demoId('unit', key),
      parentId: parent && demoId('unit', parent),
      name: unitName,
    })),
  );
  type DemoPerson = (typeof files.people)[number];
  const lastDay = (person: DemoPerson) => (person.to === undefined ? null : when(person.to).day);
  const spell = (kind: string, of: string, person: DemoPerson) => ({
    id: demoId(kind, `${person.key} ${of}`),
    personId: demoId('person', person.key),
    from: when(person.from).day,
    to: lastDay(person),
  });
  const leading = (units: readonly string[] | undefined, deputy: boolean, person: DemoPerson) =>
    (units ?? []).map((unit) => ({ ...spell('supervision', unit, person), unitId: demoId('unit', unit), deputy }));
  await addPeople(actor, {
    people: files.people.map((person) => ({
      id: demoId('person', person.key),
      firstName: person.firstName,
      lastName: person.lastName,
      email: person.email,
      jobTitle: person.title,
      language: person.language,
      joinedOn: when(person.from).day,
      leftOn: person.to === undefined ? null : addDays(when(person.to).day, 1),
    })),
    memberships: files.people.flatMap((person) => {
      const now = { ...spell('membership', person.unit, person), unitId: demoId('unit', person.unit) };
      if (!person.before) return [now];
      const moved = when(person.before.to).day;
      const past = { ...spell('membership', person.before.unit, person), unitId: demoId('unit', person.before.unit) };
      return [
        { ...past, to: moved },
        { ...now, from: addDays(moved, 1) },
      ];
    }),
    supervisions: files.people.flatMap((person) => [
      ...leading(person.leads, false, person),
      ...leading(person.deputyOf, true, person),
    ]),
    roles: files.people.flatMap((person) =>
      (person.roles ?? []).map((role) => ({ ...spell('role', role, person), role })),
    ),
  });
  // One hash for all: scrypt is slow on purpose, and the password is printed at start anyway.
  const passwordHash = await hashPassword(demoPassword);
  await setPasswords(
    actor,
    ownerUrl,
    files.people.map(({ key }) => ({ personId: demoId('person', key), passwordHash })),
  );
}
