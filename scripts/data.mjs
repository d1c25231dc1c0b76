import fs from 'node:fs';
import path from 'node:path';
import { takeLock } from './lock.mjs';
import { dataFolder, root, secretsFolder } from './places.mjs';
import { recreateDatabase, startDatabase } from './postgres.mjs';
import { say, tell } from './runtime.mjs';
import { prepareSecrets } from './secrets.mjs';

/**
 * Opens the database, the embedded one or one's own, brings it up to date and gathers what the app needs to know.
 * Call after the packages are installed.
 * @returns {Promise<{ environment: Record<string, string>, ownerUrl?: string, demo: boolean, database?: object,
 *   folder: string }>} `environment` is the app's; `database` is the embedded server, `demo` whether it may hold the
 *   demo
 */
export async function openData() {
  const folder = dataFolder();
  fs.mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const { DATABASE_URL: appUrl, APP_URL: publicUrl } = process.env;
  const opened = appUrl ? await openOwn(appUrl) : await openEmbedded(folder, !publicUrl);
  const compiled = path.join(folder, 'compiled');
  fs.mkdirSync(compiled, { recursive: true, mode: 0o700 });
  const { sealingKeyFile, authSecret, ...rest } = opened;
  return {
    ...rest,
    folder,
    environment: {
      DATABASE_URL: opened.appUrl,
      AUTH_SECRET: authSecret,
      SEALING_KEY_FILE: sealingKeyFile,
      SANOITUS_DATA: compiled,
      ...(opened.demo && { SANOITUS_DEMO: '1' }),
    },
  };
}

async function openOwn(appUrl) {
  const { joinOwnDatabase } = await import('./own-database.mjs');
  const joined = await joinOwnDatabase({ appUrl, ownerUrl: process.env.DATABASE_OWNER_URL, say });
  const secrets = prepareSecrets({ folder: secretsFolder(), hasData: joined.hasData, given: process.env });
  return { ...joined, ...secrets, demo: false };
}

async function openEmbedded(folder, demo) {
  const isNew = !fs.existsSync(path.join(folder, 'postgres/PG_VERSION'));
  // The key first: a database without its key is what this refuses to start with.
  const secrets = prepareSecrets({ folder: secretsFolder(), hasData: !isNew, dataFolder: folder, given: process.env });
  const begin = () => startDatabase({ dataFolder: folder });
  const database = isNew ? await tell('Making the database', begin) : await begin();
  try {
    if (demo && fs.existsSync(unfinishedDemo(folder))) await recreateDatabase(database, folder);
    const { deployMigrations } = await import('./migrate.mjs');
    const { applied } = await deployMigrations(database.ownerUrl, { appRole: 'sanoitus_app' });
    for (const name of applied) say(`Applied migration ${name}.`);
  } catch (error) {
    if (!database.alreadyRunning) await database.stop();
    throw error;
  }
  return { ...secrets, appUrl: database.appUrl, ownerUrl: database.ownerUrl, demo, database };
}

/** Lies there while the demo is being filled in; found later, it tells of half a demo, which is thrown away. */
export function unfinishedDemo(folder) {
  return path.join(folder, 'demo-unfinished');
}

/**
 * Makes sure that one app at a time uses a data folder.
 * @param {string} address where this one will serve
 */
export function claimData(address) {
  const lock = takeLock(path.join(dataFolder(), 'start.lock'), address);
  if (lock.holder) {
    throw new Error(
      `Sanoitus already runs from ${path.basename(root)}, process ${lock.holder.pid}, at ${lock.holder.note}.`,
    );
  }
  return lock;
}
