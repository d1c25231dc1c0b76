import pg from 'pg';
import type { SystemActor } from '@/lib/domain/access/viewer';

/** What only the database's owner may do: found organisations, set passwords, look over all of them. For scripts. */
export async function asOwner<T>(
  _actor: Pick<SystemActor, 'system'>,
  ownerUrl: string,
  run: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}
