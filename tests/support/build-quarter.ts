import { v7 as newId } from 'uuid';
import { databaseOf } from '@/lib/data/database';
import { freezeRelease } from '@/lib/data/releases';
import { sealerOf } from '@/lib/data/sealed-text';
import type { SystemActor, Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay, type Day } from '@/lib/domain/calendar/days';
import { lastClosedPeriod, type Period } from '@/lib/domain/calendar/periods';
import { type MeasureName, measures } from '@/lib/domain/disclosure/measures';
import { buildGoal } from './build-ward';
import { type BuiltPerson, type BuiltUnit, buildOrganisation, buildPerson, buildUnit, viewerOf } from './factories';

export type Quarter = {
  unit: BuiltUnit;
  people: BuiltPerson[];
  hr: Viewer;
  goalId: string;
  period: Period;
  freeze: (now?: Date) => Promise<void>;
  /** So many of the people, from the first on, confirm a link to the goal in the period. */
  link: (goalId: string, people: readonly BuiltPerson[], relation?: 'supports' | 'conflicts') => Promise<string[]>;
};

/** A unit of so many people, a strategy goal, HR, and the last closed quarter, which nothing has been done in yet. */
export async function buildQuarter(people = 12): Promise<Quarter> {
  const organisation = await buildOrganisation();
  const unit = await buildUnit({ organisation, name: 'Osasto 4B' });
  const office = await buildUnit({ organisation, name: 'Toimisto' });
  const members: BuiltPerson[] = [];
  for (let each = 0; each < people; each += 1) members.push(await buildPerson({ unit }));
  const hr = await viewerOf(await buildPerson({ leads: [office], roles: ['hr'] }));
  const goalId = await buildGoal(hr, 'Hiljainen tieto siirtyy vuorolta seuraavalle');
  const period = lastClosedPeriod('quarter', hr.today);
  const actor: SystemActor = { system: 'release', organisationId: organisation.organisationId };
  return {
    unit,
    people: members,
    hr,
    goalId,
    period,
    freeze: async (now = new Date()) => {
      for (const measure of Object.keys(measures) as MeasureName[]) await freezeRelease(actor, measure, period, now);
    },
    link: (goal, some, relation = 'supports') =>
      Promise.all(some.map((person) => linkOf(person, goal, relation, period.start))),
  };
}

async function linkOf(
  person: BuiltPerson,
  strategyGoalId: string,
  relation: 'supports' | 'conflicts',
  decidedOn: Day,
): Promise<string> {
  const { organisationId } = person.organisation;
  const database = databaseOf(organisationId);
  const [itemId, id] = [newId(), newId()];
  const seal = await sealerOf(database, organisationId, person.id);
  const at = columnOfDay(decidedOn);
  await database.item.createMany({
    data: [{ organisationId, id: itemId, kind: 'motive', authorId: person.id, createdAt: at, changedAt: at }],
  });
  await database.motive.createMany({
    data: [
      {
        organisationId,
        id: itemId,
        language: 'fi',
        textSealed: seal('Haluan oppia.', { recordId: itemId, field: 'text', version: 1 }),
        kinds: [],
        statedOn: at,
      },
    ],
  });
  await database.goalLink.createMany({
    data: [
      {
        organisationId,
        id,
        strategyGoalId,
        itemId,
        relation,
        state: 'confirmed',
        itemVersion: 1,
        goalVersion: 1,
        contributionSealed: seal('Kysyn raportilla.', { recordId: id, field: 'contribution', version: 1 }),
        decidedById: person.id,
        decidedAt: at,
        decidedOn: at,
      },
    ],
  });
  return id;
}
