import type { Viewer } from '@/lib/domain/access/viewer';
import { dayOfColumn } from '@/lib/domain/calendar/days';
import type { GoalComment } from '@/lib/domain/goals/goal-comment';
import { fullName } from '@/lib/domain/people/name';
import { itemKinds } from '@/lib/domain/vocabulary';
import { findCheckIns } from './check-ins';
import { databaseOf } from './database';
import { findComments } from './goal-comments';
import { ownItems } from './item-where';
import { findOwnOpenings } from './own-items';
import { readOwnHistory, readOwnSummaries, readOwnTeamLogs, readOwnTrials } from './own-shared-texts';
import { readOwnEntries, readOwnGoals, readOwnLinks, readOwnMotives, readOwnOffers } from './own-texts';
import { findTensions } from './tensions';

const unit = { select: { name: true } } as const;
const spell = { from: true, to: true } as const;
const toSpell = ({ from, to }: { from: Date; to: Date | null }) => ({
  from: dayOfColumn(from),
  to: to && dayOfColumn(to),
});

/** The viewer as a member of the organisation: name, address, language, units, what is led, roles. */
export async function getOwnPerson(viewer: Viewer) {
  const { organisationId, personId } = viewer;
  const person = await databaseOf(organisationId).person.findFirst({
    where: { organisationId, id: personId },
    select: {
      firstName: true,
      lastName: true,
      email: true,
      jobTitle: true,
      language: true,
      joinedOn: true,
      leftOn: true,
      memberships: { select: { ...spell, unit }, orderBy: { from: 'asc' } },
      supervisions: { select: { ...spell, deputy: true, unit }, orderBy: { from: 'asc' } },
      roles: { select: { ...spell, role: true }, orderBy: { from: 'asc' } },
    },
  });
  if (!person) return null;
  const { joinedOn, leftOn, memberships, supervisions, roles, ...plain } = person;
  return {
    ...plain,
    joinedOn: dayOfColumn(joinedOn),
    leftOn: leftOn && dayOfColumn(leftOn),
    units: memberships.map((row) => ({ unit: row.unit.name, ...toSpell(row) })),
    leads: supervisions.map((row) => ({ unit: row.unit.name, deputy: row.deputy, ...toSpell(row) })),
    roles: roles.map((row) => ({ role: row.role, ...toSpell(row) })),
  };
}

/**
 * Everything that the app holds about the viewer, with all that the viewer has written in clear text. Nothing that
 * others have written: a text of theirs that names the viewer is asked for through people, not opened by a button.
 */
export async function readOwnData(viewer: Viewer, now: Date) {
  const { organisationId, personId } = viewer;
  const database = databaseOf(organisationId);
  const [person, sessions, readers, opened, acts] = await Promise.all([
    getOwnPerson(viewer),
    database.session.findMany({
      where: { organisationId, personId },
      select: { ownDevice: true, startedAt: true, lastSeenAt: true, endedAt: true },
      orderBy: { startedAt: 'asc' },
    }),
    database.readerGrant.findMany({
      where: { organisationId, item: ownItems(viewer, ...itemKinds) },
      select: {
        itemId: true,
        wholeOrganisation: true,
        grantedAt: true,
        person: { select: { firstName: true, lastName: true } },
        unit,
      },
      orderBy: { grantedAt: 'asc' },
    }),
    database.opening.findMany({
      where: { organisationId, readerId: personId },
      select: { itemId: true, on: true },
      orderBy: { on: 'asc' },
    }),
    database.auditEntry.findMany({
      where: { organisationId, actorId: personId },
      select: { action: true, at: true },
      orderBy: { at: 'asc' },
    }),
  ]);
  const [
    diaryEntries,
    goals,
    motives,
    links,
    offers,
    teamLogs,
    trials,
    summaries,
    history,
    openings,
    tensions,
    checkIns,
    comments,
  ] = await Promise.all([
    readOwnEntries(viewer),
    readOwnGoals(viewer),
    readOwnMotives(viewer),
    readOwnLinks(viewer),
    readOwnOffers(viewer),
    readOwnTeamLogs(viewer),
    readOwnTrials(viewer),
    readOwnSummaries(viewer),
    readOwnHistory(viewer),
    findOwnOpenings(viewer),
    findTensions(viewer, { mineOnly: true }),
    findCheckIns(viewer, { mineOnly: true }),
    findComments(viewer, { mineOnly: true }),
  ]);
  return {
    madeAt: now.toISOString(),
    organisation: viewer.organisationName,
    person,
    diaryEntries,
    teamLogs,
    trials,
    goals,
    motives,
    links,
    offers,
    summaries,
    tensions,
    checkIns,
    comments: comments.map((comment) => ownWordsOf(comment)),
    history,
    readers: readers.map(({ itemId, wholeOrganisation, grantedAt, person: reader, unit: of }) => ({
      itemId,
      reader: reader ? fullName(reader) : (of?.name ?? null),
      wholeOrganisation,
      grantedAt: grantedAt.toISOString(),
    })),
    openedByOthers: openings,
    openedByMe: opened.map(({ itemId, on }) => ({ itemId, on: dayOfColumn(on) })),
    sessions: sessions.map(({ ownDevice, startedAt, lastSeenAt, endedAt }) => ({
      ownDevice,
      startedAt: startedAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
    })),
    acts: acts.map(({ action, at }) => ({ action, at: at.toISOString() })),
  };
}

/** A comment that the viewer wrote or answered, with the viewer's own words alone. */
function ownWordsOf({ mine, toMe, text, answer, authorName: _author, ...comment }: GoalComment) {
  return { ...comment, text: mine ? text : null, answer: toMe ? answer : null };
}
