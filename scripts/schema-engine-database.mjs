import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, DriverAdapterError } from '@prisma/driver-adapter-utils';
import pg from 'pg';

const OID_CHAR = 18;
const OID_BPCHAR = 1042;
/** What Prisma writes into addresses and PostgreSQL does not know. */
const PRISMA_PARAMETERS = ['schema', 'connection_limit', 'pool_timeout', 'pgbouncer', 'connect_timeout'];

/**
 * One database as the schema engine needs it, over node-postgres.
 * @param {string} address postgresql://…, with Prisma's `schema` parameter or without
 */
export class EngineDatabase {
  constructor(address) {
    const url = new URL(address);
    this.schema = url.searchParams.get('schema') ?? 'public';
    for (const name of PRISMA_PARAMETERS) url.searchParams.delete(name);
    this.host = url.host;
    this.name = decodeURIComponent(url.pathname.slice(1));
    this.url = url;
  }

  /** The same server and schema, another database. */
  sibling(name) {
    const url = new URL(this.url);
    url.pathname = `/${name}`;
    url.searchParams.set('schema', this.schema);
    return new EngineDatabase(url.href);
  }

  /** @returns {Promise<boolean>} */
  async exists() {
    const answer = await this.onServer('select from pg_database where datname = $1', [this.name]);
    return answer.rowCount > 0;
  }

  async create() {
    if (!(await this.exists()))
      await this.onServer(`create database ${pg.escapeIdentifier(this.name)} template template0`);
  }

  drop() {
    return this.onServer(`drop database if exists ${pg.escapeIdentifier(this.name)} with (force)`);
  }

  /** Runs one statement in the server's maintenance database. */
  async onServer(sql, values) {
    const client = new pg.Client({
      connectionString: Object.assign(new URL(this.url), { pathname: '/postgres' }).href,
    });
    await client.connect();
    try {
      return await client.query(sql, values);
    } finally {
      await client.end();
    }
  }

  /** An adapter over a single connection: the engine relies on its search path and advisory locks. */
  async connect(options) {
    const pool = new CatalogPool({ connectionString: this.url.href, max: 1, options });
    const adapter = await new PrismaPg(pool, { schema: this.schema, disposeExternalPool: true }).connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      for (const column of pool.charColumns) result.columnTypes[column] = ColumnTypeEnum.Character;
      return result;
    };
    // The adapter would cut a script at every semicolon, also within $$ … $$; PostgreSQL takes it whole.
    adapter.executeScript = async (sql) => {
      await pool.query(sql).catch(rethrowForEngine);
    };
    return adapter;
  }
}

/** The adapter has no word for the catalogue's "char" type: it is given text, and the engine gets what it expects. */
class CatalogPool extends pg.Pool {
  charColumns = [];

  async query(...query) {
    const result = await super.query(...query);
    const fields = result?.fields ?? [];
    this.charColumns = fields.flatMap((field, column) => (field.dataTypeID === OID_CHAR ? [column] : []));
    for (const column of this.charColumns) fields[column].dataTypeID = OID_BPCHAR;
    return result;
  }
}

function rethrowForEngine(error) {
  const { code = 'N/A', severity = 'ERROR', message, detail, column, hint } = error;
  const original = { originalCode: error.code, originalMessage: message };
  throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint, ...original });
}

/**
 * What the engine asks for connections to a database and to the empty one in which it replays migrations.
 * With no address, only schemas can be compared.
 * @param {string | undefined} address
 * @param {string} [shadowAddress] an empty database of one's own instead of one made and dropped
 */
export function connections(address, shadowAddress) {
  const database = address ? new EngineDatabase(address) : undefined;
  const need = () => database ?? fail('This needs a database: set DATABASE_URL.');
  const shadows = new Set();
  const open = [];
  // Functions may name Prisma's own history table, which a replay does not have.
  const replay = '-c check_function_bodies=off';

  async function connectToShadowDb() {
    if (shadowAddress) {
      const shadow = new EngineDatabase(shadowAddress);
      const adapter = await shadow.connect(replay);
      const schema = pg.escapeIdentifier(shadow.schema);
      await adapter.executeScript(`drop schema if exists ${schema} cascade; create schema ${schema}`);
      return adapter;
    }
    const shadow = need().sibling(`prisma_migrate_shadow_db_${randomUUID()}`);
    await shadow.create();
    shadows.add(shadow);
    const adapter = await shadow.connect(replay);
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      await dispose();
      await shadow.drop();
      shadows.delete(shadow);
    };
    return adapter;
  }

  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    async connect() {
      open.push(await need().connect());
      return open.at(-1);
    },
    connectToShadowDb,
    /** Closes connections, which the engine leaves open with its lock, and drops what a failed run left behind. */
    async close() {
      for (const adapter of open) await adapter.dispose().catch(() => {});
      for (const shadow of shadows) await shadow.drop().catch(() => {});
    },
  };
}

function fail(message) {
  throw new Error(message);
}
