import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import { getSessionFacts } from '@/lib/data/sessions';
import type { Viewer, ViewerFacts } from '@/lib/domain/access/viewer';
import { localDay } from '@/lib/domain/calendar/zones';
import { env } from '@/lib/env';
import { authOptions } from './options';
import { isDirectRequest } from './request';

// The one place where facts become a viewer; an architecture test allows no other.
function checkedJustNow(_facts: ViewerFacts): asserts _facts is Viewer {}

/**
 * Who asks, or null. Made anew for every request from a session row and the roster of today; the only maker of a
 * Viewer. Pages, actions and route handlers ask for it themselves: no layout and no proxy is the guard.
 */
export const findViewer = cache(async (): Promise<Viewer | null> => {
  const session = await getServerSession(authOptions());
  if (!session?.sessionId || !session.organisationId) return null;
  const now = new Date();
  const { organisationId, sessionId } = session;
  const facts = await getSessionFacts({ system: 'signIn' }, { organisationId, sessionId }, now, (zone) =>
    localDay(now, zone),
  );
  if (!facts) return null;
  const { demo, ...person } = facts;
  if (demo) {
    const requestHeaders = await headers();
    if (!env().SANOITUS_DEMO || !isDirectRequest((name) => requestHeaders.get(name))) return null;
  }
  const viewer = { ...person, today: localDay(now, person.timeZone) };
  checkedJustNow(viewer);
  return viewer;
});

/** The viewer, or the way to the sign-in page and back to `path` afterwards. */
export async function requireViewer(path: string): Promise<Viewer> {
  const viewer = await findViewer();
  if (!viewer) redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
  return viewer;
}
