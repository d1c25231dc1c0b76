import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { databaseAccount, databaseBinaries } from './postgres-binaries.mjs';
import { freePort, isAlive, until } from './processes.mjs';

const DATABASE = 'sanoitus';
const OWNER = 'sanoitus_owner';
const APP = 'sanoitus_app';
const ENVIRONMENT = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
const STOP_SIGNALS = { smart: 'SIGTERM', fast: 'SIGINT', immediate: 'SIGQUIT' };
/** A process number that no system gives out. */
const NOBODY = 2 ** 31 - 1;

/**
 * Starts the embedded PostgreSQL of a folder, or joins the one that already runs there, and sees to its two roles:
 * `sanoitus_owner` owns the database and runs migrations, `sanoitus_app` is what the app connects as. Neither is a
 * superuser nor passes row-level security by its attributes.
 *
 * The server goes on when this process ends; `stop` ends it.
 * @param {{ dataFolder: string, port?: number, disposable?: boolean }} options `disposable` trades durability for
 *   speed (tests)
 * @returns {Promise<{ superUrl: string, ownerUrl: string, appUrl: string, port: number, pid: number, firstStart:
 *   boolean, alreadyRunning: boolean, isRunning(): boolean, stop(mode?: 'fast' | 'smart' | 'immediate'): Promise<void> }>}
 */
export async function startDatabase({ dataFolder, port, disposable = false }) {
  const place = preparePlace(dataFolder);
  const firstStart = !fs.existsSync(path.join(place.cluster, 'PG_VERSION'));
  if (firstStart) initialise(place);
  const passwords = readPasswords(dataFolder);

  const running = runningServer(place.cluster);
  const server = running ?? (await launch(place, port, disposable));
  const url = (role, database) => `postgresql://${role}:${passwords[role]}@127.0.0.1:${server.port}/${database}`;
  const urls = {
    superUrl: url('postgres', 'postgres'),
    ownerUrl: url(OWNER, DATABASE),
    appUrl: url(APP, DATABASE),
  };
  try {
    await ensureRoles(urls.superUrl, passwords);
  } catch (error) {
    if (!running) await stopServer(server.pid, 'fast');
    throw error;
  }
  return {
    ...urls,
    port: server.port,
    pid: server.pid,
    firstStart,
    alreadyRunning: running !== undefined,
    isRunning: () => isAlive(server.pid),
    stop: (mode = 'fast') => stopServer(server.pid, mode),
  };
}

/**
 * Makes one more database with the same owner and app role on a server, empty or as a copy of another one.
 * @param {{ superUrl: string, ownerUrl: string, appUrl: string }} server
 * @param {string} name lower-case letters, digits and underscores
 * @param {{ template?: string }} [options] nobody may be connected to the template
 * @returns {Promise<{ name: string, superUrl: string, ownerUrl: string, appUrl: string, drop(): Promise<void> }>}
 */
export async function createDatabase(server, name, { template = 'template0' } = {}) {
  if (![name, template].every((word) => /^[a-z][a-z0-9_]*$/.test(word))) throw new Error(`Bad database name ${name}.`);
  const onServer = (sql) => withClient(server.superUrl, (client) => client.query(sql));
  await onServer(`create database "${name}" owner ${OWNER} template "${template}" strategy file_copy`);
  const within = (base) => Object.assign(new URL(base), { pathname: `/${name}` }).href;
  const database = {
    name,
    superUrl: within(server.superUrl),
    ownerUrl: within(server.ownerUrl),
    appUrl: within(server.appUrl),
    drop: () => onServer(`drop database if exists "${name}" with (force)`),
  };
  await withClient(server.superUrl, (client) => closeToStrangers(client, name));
  if (template === 'template0') await withClient(database.superUrl, openSchema);
  return database;
}

/**
 * Throws the database `sanoitus` of a server away and makes it anew, empty.
 * @param {{ superUrl: string }} server
 * @param {string} dataFolder
 */
