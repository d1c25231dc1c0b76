import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { env } from '@/lib/env';
import { Prisma, PrismaClient } from './generated/client';

/** A client or a transaction; both see one organisation only. */
export type Database = Prisma.TransactionClient;

const connectionsPerOrganisation = 5;
const organisationsOpen = 40;

type Open = { client: PrismaClient; usedAt: number };
// One process may load this module twice (pages and route handlers are bundled apart): the pools are shared.
const shared = globalThis as typeof globalThis & { sanoitusPools?: Map<string, Open>; sanoitusOutside?: pg.Pool };
shared.sanoitusPools ??= new Map<string, Open>();

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The pool of one organisation. Each connection is opened with the organisation as a start-up parameter that the
 * policies read, so that a page may ask several things at once without a transaction.
 */
export function databaseOf(organisationId: string): PrismaClient {
  if (!uuid.test(organisationId)) throw new Error('Not an organisation id');
  const pools = shared.sanoitusPools ?? new Map<string, Open>();
  const open = pools.get(organisationId);
  if (open) {
    open.usedAt = performance.now();
    return open.client;
  }
  const adapter = new PrismaPg({
    connectionString: env().DATABASE_URL,
    options: `-c sanoitus.organisation=${organisationId}`,
    max: connectionsPerOrganisation,
    idleTimeoutMillis: 60_000,
  });
  const client = new PrismaClient({ adapter });
  pools.set(organisationId, { client, usedAt: performance.now() });
  if (pools.size > organisationsOpen) void closeLeastUsed(pools, organisationId);
  return client;
}

async function closeLeastUsed(pools: Map<string, Open>, keep: string): Promise<void> {
  const others = [...pools].filter(([id]) => id !== keep).sort((a, b) => a[1].usedAt - b[1].usedAt);
  const [oldest] = others;
  if (!oldest) return;
  pools.delete(oldest[0]);
  await oldest[1].client.$disconnect();
}

/** Connections without an organisation: they see no row and may only call the few named functions. */
export function outsideOrganisations(): pg.Pool {
  shared.sanoitusOutside ??= new pg.Pool({ connectionString: env().DATABASE_URL, max: 4, idleTimeoutMillis: 60_000 });
  // A lost idle connection is replaced at the next query; without a listener it would end the process.
  if (shared.sanoitusOutside.listenerCount('error') === 0) shared.sanoitusOutside.on('error', () => {});
  return shared.sanoitusOutside;
}

/** Ends every connection; for scripts and tests. */
export async function closeDatabases(): Promise<void> {
  const pools = [...(shared.sanoitusPools?.values() ?? [])];
  shared.sanoitusPools?.clear();
  const outside = shared.sanoitusOutside;
  shared.sanoitusOutside = undefined;
  await Promise.all([...pools.map((open) => open.client.$disconnect()), outside?.end()]);
}

export { Prisma };
