import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { databaseOf, type Prisma } from '@/lib/data/database';
import { addPeople, addUnits } from '@/lib/data/founding';
import { sealerOf, sealerOfLog } from '@/lib/data/sealed-text';
import { addDays, columnOfDay, type Day } from '@/lib/domain/calendar/days';
import { localDay } from '@/lib/domain/calendar/zones';
import type { ItemKind } from '@/lib/domain/vocabulary';
import { type BuiltPerson, buildOrganisation } from './factories';

/** Spells as days from today: first and last, both included; null goes on. */
export const spells = {
  going: [-10, null],
  sinceToday: [0, null],
  untilToday: [-10, 0],
  untilYesterday: [-10, -1],
  fromTomorrow: [1, null],
} as const satisfies Record<string, readonly [number, number | null]>;

export type DrawnSpell = { unit: number; spell: keyof typeof spells };
export type DrawnPerson = {
  memberships: DrawnSpell[];
  leads: (DrawnSpell & { deputy: boolean })[];
  roles: ('hr' | 'admin')[];
  /** The first day without access, in days from today. */
  leftOn: number | null;
};
export type DrawnGrant = { person: number } | { unit: number } | 'organisation';
export const forms = [
  'moment',
  'openInterview',
  'finishedInterview',
  'teamLog',
  'personalGoal',
  'motive',
  'draftSummary',
  'publishedSummary',
  'withdrawnSummary',
  'tension',
] as const;
export type DrawnItem = {
  form: (typeof forms)[number];
  author: number;
  unit: number;
  binned: boolean;
  grants: DrawnGrant[];
};
export type DrawnOrganisation = {
  /** The parent of each unit, among those before it. */
  parents: (number | null)[];
  people: DrawnPerson[];
  items: DrawnItem[];
};

const spellNames = Object.keys(spells) as (keyof typeof spells)[];

/** Small organisations: units in trees, people who come and go, lead and stand in, and texts with grants of each kind. */
export const anyOrganisation: fc.Arbitrary<DrawnOrganisation> = fc
  .record({ units: fc.integer({ min: 1, max: 4 }), people: fc.integer({ min: 2, max: 4 }) })
  .chain(({ units, people }) => {
    const unit = fc.nat(units - 1);
    const person = fc.nat(people - 1);
    const spell = fc.constantFrom(...spellNames, 'going' as const, 'going' as const);
    const grant = fc.oneof(
      fc.record({ person }),
      fc.record({ unit }),
      fc.record({ unit }),
      fc.constant('organisation' as const),
    );
    return fc.record({
      parents: fc.tuple(...Array.from({ length: units }, (_, each) => fc.option(fc.nat(Math.max(0, each - 1))))),
      people: fc.array(
        fc.record({
          memberships: fc.array(fc.record({ unit, spell }), { maxLength: 2 }),
          leads: fc.array(fc.record({ unit, spell, deputy: fc.boolean() }), { maxLength: 3 }),
          roles: fc.subarray<'hr' | 'admin'>(['hr', 'admin']),
          leftOn: fc.option(fc.constantFrom(-1, 0, 1), { freq: 4 }),
        }),
        { minLength: people, maxLength: people },
      ),
      items: fc.array(
        fc.record({
          form: fc.constantFrom(...forms, 'teamLog' as const, 'teamLog' as const),
          author: person,
          unit,
          binned: fc.boolean(),
          grants: fc.array(grant, { maxLength: 2 }),
        }),
        { minLength: 4, maxLength: 14 },
      ),
    });
  })
  .map(({ parents, ...rest }) => ({
    ...rest,
    parents: parents.map((parent, each) => (each === 0 ? null : parent)),
    // Half of all texts in the bin would leave little to read.
    items: rest.items.map((item, each) => ({ ...item, binned: item.binned && each % 3 === 0 })),
  }));

const kindOf: Record<DrawnItem['form'], ItemKind> = {
  moment: 'diaryEntry',
  openInterview: 'diaryEntry',
  finishedInterview: 'diaryEntry',
  teamLog: 'teamLog',
  personalGoal: 'personalGoal',
  motive: 'motive',
  draftSummary: 'summary',
  publishedSummary: 'summary',
  withdrawnSummary: 'summary',
  tension: 'tension',
};

export type BuiltWorld = { people: BuiltPerson[]; itemIds: string[]; organisationId: string; today: Day };

