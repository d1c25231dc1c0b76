import { databaseOf } from '@/lib/data/database';
import { addDays, columnOfDay } from '@/lib/domain/calendar/days';
import { tensionParts } from '@/lib/domain/tensions/tension';
import { demoId } from './demo-ids';
import { type Seeding, seedItems } from './demo-items';

const version = 1;

/** What people say about how their goals are getting on. */
export async function seedCheckIns({ actor, files, when, sealerOf }: Seeding): Promise<void> {
  const { organisationId } = actor;
  const owner = new Map(files.goals.map(({ key, person }) => [key, person]));
  const rows = await Promise.all(
    files.checkIns.map(async ({ key, goal, at, text, lang }) => {
      const person = owner.get(goal);
      if (!person) throw new Error(`No goal ${goal}`);
      const id = demoId('checkIn', key);
      const seal = await sealerOf(person);
      return {
        organisationId,
        id,
        goalId: demoId('personalGoal', goal),
        language: lang,
        textSealed: seal(text, { recordId: id, field: 'text', version }),
        writtenOn: columnOfDay(when(at).day),
        writtenAt: when(at).at,
      };
    }),
  );
  await databaseOf(organisationId).checkIn.createMany({ data: rows });
}

/** Strategy goals that were sent back to their owners, and what those answered. */
export async function seedComments({ actor, files, when, sealerOf }: Seeding): Promise<void> {
  const { organisationId } = actor;
  const owner = new Map(files.strategyGoals.map(({ key, ownerKey }) => [key, ownerKey]));
  const rows = await Promise.all(
    files.comments.map(async ({ key, strategyGoal, author, at, text, lang, toHr, answer }) => {
      const ownerKey = owner.get(strategyGoal);
      if (!ownerKey) throw new Error(`No strategy goal ${strategyGoal}`);
      const id = demoId('comment', key);
      const [seal, sealAnswer] = await Promise.all([sealerOf(author), sealerOf(ownerKey)]);
      return {
        organisationId,
        id,
        strategyGoalId: demoId('strategyGoal', strategyGoal),
        goalVersion: version,
        authorId: demoId('person', author),
        ownerId: demoId('person', ownerKey),
        toHr,
        language: lang,
        textSealed: seal(text, { recordId: id, field: 'text', version }),
        sentAt: when(at).at,
        answerSealed: answer && sealAnswer(answer.text, { recordId: id, field: 'answer', version }),
        answeredAt: answer && when(answer.at).at,
      };
    }),
  );
  await databaseOf(organisationId).goalComment.createMany({ data: rows });
}

/** Tensions with both sides, open ones and such that were looked back on. */
export async function seedTensions(seeding: Seeding): Promise<void> {
  const { actor, files, when, today, sealerOf } = seeding;
  const { organisationId } = actor;
  const words = files.tensions.map((tension) => ({ ...tension, lookBack: tension.lookBack ?? '' }));
  await seedItems(
    seeding,
    words.map((tension) => ({
      key: tension.key,
      kind: 'tension',
      author: tension.author,
      at: when(tension.at).at,
      readers: tension.readers,
      texts: tensionParts.map((part) => tension[part]),
    })),
  );
  const rows = await Promise.all(
    words.map(async (tension) => {
      const id = demoId('tension', tension.key);
      const seal = await sealerOf(tension.author);
      const sealed = (field: (typeof tensionParts)[number]) =>
        tension[field] === '' ? null : seal(tension[field], { recordId: id, field, version });
      return {
        organisationId,
        id,
        language: tension.lang,
        titleSealed: seal(tension.title, { recordId: id, field: 'title', version }),
        ownSideSealed: seal(tension.ownSide, { recordId: id, field: 'ownSide', version }),
        otherSideSealed: sealed('otherSide'),
        nextStepSealed: sealed('nextStep'),
        nextStepOn: tension.nextStepInDays === null ? null : columnOfDay(addDays(today, tension.nextStepInDays)),
        lookBackSealed: sealed('lookBack'),
        notedOn: columnOfDay(when(tension.at).day),
        // Three weeks later, but never ahead of today.
        lookedBackOn:
          tension.lookBack === '' ? null : columnOfDay(earlier(addDays(when(tension.at).day, 21), addDays(today, -1))),
      };
    }),
  );
  await databaseOf(organisationId).tension.createMany({ data: rows });
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
