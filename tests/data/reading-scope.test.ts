import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEntries, openEntry } from '@/lib/data/diary-entries';
import { findMotives, openMotive } from '@/lib/data/motives';
import { findGoals, openGoal } from '@/lib/data/personal-goals';
import { findReaders } from '@/lib/data/readers';
import { findSummaries } from '@/lib/data/summaries';
import { getSummary } from '@/lib/data/summary-view';
import { findTeamLogs, getTeamLog } from '@/lib/data/team-logs';
import { findTensions, openTension } from '@/lib/data/tensions';
import type { Viewer } from '@/lib/domain/access/viewer';
import { viewerOf } from '../support/factories';
import {
  anyOrganisation,
  buildDrawn,
  type DrawnGrant,
  type DrawnItem,
  type DrawnOrganisation,
  type DrawnPerson,
  type DrawnSpell,
  spells,
} from '../support/random-organisation';

/**
 * The table of who may read, said a second time and by other means: over people and units by their places, on days
 * counted from today, without a query.
 */
const counts = ({ spell }: DrawnSpell): boolean => {
  const [from, to] = spells[spell];
  return from <= 0 && (to === null || to >= 0);
};
const hasLeft = ({ leftOn }: DrawnPerson): boolean => leftOn !== null && leftOn <= 0;

/** The unit and those it is a part of. */
function above({ parents }: DrawnOrganisation, unit: number): number[] {
  const parent = parents[unit] ?? null;
  return [unit, ...(parent === null ? [] : above({ parents, people: [], items: [] }, parent))];
}

function isNamed(drawn: DrawnOrganisation, person: number, grant: DrawnGrant): boolean {
  if (grant === 'organisation') return true;
  if ('person' in grant) return grant.person === person;
  const memberships = drawn.people[person]?.memberships.filter(counts) ?? [];
  return memberships.some(({ unit }) => above(drawn, unit).includes(grant.unit));
}

function mayRead(drawn: DrawnOrganisation, person: number, item: DrawnItem): boolean {
  if (item.binned) return false;
  if (item.author === person) return true;
  if (['openInterview', 'draftSummary', 'withdrawnSummary'].includes(item.form)) return false;
  const leads = drawn.people[person]?.leads.filter(counts) ?? [];
  if (item.form === 'teamLog' && leads.some(({ unit }) => unit === item.unit)) return true;
  return item.grants.some((grant) => isNamed(drawn, person, grant));
}

const kinds = {
  diaryEntry: ['moment', 'openInterview', 'finishedInterview'],
  teamLog: ['teamLog'],
  personalGoal: ['personalGoal'],
  motive: ['motive'],
  summary: ['draftSummary', 'publishedSummary', 'withdrawnSummary'],
  tension: ['tension'],
} as const;
type Kind = keyof typeof kinds;

const lists: Record<Kind, (viewer: Viewer) => Promise<readonly { id: string }[]>> = {
  diaryEntry: (viewer) => findEntries(viewer),
  teamLog: findTeamLogs,
  personalGoal: (viewer) => findGoals(viewer),
  motive: (viewer) => findMotives(viewer),
  summary: findSummaries,
  tension: (viewer) => findTensions(viewer),
};
const details: Record<Kind, (viewer: Viewer, id: string) => Promise<{ id: string } | null>> = {
  diaryEntry: openEntry,
  teamLog: getTeamLog,
  personalGoal: openGoal,
  motive: openMotive,
  summary: getSummary,
  tension: openTension,
};

test('everybody reads exactly what the table of readers says: in lists, one by one, and by the names beside a text', async () => {
  const seen = { own: 0, named: 0, led: 0, refused: 0, left: 0 };
  await fc.assert(
    fc.asyncProperty(anyOrganisation, async (drawn) => {
      const world = await buildDrawn(drawn);
      for (const [place, person] of world.people.entries()) {
        const facts = drawn.people[place];
        if (!facts || hasLeft(facts)) {
          await expect(viewerOf(person)).rejects.toThrow();
          seen.left += 1;
          continue;
        }
        const viewer = await viewerOf(person);
        const items = drawn.items.map((item, each) => ({ ...item, id: world.itemIds[each] ?? '' }));
        for (const kind of Object.keys(kinds) as Kind[]) {
          const ofKind = items.filter(({ form }) => (kinds[kind] as readonly string[]).includes(form));
          const readable = ofKind.filter((item) => mayRead(drawn, place, item));
          const ids = readable.map(({ id }) => id).sort();
          // What is under way stands among the interviews, not in the diary.
          const listed = readable.filter(({ form }) => form !== 'openInterview').map(({ id }) => id);
          expect((await lists[kind](viewer)).map(({ id }) => id).sort(), `list of ${kind}`).toEqual(listed.sort());
          const opened = await Promise.all(ofKind.map(({ id }) => details[kind](viewer, id)));
          expect(opened.flatMap((one) => one?.id ?? []).sort(), `each ${kind}`).toEqual(ids);
          const everything = ofKind.map(({ id }) => id);
          if (kind !== 'summary') {
            expect([...(await findReaders(viewer, kind, everything)).keys()].sort(), `readers of ${kind}`).toEqual(ids);
          }
          seen.own += readable.filter(({ author }) => author === place).length;
          const ofOthers = readable.filter(({ author }) => author !== place);
          const named = ofOthers.filter(({ grants }) => grants.some((grant) => isNamed(drawn, place, grant)));
          seen.named += named.length;
          seen.led += ofOthers.length - named.length;
          seen.refused += ofKind.length - readable.length;
        }
      }
    }),
    { numRuns: 60 },
  );
  // A rule about nothing would hold as well: every way of reading has come up.
  for (const [way, times] of Object.entries(seen)) expect(times, way).toBeGreaterThan(0);
}, 180_000);
