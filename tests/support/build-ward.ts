import { v7 as newId } from 'uuid';
import { captureMoment } from '@/lib/data/diary-entries';
import { linkByHand } from '@/lib/data/link-decisions';
import { stateMotive } from '@/lib/data/motives';
import { addStrategyGoal } from '@/lib/data/strategy-goals';
import { writeTeamLog } from '@/lib/data/team-logs';
import { nobodyElse, type ReaderChoice } from '@/lib/domain/access/readers';
import type { Viewer } from '@/lib/domain/access/viewer';
import type { Result } from '@/lib/result';
import { type BuiltUnit, buildOrganisation, buildPerson, buildUnit, viewerOf } from './factories';

/** The value of something that must have succeeded. */
export function succeeded<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.code} ${JSON.stringify(result.fields ?? {})}`);
  return result.value;
}

export type Ward = {
  unit: BuiltUnit;
  other: BuiltUnit;
  supervisor: Viewer;
  noora: Viewer;
  tuomas: Viewer;
  /** Works in another unit of the same organisation. */
  outsider: Viewer;
  hr: Viewer;
  toUnit: ReaderChoice;
};

/** A ward with a supervisor and two employees, another unit, and HR. */
export async function buildWard(): Promise<Ward> {
  const organisation = await buildOrganisation();
  const unit = await buildUnit({ organisation, name: 'Osasto 4B' });
  const other = await buildUnit({ organisation, name: 'Päivystys' });
  return {
    unit,
    other,
    supervisor: await viewerOf(await buildPerson({ leads: [unit], firstName: 'Aino', lastName: 'Laine' })),
    noora: await viewerOf(await buildPerson({ unit, firstName: 'Noora', lastName: 'Virtanen' })),
    tuomas: await viewerOf(await buildPerson({ unit, firstName: 'Tuomas', lastName: 'Rantanen' })),
    outsider: await viewerOf(await buildPerson({ unit: other, firstName: 'Petra', lastName: 'Söderström' })),
    hr: await viewerOf(await buildPerson({ unit: other, roles: ['hr'], firstName: 'Riitta', lastName: 'Mäkelä' })),
    toUnit: { ...nobodyElse, unitIds: [unit.id] },
  };
}

export async function buildGoal(hr: Viewer, title: string): Promise<string> {
  const goal = { id: newId(), title, plainWords: `${title}. Näin se näkyy arjessa.`, ownerId: hr.personId };
  return succeeded(await addStrategyGoal(hr, { ...goal, parentId: null, from: '2020-01-01', to: null })).id;
}

export async function buildOpenMoment(author: Viewer, text: string, readers: ReaderChoice): Promise<string> {
  const moment = { id: newId(), text, happenedOn: author.today, stage: 'moments' as const, level: 'team' as const };
  return succeeded(await captureMoment(author, { ...moment, readers })).id;
}

export async function buildLog(supervisor: Viewer, unitId: string, trialOf: Viewer): Promise<string> {
  const log = {
    id: newId(),
    unitId,
    heldOn: supervisor.today,
    title: 'Ensimmäinen virhetunti',
    happened: 'Raportilla sanottiin ääneen kolme asiaa, joita kukaan ei ollut kirjannut.',
    learnt: 'Virheestä puhutaan rauhassa, kun ensimmäinen puhuja on varma.',
    trials: [
      {
        id: null,
        text: 'Aamuraportin lopussa jokainen sanoo yhden havainnon.',
        personId: trialOf.personId,
        dueOn: supervisor.today,
      },
    ],
  };
  return succeeded(await writeTeamLog(supervisor, log)).id;
}

/** A motive with a decided link; answers the ids of the motive and the link. */
export async function buildLinkedMotive(
  author: Viewer,
  {
    text,
    strategyGoalId,
    readers,
    decision = 'confirm' as 'confirm' | 'conflict',
    words = 'Kysyn ääneen raportilla.',
  }: { text: string; strategyGoalId: string; readers: ReaderChoice; decision?: 'confirm' | 'conflict'; words?: string },
): Promise<{ motiveId: string; linkId: string }> {
  const { id: motiveId } = succeeded(
    await stateMotive(author, { id: newId(), goalId: null, text, kinds: [], readers }),
  );
  const id = newId();
  const link = succeeded(await linkByHand(author, { id, itemId: motiveId, strategyGoalId, decision, words }));
  return { motiveId, linkId: 'id' in link && typeof link.id === 'string' ? link.id : id };
}
