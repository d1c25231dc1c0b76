import { databaseOf } from '@/lib/data/database';
import { type Sealer, sealerOfLog } from '@/lib/data/sealed-text';
import { addDays, columnOfDay } from '@/lib/domain/calendar/days';
import { titleOfEntry } from '@/lib/domain/diary/entry-title';
import { demoId } from './demo-ids';
import { type Seeding, seedItems } from './demo-items';

const version = 1;

/** Strategy goals; goals stand before their parts in the file. */
export async function seedStrategy({ actor, files, when }: Seeding): Promise<void> {
  const { organisationId } = actor;
  const database = databaseOf(organisationId);
  await database.strategyGoal.createMany({
    data: files.strategyGoals.map((goal, position) => ({
      organisationId,
      id: demoId('strategyGoal', goal.key),
      parentId: goal.parent && demoId('strategyGoal', goal.parent),
      position,
      ownerId: demoId('person', goal.ownerKey),
      language: goal.lang,
      title: goal.title,
      plainWords: goal.plainWords,
      from: columnOfDay(when(goal.from).day),
      to: goal.to ? columnOfDay(when(goal.to).day) : null,
    })),
  });
  await database.strategyGoalWording.createMany({
    data: files.strategyGoals.map((goal) => ({
      organisationId,
      goalId: demoId('strategyGoal', goal.key),
      version,
      title: goal.title,
      plainWords: goal.plainWords,
      writtenAt: when(goal.from).at,
    })),
  });
}

export async function seedMoments(seeding: Seeding): Promise<void> {
  const { actor, files, when } = seeding;
  await seedItems(
    seeding,
    files.moments.map(({ key, author, at, readers, text }) => ({
      key,
      kind: 'diaryEntry',
      author,
      at: when(at).at,
      readers,
      texts: [text],
    })),
  );
  const rows = await Promise.all(
    files.moments.map(async (moment) => {
      const id = demoId('diaryEntry', moment.key);
      const seal = await seeding.sealerOf(moment.author);
      const title = moment.title ?? titleOfEntry(moment.text);
      return {
        organisationId: actor.organisationId,
        id,
        form: 'moment' as const,
        state: 'finished' as const,
        happenedOn: columnOfDay(when(moment.at).day),
        language: moment.lang,
        stage: moment.stage,
        level: moment.level,
        titleSealed: title ? seal(title, { recordId: id, field: 'title', version }) : null,
        textSealed: seal(moment.text, { recordId: id, field: 'text', version }),
      };
    }),
  );
  await databaseOf(actor.organisationId).diaryEntry.createMany({ data: rows });
}

export async function seedOffers({ actor, files, when }: Seeding): Promise<void> {
  const { organisationId } = actor;
  await databaseOf(organisationId).expertiseOffer.createMany({
    data: files.offers.map((offer) => ({
      organisationId,
      id: demoId('offer', offer.key),
      personId: demoId('person', offer.person),
      language: offer.lang,
      title: offer.title,
      description: offer.description,
      offeredOn: columnOfDay(when(offer.at).day),
    })),
  });
}

export async function seedTeamLogs(seeding: Seeding): Promise<void> {
  const { actor, files, when, today } = seeding;
  const { organisationId } = actor;
  const database = databaseOf(organisationId);
  await seedItems(
    seeding,
    files.teamLogs.map(({ key, author, unit, heldOn, happened, learnt, title }) => ({
      key,
      kind: 'teamLog',
      author,
      unit,
      at: when(heldOn).at,
      readers: 'unit',
      texts: [title, happened, learnt],
    })),
  );
  for (const log of files.teamLogs) {
    const id = demoId('teamLog', log.key);
    const seal: Sealer = await sealerOfLog(database, organisationId, id, null);
    const heldOn = when(log.heldOn).day;
    await database.teamLog.create({
      data: {
        organisationId,
        id,
        unitId: demoId('unit', log.unit),
        heldOn: columnOfDay(heldOn),
        language: log.lang,
        titleSealed: seal(log.title, { recordId: id, field: 'title', version }),
        happenedSealed: seal(log.happened, { recordId: id, field: 'happened', version }),
        learntSealed: seal(log.learnt, { recordId: id, field: 'learnt', version }),
      },
      select: { id: true },
    });
    await database.teamLogTrial.createMany({
      data: log.trials.map((trial, position) => {
        const trialId = demoId('trial', `${log.key} ${position}`);
        const dueOn = addDays(heldOn, trial.dueInDays);
        return {
          organisationId,
          id: trialId,
          logId: id,
          position,
          textSealed: seal(trial.text, { recordId: trialId, field: 'text', version }),
          personId: demoId('person', trial.who),
          dueOn: columnOfDay(dueOn),
          doneOn: trial.done ? columnOfDay(dueOn < today ? dueOn : addDays(today, -1)) : null,
        };
      }),
    });
  }
}