export async function recreateDatabase({ superUrl }, dataFolder) {
  await withClient(superUrl, (client) => client.query(`drop database if exists ${DATABASE} with (force)`));
  await ensureRoles(superUrl, readPasswords(dataFolder));
}

/**
 * The server whose data folder this is, when it lives.
 * @param {string} cluster
 * @returns {{ pid: number, port: number } | undefined}
 */
export function runningServer(cluster) {
  const lines = readLock(cluster);
  const pid = Number(lines?.[0]);
  if (!lines || !isAlive(pid) || !worksIn(pid, cluster)) return undefined;
  return { pid, port: Number(lines[3]) };
}

/**
 * Frees a lock file whose process is gone. PostgreSQL does so itself unless the number is in use again or belongs to
 * a zombie. Only the number is replaced: the rest names the shared memory by which PostgreSQL notices workers that
 * outlived a killed server, and starting beside those would ruin the data.
 * @param {string} cluster
 */
export function releaseStaleLock(cluster) {
  const lines = readLock(cluster);
  if (!lines || runningServer(cluster)) return;
  const lock = path.join(cluster, 'postmaster.pid');
  if (lines[0]) fs.writeFileSync(lock, [NOBODY, ...lines.slice(1)].join('\n'));
  else fs.rmSync(lock);
}

