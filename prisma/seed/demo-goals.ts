import { databaseOf } from '@/lib/data/database';
import { addDays, columnOfDay } from '@/lib/domain/calendar/days';
import { demoId } from './demo-ids';
import { type Seeding, seedItems } from './demo-items';

const version = 1;

export async function seedGoals(seeding: Seeding): Promise<void> {
  const { actor, files, when, today } = seeding;
  const { organisationId } = actor;
  const database = databaseOf(organisationId);
  await seedItems(
    seeding,
    files.goals.map(({ key, person, at, readers, title, why }) => ({
      key,
      kind: 'personalGoal',
      author: person,
      at: when(at).at,
      readers,
      texts: [title, why],
    })),
  );
  const rows = await Promise.all(
    files.goals.map(async (goal) => {
      const id = demoId('personalGoal', goal.key);
      const seal = await seeding.sealerOf(goal.person);
      const place = (field: string) => ({ recordId: id, field, version });
      return {
        organisationId,
        id,
        language: goal.lang,
        titleSealed: seal(goal.title, place('title')),
        whySealed: seal(goal.why, place('why')),
        nextActionSealed: goal.nextAction ? seal(goal.nextAction, place('nextAction')) : null,
        nextActionOn: goal.nextActionInDays == null ? null : columnOfDay(addDays(today, goal.nextActionInDays)),
        kinds: goal.kinds,
        startedOn: columnOfDay(when(goal.at).day),
      };
    }),
  );
  await database.personalGoal.createMany({ data: rows });
  await seedLinks(seeding);
}

async function seedLinks({ actor, files, when, sealerOf }: Seeding): Promise<void> {
  const { organisationId } = actor;
  const rows = await Promise.all(
    files.goals.flatMap((goal) =>
      goal.links.map(async (link) => {
        const id = demoId('link', `${goal.key} ${link.strategyGoal}`);
        const seal = await sealerOf(goal.person);
        const decided = when(link.at);
        const sealed = (field: string) => seal(link.contribution ?? '', { recordId: id, field, version });
        return {
          organisationId,
          id,
          strategyGoalId: demoId('strategyGoal', link.strategyGoal),
          itemId: demoId('personalGoal', goal.key),
          relation: link.relation,
          state: link.state,
          itemVersion: version,
          goalVersion: version,
          // What a rejected link's file calls contribution is the reason for rejecting it.
          contributionSealed: link.contribution && link.state === 'confirmed' ? sealed('contribution') : null,
          rejectionSealed: link.contribution && link.state === 'rejected' ? sealed('rejection') : null,
          decidedById: demoId('person', goal.person),
          decidedAt: decided.at,
          decidedOn: columnOfDay(decided.day),
        };
      }),
    ),
  );
  await databaseOf(organisationId).goalLink.createMany({ data: rows });
}

export async function seedMotives(seeding: Seeding): Promise<void> {
  const { actor, files, when } = seeding;
  const { organisationId } = actor;
  await seedItems(
    seeding,
    files.motives.map(({ key, person, at, readers, text }) => ({
      key,
      kind: 'motive',
      author: person,
      at: when(at).at,
      readers,
      texts: [text],
    })),
  );
  const rows = await Promise.all(
    files.motives.map(async (motive) => {
      const id = demoId('motive', motive.key);
      const seal = await seeding.sealerOf(motive.person);
      return {
        organisationId,
        id,
        goalId: motive.goal ? demoId('personalGoal', motive.goal) : null,
        language: motive.lang,
        textSealed: seal(motive.text, { recordId: id, field: 'text', version }),
        kinds: motive.kinds,
        statedOn: columnOfDay(when(motive.at).day),
      };
    }),
  );
  await databaseOf(organisationId).motive.createMany({ data: rows });
}
