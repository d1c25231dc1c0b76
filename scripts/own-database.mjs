import { deployMigrations, pendingMigrations } from './migrate.mjs';

const OLDEST = 15;

/**
 * Joins a PostgreSQL that the installation runs itself: checks that it is new enough and that row-level security
 * holds for the role of the app, and brings it up to date where the owner's address is given.
 * @param {{ appUrl: string, ownerUrl?: string, say(line: string): void }} options
 * @returns {Promise<{ appUrl: string, ownerUrl?: string, hasData: boolean }>} whether an organisation is in it
 */
export async function joinOwnDatabase({ appUrl, ownerUrl, say }) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect().catch((error) => {
    throw new Error(`The database of DATABASE_URL does not answer: ${error.message}`);
  });
  try {
    await checkRole(client);
    if (ownerUrl) {
      const { rows } = await client.query('select current_user as name');
      const { applied } = await deployMigrations(ownerUrl, { appRole: rows[0].name });
      for (const name of applied) say(`Applied migration ${name}.`);
    } else {
      await checkSchema(client);
    }
    const { rows } = await client.query('select count(*)::int as number from organisation_ids()');
    return { appUrl, ownerUrl, hasData: rows[0].number > 0 };
  } finally {
    await client.end();
  }
}

async function checkRole(client) {
  const { rows } = await client.query(`
    select current_setting('server_version_num')::int / 10000 as version, rolname as name,
      rolsuper or rolbypassrls as "passesRules",
      exists (select from pg_class where relnamespace = to_regnamespace('public') and relkind in ('r', 'p')
              and pg_has_role(current_user, relowner, 'usage')) as "ownsTables"
    from pg_roles where rolname = current_user`);
  const [{ version, name, passesRules, ownsTables }] = rows;
  if (version < OLDEST) throw new Error(`PostgreSQL ${version} is too old: version ${OLDEST} or newer is needed.`);
  if (!passesRules && !ownsTables) return;
  throw new Error(
    [
      `The role ${name} of DATABASE_URL ${passesRules ? 'passes' : 'owns the tables and so passes'} row-level security.`,
      'Let the app connect as an ordinary role, and give the owner of the database as DATABASE_OWNER_URL:',
      '  create role sanoitus_app login nosuperuser nobypassrls password …',
    ].join('\n'),
  );
}

async function checkSchema(client) {
  const { rows } = await client.query("select to_regprocedure('applied_migrations()') is not null as ready");
  const pending = rows[0].ready ? await pendingMigrations((sql) => client.query(sql)) : ['all migrations'];
  if (pending.length === 0) return;
  throw new Error(
    `The database lacks ${pending.join(', ')}. Start once with DATABASE_OWNER_URL, the role that owns it.`,
  );
}
