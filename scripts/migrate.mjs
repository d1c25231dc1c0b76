import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { root } from './places.mjs';

const folder = path.join(root, 'prisma/migrations');

/**
 * Applies what is missing, as `prisma migrate deploy` does and with the same history table, and gives the app's role
 * its rights again.
 * @param {string} ownerUrl the role that owns the database
 * @param {{ appRole: string }} options
 * @returns {Promise<{ applied: string[] }>} names of the migrations, none when the database was up to date
 */
export async function deployMigrations(ownerUrl, { appRole }) {
  if (await isUpToDate(ownerUrl, appRole)) return { applied: [] };
  const { openSchemaEngine, engineError } = await import('./schema-engine.mjs');
  const { engine, close } = await openSchemaEngine({ url: ownerUrl });
  try {
    const filters = { externalTables: [], externalEnums: [] };
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: migrationsList(), filters });
    await withClient(ownerUrl, (client) => client.query('select grant_app_rights($1)', [appRole]));
    return { applied: appliedMigrationNames };
  } catch (error) {
    throw new Error(`The database could not be brought up to date. ${engineError(error).message}`);
  } finally {
    await close();
  }
}

/**
 * Names of the migrations that a database has not finished.
 * @param {(sql: string) => Promise<{ rows: { name: string }[] }>} query for a role that may call `applied_migrations`
 */
export async function pendingMigrations(query) {
  const { rows } = await query('select applied_migrations() as name');
  const applied = new Set(rows.map((row) => row.name));
  return migrationNames().filter((name) => !applied.has(name));
}

/**
 * The migrations of the checkout in the form of the engine's requests.
 * @returns {import('@prisma/schema-engine-wasm').MigrationList}
 */
export function migrationsList() {
  const read = (...parts) => fs.readFileSync(path.join(folder, ...parts), 'utf8');
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: read('migration_lock.toml') },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: read(name, 'migration.sql') } },
    })),
  };
}

function migrationNames() {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/** Asks without loading the engine, which takes longer than all else that a second start does. */
function isUpToDate(ownerUrl, appRole) {
  return withClient(ownerUrl, async (client) => {
    const ready = "select to_regprocedure('applied_migrations()') is not null as ready";
    if (!(await client.query(ready)).rows[0].ready) return false;
    const { rows } = await client.query("select has_table_privilege($1, 'organisation', 'select') as granted", [
      appRole,
    ]);
    return rows[0].granted && (await pendingMigrations((sql) => client.query(sql))).length === 0;
  });
}

async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fs.realpathSync(fileURLToPath(import.meta.url))) {
  const { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl } = process.env;
  if (!ownerUrl || !appUrl) {
    console.error('Set DATABASE_OWNER_URL (owns the database) and DATABASE_URL (what the app connects as).');
    process.exit(1);
  }
  const { applied } = await deployMigrations(ownerUrl, { appRole: decodeURIComponent(new URL(appUrl).username) });
  console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'The database is up to date.');
}
