import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runningServer } from './postgres.mjs';
import { isAlive, startMoment } from './processes.mjs';

const PREFIX = 'sanoitus-temporary-';

/**
 * A folder for one run that others of the machine may pass through but not list, so that the database account
 * reaches its part. Folders of runs that were killed are cleared first, with the databases that still run in them.
 * @returns {{ folder: string, remove(): void }}
 */
export function temporaryFolder() {
  clearAbandoned();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), PREFIX));
  fs.writeFileSync(path.join(folder, 'owner'), `${process.pid} ${startMoment(process.pid)}`);
  fs.chmodSync(folder, 0o711);
  return { folder, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}

function clearAbandoned() {
  for (const name of fs.readdirSync(os.tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = path.join(os.tmpdir(), name);
    try {
      const [pid, moment] = fs.readFileSync(path.join(folder, 'owner'), 'utf8').split(' ');
      if (isAlive(Number(pid)) && `${startMoment(Number(pid))}` === moment) continue;
      for (const cluster of clusters(folder)) {
        const server = runningServer(cluster);
        if (server) process.kill(server.pid, 'SIGQUIT');
      }
      fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // Somebody else's folder, or one that is being made.
    }
  }
}

/** Data folders lie at most two levels down. */
function clusters(folder) {
  const below = (parent) =>
    fs
      .readdirSync(parent, { withFileTypes: true })
      .flatMap((entry) => (entry.isDirectory() ? [path.join(parent, entry.name)] : []));
  return below(folder)
    .flatMap((child) => [child, ...below(child)])
    .map((child) => path.join(child, 'postgres'))
    .filter((cluster) => fs.existsSync(cluster));
}
