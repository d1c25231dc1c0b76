import type { Viewer } from '@/lib/domain/access/viewer';
import { type Day, dayOfColumn } from '@/lib/domain/calendar/days';
import { linkableText } from '@/lib/domain/goals/goal';
import { fullName } from '@/lib/domain/people/name';
import type { TrialSource } from '@/lib/domain/summaries/statement';
import type { ItemKind, Language, Level, Stage } from '@/lib/domain/vocabulary';
import type { Database, Prisma } from './database';
import { type Opener, openerFor } from './sealed-text';

/** A text that may be quoted: a moment or interview, a log, a personal goal or a motive. */
export type OpenText = {
  itemId: string;
  kind: Exclude<ItemKind, 'summary'>;
  authorId: string;
  authorName: string;
  unitName: string | null;
  on: Day;
  language: Language;
  version: number;
  text: string;
  /** Of a diary entry. */
  stage: Stage | null;
  level: Level | null;
  /** Of a log. */
  trials: TrialSource[];
};

const columns = {
  id: true,
  kind: true,
  authorId: true,
  author: { select: { firstName: true, lastName: true } },
  diaryEntry: {
    select: {
      happenedOn: true,
      language: true,
      stage: true,
      level: true,
      textSealed: true,
      version: true,
      answers: {
        where: { state: 'answered' },
        select: { id: true, textSealed: true, version: true },
        orderBy: [{ savedAt: 'asc' }, { id: 'asc' }],
      },
    },
  },
  teamLog: {
    select: {
      heldOn: true,
      language: true,
      happenedSealed: true,
      learntSealed: true,
      version: true,
      unit: { select: { name: true } },
      trials: {
        select: {
          id: true,
          textSealed: true,
          dueOn: true,
          doneOn: true,
          version: true,
          person: { select: { firstName: true, lastName: true } },
        },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      },
    },
  },
  personalGoal: { select: { titleSealed: true, whySealed: true, language: true, startedOn: true, version: true } },
  motive: { select: { textSealed: true, language: true, statedOn: true, version: true } },
} satisfies Prisma.ItemSelect;

type Row = Prisma.ItemGetPayload<{ select: typeof columns }>;

/** Texts of the items that `where` lets through; the permission to read is the caller's `where`. By id. */
export async function findOpenTexts(
  database: Database,
  viewer: Viewer,
  where: Prisma.ItemWhereInput,
): Promise<OpenText[]> {
  const rows = await database.item.findMany({
    where: { AND: [where, { organisationId: viewer.organisationId, deletedAt: null }] },
    select: columns,
    orderBy: { id: 'asc' },
    take: 10_000,
  });
  const open = await openerFor(database, viewer.organisationId, rows.flatMap(sealedOf));
  return rows.flatMap((row) => toText(row, open) ?? []);
}

function sealedOf({ diaryEntry, teamLog, personalGoal, motive }: Row) {
  return [
    diaryEntry?.textSealed,
    ...(diaryEntry?.answers.map(({ textSealed }) => textSealed) ?? []),
    teamLog?.happenedSealed,
    teamLog?.learntSealed,
    ...(teamLog?.trials.map(({ textSealed }) => textSealed) ?? []),
    personalGoal?.titleSealed,
    personalGoal?.whySealed,
    motive?.textSealed,
  ];
}

type Said = Omit<OpenText, 'itemId' | 'authorId' | 'authorName'>;
const nothingMore = { unitName: null, stage: null, level: null, trials: [] };

function toText(row: Row, open: Opener): OpenText | null {
  const { id: itemId, authorId, author } = row;
  const said = saidIn(row, open);
  return said && { itemId, authorId, authorName: fullName(author), ...said };
}

function saidIn(row: Row, open: Opener): Said | null {
  const { id: recordId, authorId: ownerId, diaryEntry, teamLog, personalGoal, motive } = row;
  if (diaryEntry) {
    const { textSealed, answers, happenedOn, ...plain } = diaryEntry;
    const own = textSealed && open(textSealed, { ownerId, recordId, field: 'text', version: plain.version });
    const passages = answers.map(({ id, textSealed: sealed, version }) =>
      open(sealed, { ownerId, recordId: id, field: 'answer', version }),
    );
    const text = [own ?? '', ...passages].filter((part) => part.trim() !== '').join('\n\n');
    return { ...nothingMore, ...plain, kind: 'diaryEntry', on: dayOfColumn(happenedOn), text };
  }
  if (teamLog) {
    const { happenedSealed, learntSealed, heldOn, unit, trials, language, version } = teamLog;
    const place = { ownerId: recordId, recordId, version };
    const happened = open(happenedSealed, { ...place, field: 'happened' });
    const learnt = open(learntSealed, { ...place, field: 'learnt' });
    return {
      ...nothingMore,
      kind: 'teamLog',
      unitName: unit.name,
      on: dayOfColumn(heldOn),
      language,
      version,
      text: `${happened}\n\n${learnt}`,
      trials: trials.map((trial) => ({
        trialId: trial.id,
        logId: recordId,
        text: open(trial.textSealed, { ownerId: recordId, recordId: trial.id, field: 'text', version: trial.version }),
        personName: fullName(trial.person),
        due: dayOfColumn(trial.dueOn),
        done: trial.doneOn && dayOfColumn(trial.doneOn),
        language,
        version,
      })),
    };
  }
  if (personalGoal) {
    const { titleSealed, whySealed, startedOn, ...plain } = personalGoal;
    const place = { ownerId, recordId, version: plain.version };
    const title = open(titleSealed, { ...place, field: 'title' });
    const text = linkableText({ title, why: open(whySealed, { ...place, field: 'why' }) });
    return { ...nothingMore, ...plain, kind: 'personalGoal', on: dayOfColumn(startedOn), text };
  }
  if (motive) {
    const { textSealed, statedOn, ...plain } = motive;
    const text = open(textSealed, { ownerId, recordId, field: 'text', version: plain.version });
    return { ...nothingMore, ...plain, kind: 'motive', on: dayOfColumn(statedOn), text };
  }
  return null;
}
