import { forgetSession, getSessionFacts, startSession } from '@/lib/data/sessions';
import type { SystemActor, Viewer, ViewerFacts } from '@/lib/domain/access/viewer';
import { localDay } from '@/lib/domain/calendar/zones';

function checkedJustNow(_facts: ViewerFacts): asserts _facts is Viewer {}

/**
 * Lets the seed act for a person of a demo organisation, so that what only people can make (a summary) is made by the
 * same rules. Refuses organisations that are no demo; its session is forgotten when `act` is done.
 */
export async function actAsDemoPerson<T>(
  { organisationId }: SystemActor,
  personId: string,
  now: Date,
  act: (viewer: Viewer) => Promise<T>,
): Promise<T> {
  const door = { system: 'signIn' } as const;
  const session = await startSession(door, { organisationId, personId, ownDevice: false }, now);
  try {
    const facts = await getSessionFacts(door, session, now, (zone) => localDay(now, zone));
    if (!facts?.demo) throw new Error('Not a person of a demo organisation');
    const viewer = { ...facts, today: localDay(now, facts.timeZone) };
    checkedJustNow(viewer);
    return await act(viewer);
  } finally {
    await forgetSession(door, session);
  }
}
