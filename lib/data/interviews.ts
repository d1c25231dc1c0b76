import { nobodyElse } from '@/lib/domain/access/readers';
import { isSupervisor, type Viewer } from '@/lib/domain/access/viewer';
import { columnOfDay, dayOfColumn } from '@/lib/domain/calendar/days';
import type { Interview, InterviewAnswer, OpenInterview } from '@/lib/domain/diary/interview';
import { recordsToResume } from '@/lib/domain/diary/interview';
import { getGuide } from '@/lib/domain/guides/built-in';
import { positionOf, resumeInterview } from '@/lib/domain/guides/progress';
import { fullName } from '@/lib/domain/people/name';
import { failure, type Result, success } from '@/lib/result';
import { countSeconds } from './answers';
import { databaseOf, type Prisma } from './database';
import { settleEntry } from './entry-text';
import { ownItems } from './item-where';
import { createItem, touchItem } from './items';
import { ledPeople } from './near-colleagues';
import { openerOf } from './sealed-text';
import { write } from './write';

export type InterviewStart = {
  id: string;
  guideKey: string;
  aboutPersonId: string | null;
  once?: string | undefined;
};

/** Starts an interview by a guide's newest version. Private, and nobody else's before it is finished. */
export function startInterview(viewer: Viewer, start: InterviewStart): Promise<Result<{ id: string }>> {
  const { organisationId } = viewer;
  const { id, guideKey, aboutPersonId } = start;
  return write(viewer, { action: 'interview.start', subjectId: id, once: start.once }, async (database) => {
    const guide = getGuide(guideKey);
    if (!guide || (guide.aboutPerson && !isSupervisor(viewer))) return failure('notFound');
    if (guide.aboutPerson) {
      const led = aboutPersonId !== null && (await database.person.count({ where: ledPeople(viewer, aboutPersonId) }));
      if (!led) return failure('invalid', { fields: { aboutPersonId: 'choice' } });
    }
    const now = new Date();
    if (!(await createItem(database, viewer, { id, kind: 'diaryEntry', readers: nobodyElse, now }))) {
      const own = { id, form: 'interview' as const, item: ownItems(viewer, 'diaryEntry') };
      return (await database.diaryEntry.count({ where: own })) === 1 ? success({ id }) : failure('notFound');
    }
    await database.diaryEntry.create({
      data: {
        organisationId,
        id,
        form: 'interview',
        state: 'open',
        guideKey: guide.key,
        guideVersion: guide.version,
        aboutPersonId: guide.aboutPerson ? aboutPersonId : null,
        happenedOn: columnOfDay(viewer.today),
        language: viewer.language,
        stage: guide.stage,
        level: 'individual',
      },
      select: { id: true },
    });
    return success({ id });
  });
}

const interviewColumns = {
  id: true,
  state: true,
  guideKey: true,
  guideVersion: true,
  happenedOn: true,
  secondsSpent: true,
  aboutPerson: { select: { id: true, firstName: true, lastName: true } },
  item: { select: { changedAt: true } },
  answers: {
    select: {
      id: true,
      questionKey: true,
      followUpKey: true,
      state: true,
      textSealed: true,
      version: true,
      savedAt: true,
    },
    orderBy: [{ savedAt: 'asc' }, { id: 'asc' }],
  },
} satisfies Prisma.DiaryEntrySelect;

type InterviewRow = Prisma.DiaryEntryGetPayload<{ select: typeof interviewColumns }>;

const ownInterviews = (viewer: Viewer): Prisma.DiaryEntryWhereInput => ({
  form: 'interview',
  item: ownItems(viewer, 'diaryEntry'),
});

/** An interview of the viewer's own with every answer, or null. Reading it writes nothing. */
export async function getInterview(viewer: Viewer, id: string): Promise<Interview | null> {
  const row = await databaseOf(viewer.organisationId).diaryEntry.findFirst({
    where: { ...ownInterviews(viewer), id },
    select: interviewColumns,
  });
  if (!row) return null;
  const [interview] = await toInterviews(viewer, [row]);
  return interview ?? null;
}

/** The viewer's own unfinished interviews, the last touched first, with the question each stands at. */
export async function findOpenInterviews(viewer: Viewer): Promise<OpenInterview[]> {
  const rows = await databaseOf(viewer.organisationId).diaryEntry.findMany({
    where: { ...ownInterviews(viewer), state: 'open' },
    select: interviewColumns,
    orderBy: [{ item: { changedAt: 'desc' } }, { id: 'desc' }],
    take: 20,
  });
  return (await toInterviews(viewer, rows)).flatMap(({ id, guideKey, guideVersion, about, changedAt, answers }) => {
    const guide = getGuide(guideKey, guideVersion);
    if (!guide) return [];
    const { number, of } = positionOf(resumeInterview(guide, recordsToResume(answers)), guide);
    return [{ id, guideKey, guideVersion, about, changedAt, number, of }];
  });
}

async function toInterviews(viewer: Viewer, rows: readonly InterviewRow[]): Promise<Interview[]> {
  const { personId: ownerId } = viewer;
  const sealed = rows.flatMap((row) => row.answers.map(({ textSealed }) => textSealed));
  const open = await openerOf(viewer, sealed);
  return rows.map(({ aboutPerson, answers, happenedOn, item, guideKey, ...row }) => ({
    ...row,
    guideKey: guideKey ?? '',
    happenedOn: dayOfColumn(happenedOn),
    changedAt: item.changedAt.toISOString(),
    about: aboutPerson && {
      id: aboutPerson.id,
      name: fullName(aboutPerson),
      firstName: aboutPerson.firstName,
    },
    answers: answers.map(
      ({ id, textSealed, savedAt, version, ...answer }): InterviewAnswer => ({
        ...answer,
        version,
        savedAt: version === 0 ? null : savedAt.toISOString(),
        text: open(textSealed, { ownerId, recordId: id, field: 'answer', version }),
      }),
    ),
  }));
}

/**
 * Finishes an interview of one's own: from now on it reads as one text, for its readers too. `notPossibleNow` when no
 * question has an answer. Finishing twice is no fault.
 */
export function finishInterview(
  viewer: Viewer,
  { id, secondsSpent, once }: { id: string; secondsSpent: number; once?: string | undefined },
): Promise<Result<{ id: string }>> {
  return write(viewer, { action: 'interview.finish', subjectId: id, once }, async (database) => {
    const before = await database.diaryEntry.findFirst({
      where: { ...ownInterviews(viewer), id },
      select: { state: true },
    });
    if (!before) return failure('notFound');
    if (before.state === 'finished') return success({ id });
    // What was left for later but has words belongs to the text; what was skipped stays out of it.
    await database.diaryAnswer.updateMany({
      where: { organisationId: viewer.organisationId, entryId: id, state: 'later', version: { gt: 0 } },
      data: { state: 'answered' },
    });
    if (!(await settleEntry(database, viewer, id, true))) return failure('notPossibleNow');
    await countSeconds(database, viewer, id, secondsSpent);
    await touchItem(database, viewer, { id, kind: 'diaryEntry', now: new Date() });
    return success({ id });
  });
}