/** Writes a drawn organisation into the database. */
export async function buildDrawn(drawn: DrawnOrganisation): Promise<BuiltWorld> {
  const organisation = await buildOrganisation();
  const { organisationId, actor } = organisation;
  const today = localDay(new Date(), 'Europe/Helsinki');
  const unitIds = drawn.parents.map(() => newId());
  const at = (ids: readonly string[], place: number): string => ids[place] ?? '';
  await addUnits(
    actor,
    drawn.parents.map((parent, each) => ({
      id: at(unitIds, each),
      parentId: parent === null ? null : at(unitIds, parent),
      name: `Yksikkö ${each}`,
    })),
  );
  const personIds = drawn.people.map(() => newId());
  const spellOf = (person: number, { unit, spell }: DrawnSpell) => {
    const [from, to] = spells[spell];
    const days = { from: addDays(today, from), to: to === null ? null : addDays(today, to) };
    return { id: newId(), personId: at(personIds, person), unitId: at(unitIds, unit), ...days };
  };
  await addPeople(actor, {
    people: drawn.people.map(({ leftOn }, each) => ({
      id: at(personIds, each),
      firstName: 'Henkilö',
      lastName: String(each),
      email: `${at(personIds, each)}@example.org`,
      jobTitle: '',
      language: 'fi',
      joinedOn: '2020-01-01',
      leftOn: leftOn === null ? null : addDays(today, leftOn),
    })),
    memberships: drawn.people.flatMap(({ memberships }, each) => memberships.map((spell) => spellOf(each, spell))),
    supervisions: drawn.people.flatMap(({ leads }, each) =>
      leads.map((spell) => ({ ...spellOf(each, spell), deputy: spell.deputy })),
    ),
    roles: drawn.people.flatMap(({ roles }, each) =>
      roles.map((role) => ({ id: newId(), personId: at(personIds, each), role, from: '2020-01-01' })),
    ),
  });
  const itemIds: string[] = [];
  for (const item of drawn.items) {
    const place = { organisationId, authorId: at(personIds, item.author), unitId: at(unitIds, item.unit), today };
    const grants = item.grants.map((grant): GrantColumns => {
      if (grant === 'organisation') return { wholeOrganisation: true };
      return 'person' in grant ? { personId: at(personIds, grant.person) } : { unitId: at(unitIds, grant.unit) };
    });
    itemIds.push(await buildItem(item, place, grants));
  }
  const home = { id: at(unitIds, 0), name: 'Yksikkö 0', organisation };
  const people = personIds.map((id, each) => ({
    id,
    name: `Henkilö ${each}`,
    email: `${id}@example.org`,
    unit: home,
    organisation,
  }));
  return { people, itemIds, organisationId, today };
}

type GrantColumns = Pick<Prisma.ReaderGrantCreateManyInput, 'personId' | 'unitId' | 'wholeOrganisation'>;
type Place = { organisationId: string; authorId: string; unitId: string; today: Day };

async function buildItem(
  { form, binned }: DrawnItem,
  { organisationId, authorId, unitId, today }: Place,
  grants: readonly GrantColumns[],
): Promise<string> {
  const database = databaseOf(organisationId);
  const id = newId();
  const now = new Date();
  const day = columnOfDay(today);
  const base = { organisationId, id };
  await database.item.createMany({
    data: [{ ...base, kind: kindOf[form], authorId, createdAt: now, changedAt: now, deletedAt: binned ? now : null }],
  });
  await database.readerGrant.createMany({
    data: grants.map((grant) => ({ organisationId, id: newId(), itemId: id, grantedById: authorId, ...grant })),
    skipDuplicates: true,
  });
  const seal =
    form === 'teamLog'
      ? await sealerOfLog(database, organisationId, id, null)
      : await sealerOf(database, organisationId, authorId);
  const sealed = (field: string) => seal('Sanoja.', { recordId: id, field, version: 1 });
  const language = 'fi' as const;
  if (form === 'teamLog') {
    const words = { titleSealed: sealed('title'), happenedSealed: sealed('happened'), learntSealed: sealed('learnt') };
    await database.teamLog.createMany({ data: [{ ...base, unitId, heldOn: day, language, ...words }] });
  } else if (form === 'personalGoal') {
    const words = { titleSealed: sealed('title'), whySealed: sealed('why') };
    await database.personalGoal.createMany({ data: [{ ...base, language, ...words, kinds: [], startedOn: day }] });
  } else if (form === 'motive') {
    await database.motive.createMany({
      data: [{ ...base, language, textSealed: sealed('text'), kinds: [], statedOn: day }],
    });
  } else if (form === 'tension') {
    const words = { titleSealed: sealed('title'), ownSideSealed: sealed('ownSide') };
    await database.tension.createMany({ data: [{ ...base, language, ...words, notedOn: day }] });
  } else if (form === 'moment' || form === 'openInterview' || form === 'finishedInterview') {
    await database.diaryEntry.createMany({
      data: [
        {
          ...base,
          form: form === 'moment' ? 'moment' : 'interview',
          state: form === 'openInterview' ? 'open' : 'finished',
          guideKey: form === 'moment' ? null : 'learning-moment',
          guideVersion: form === 'moment' ? null : 1,
          happenedOn: day,
          language,
          stage: 'moments',
          level: 'individual',
          titleSealed: sealed('title'),
          textSealed: form === 'moment' ? sealed('text') : null,
        },
      ],
    });
  } else {
    const states = { draftSummary: 'draft', publishedSummary: 'published', withdrawnSummary: 'withdrawn' } as const;
    await database.summary.createMany({
      data: [
        {
          ...base,
          kind: 'team',
          state: states[form],
          unitId,
          periodStart: day,
          periodEnd: day,
          language,
          titleSealed: sealed('title'),
        },
      ],
    });
  }
  return id;
}