function readLock(cluster) {
  try {
    return fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
}

/** Whether the process is the server of this folder and not somebody who got its number after a restart. */
function worksIn(pid, cluster) {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`) === fs.realpathSync(cluster);
  } catch {
    const command =
      process.platform === 'linux' ? '' : execFileSync('ps', ['-o', 'command=', '-p', `${pid}`], { encoding: 'utf8' });
    return command.includes(cluster);
  }
}

function passwordFile(dataFolder) {
  return path.join(dataFolder, 'secrets', 'database.json');
}

function readPasswords(dataFolder) {
  return JSON.parse(fs.readFileSync(passwordFile(dataFolder), 'utf8'));
}

function preparePlace(dataFolder) {
  const account = databaseAccount();
  const secrets = path.join(dataFolder, 'secrets');
  const closed = account.uid === undefined ? 0o700 : 0o711; // as root the database account passes through
  fs.mkdirSync(dataFolder, { recursive: true, mode: closed });
  fs.chmodSync(dataFolder, closed); // a folder that was there before may have been narrower
  fs.mkdirSync(secrets, { recursive: true, mode: 0o700 });
  return {
    account,
    cluster: path.join(dataFolder, 'postgres'),
    passwords: passwordFile(dataFolder),
    log: path.join(dataFolder, 'postgres.log'),
    native: databaseBinaries(account),
  };
}

/** Made under another name and renamed at the end, so that a power cut leaves no half-made folder that looks whole. */
function initialise({ account, cluster, passwords, native }) {
  const secrets = Object.fromEntries(
    ['postgres', OWNER, APP].map((role) => [role, randomBytes(24).toString('base64url')]),
  );
  fs.writeFileSync(passwords, JSON.stringify(secrets), { mode: 0o600 });
  const half = `${cluster}.half`;
  const firstPassword = `${cluster}.password`;
  for (const leftover of [half, firstPassword]) fs.rmSync(leftover, { recursive: true, force: true });
  fs.mkdirSync(half, { mode: 0o700 });
  fs.writeFileSync(firstPassword, `${secrets.postgres}\n`, { mode: 0o600, flag: 'wx' });
  if (account.uid !== undefined) for (const made of [half, firstPassword]) fs.chownSync(made, account.uid, account.gid);
  const flags = ['-D', half, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${firstPassword}`, '-E', 'UTF8'];
  const order = ['--locale-provider=icu', '--icu-locale=fi-FI', '--locale=C.UTF-8'];
  try {
    execFileSync(path.join(native, 'bin/initdb'), [...flags, ...order, '--no-instructions'], {
      ...account,
      env: ENVIRONMENT,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    fs.renameSync(half, cluster);
  } catch (error) {
    throw new Error(`The database could not be made in ${cluster}: ${error.stderr ?? error.message}`);
  } finally {
    fs.rmSync(firstPassword, { force: true });
  }
}

async function launch(place, wantedPort, disposable) {
  let report = '';
  for (let attempt = 1; attempt <= 20; attempt++) {
    releaseStaleLock(place.cluster);
    const port = wantedPort ?? (await freePort());
    const server = await tryLaunch(place, port, disposable);
    if (server.pid) return { pid: server.pid, port };
    report = server.report;
    // Workers of a killed server take a moment to notice; a free port may be taken between finding and binding it.
    if (!/still in use|in use by|could not create any TCP|Address already in use/.test(report)) break;
    if (wantedPort && /Address already in use/.test(report)) break;
    await wait(500);
  }
  throw new Error(`The database did not start. Its log, ${place.log}, ends with:\n${report}`);
}

async function tryLaunch({ account, cluster, log, native }, port, disposable) {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '', // no socket, hence none for others of this machine to reach
    max_connections: 250, // the app keeps a few for each of 40 organisations
    // Texts that people write must not land in the log with a failed statement.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(disposable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const size = fs.existsSync(log) ? fs.statSync(log).size : 0;
  const output = fs.openSync(log, size > 5_000_000 ? 'w' : 'a', 0o600);
  const before = fs.fstatSync(output).size;
  const child = spawn(path.join(native, 'bin/postgres'), ['-D', cluster, ...flags], {
    ...account,
    env: ENVIRONMENT,
    cwd: '/',
    detached: true, // Ctrl-C reaches the app first, the database when the app is done
    stdio: ['ignore', output, output],
  });
  fs.closeSync(output);
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  const isReady = () => {
    const lines = readLock(cluster);
    return Number(lines?.[0]) === child.pid && lines[7]?.trim() === 'ready';
  };
  // After a crash it replays its journal first, which may take minutes in a large database.
  await until(() => ended || isReady(), { seconds: 600 });
  child.unref();
  if (!ended) return { pid: child.pid };
  return { report: fs.readFileSync(log).subarray(before).toString('utf8').trim().split('\n').slice(-8).join('\n') };
}

async function stopServer(pid, mode) {
  if (!isAlive(pid)) return;
  process.kill(pid, STOP_SIGNALS[mode]);
  if (!(await until(() => !isAlive(pid), { seconds: 60 }))) throw new Error('The database did not stop in a minute.');
}

async function ensureRoles(superUrl, passwords) {
  const isNew = await withClient(superUrl, async (client) => {
    const { rows } = await client.query('select datname from pg_database where datname = $1', [DATABASE]);
    if (rows.length > 0) return false;
    for (const role of [OWNER, APP]) {
      const known = await client.query('select from pg_roles where rolname = $1', [role]);
      const verb = known.rowCount ? 'alter' : 'create';
      await client.query(
        `${verb} role ${role} login nosuperuser nocreatedb nocreaterole nobypassrls password '${passwords[role]}'`,
      );
    }
    await client.query(`create database ${DATABASE} owner ${OWNER} template template0`);
    await closeToStrangers(client, DATABASE);
    return true;
  });
  if (isNew) await withClient(Object.assign(new URL(superUrl), { pathname: `/${DATABASE}` }).href, openSchema);
}

async function closeToStrangers(client, name) {
  await client.query(`revoke all on database "${name}" from public; grant connect on database "${name}" to ${APP}`);
}

async function openSchema(client) {
  await client.query(`grant usage on schema public to ${APP}`);
}

/** Runs something over one connection and closes it. The driver is loaded late: it may not be installed before. */
async function withClient(url, work) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {}); // a server that goes away fails the query; the event would end the process
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
