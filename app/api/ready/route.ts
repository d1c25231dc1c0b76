import { findAppliedMigrations } from '@/lib/data/sign-in';

/** Ready to serve: the database answers and has been migrated. 503 before that and while stopping. */
export async function GET(): Promise<Response> {
  const headers = { 'cache-control': 'no-store' };
  try {
    const migrations = await findAppliedMigrations({ system: 'signIn' });
    if (migrations.length > 0) return Response.json({ status: 'ready' }, { headers });
  } catch {
    // Answered below; the reason is in the database's own log.
  }
  return Response.json({ status: 'starting' }, { status: 503, headers });
}
