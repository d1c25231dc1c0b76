import { demoPassword } from '@/lib/auth/demo-accounts';
import { hashPassword } from '@/lib/auth/password';
import { addPeople, addUnits, foundOrganisation, setPasswords } from '@/lib/data/founding';
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
  const spell = (kind: string, of: string, person: (typeof files.people)[number]) => ({
    id: demoId(kind, `${person.key} ${of}`),
    personId: demoId('person', person.key),
    from: when(person.from).day,
  });
  await addPeople(actor, {
    people: files.people.map((person) => ({
      id: demoId('person', person.key),
      firstName: person.firstName,
      lastName: person.lastName,
      email: person.email,
      jobTitle: person.title,
      language: person.language,
      joinedOn: when(person.from).day,
    })),
    memberships: files.people.map((person) => ({
      ...spell('membership', person.unit, person),
      unitId: demoId('unit', person.unit),
    })),
    supervisions: files.people.flatMap((person) =>
      (person.leads ?? []).map((unit) => ({ ...spell('supervision', unit, person), unitId: demoId('unit', unit) })),
    ),
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
