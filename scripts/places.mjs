import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Where root keeps data: the database account cannot reach a checkout under /root. */
export const machineFolder = '/var/lib/sanoitus';

/** Short name of this checkout that no other folder of the machine has. */
export function checkoutKey(checkout = root) {
  const name = path.basename(checkout).replace(/[^\w-]/g, '') || 'checkout';
  return `${name}-${createHash('sha256').update(checkout).digest('hex').slice(0, 8)}`;
}

/**
 * Folder of everything that is kept: database, compiled dictionaries.
 * `SANOITUS_DATA` names another parent folder, in which each checkout has its own.
 */
export function dataFolder() {
  const { SANOITUS_DATA: parent } = process.env;
  if (parent) return path.join(path.resolve(parent), checkoutKey());
  if (process.getuid?.() !== 0) return path.join(root, '.data');
  return ownsMachineFolder() ? machineFolder : path.join(machineFolder, checkoutKey());
}

/** Folder of the sealing key. It lies outside the data folder, so that no copy of the data carries its key along. */
export function secretsFolder() {
  if (process.env.SANOITUS_SECRETS) return path.resolve(process.env.SANOITUS_SECRETS);
  return process.getuid?.() === 0 ? '/etc/sanoitus' : path.join(root, '.secrets');
}

/**
 * The machine's folder belongs to the first checkout that used it; a second one on the same machine must not meet
 * the first one's database. A checkout that was moved or replaced gives it up.
 */
function ownsMachineFolder() {
  const mark = path.join(machineFolder, 'checkout');
  const owner = fs.existsSync(mark) ? fs.readFileSync(mark, 'utf8').trim() : root;
  if (owner !== root && fs.existsSync(path.join(owner, 'package.json'))) return false;
  fs.mkdirSync(machineFolder, { recursive: true, mode: 0o711 });
  fs.writeFileSync(mark, `${root}\n`);
  return true;
}
