import fs from 'node:fs';
import path from 'node:path';
import { waitForLock } from './lock.mjs';
import { root } from './places.mjs';
import { capture, program, say, tell } from './runtime.mjs';

const SOURCES = ['app', 'components', 'lib', 'public', 'prisma/schema.prisma', 'package-lock.json'];
const ROOT_SOURCES = /^(proxy|instrumentation|next\.config|postcss\.config)\b.*\.(ts|mjs)$/;
const stamp = path.join(root, '.next/finished');
const generated = path.join(root, 'lib/data/generated');

/** Path of the built server. */
export const serverFile = path.join(root, '.next/standalone/server.js');

/** Makes Prisma's client when there is none or the schema is newer. */
export async function generateClient() {
  const schema = path.join(root, 'prisma/schema.prisma');
  const client = path.join(generated, 'client.ts');
  if (fs.existsSync(client) && fs.statSync(client).mtimeMs >= fs.statSync(schema).mtimeMs) return;
  await tell('Preparing the database client', () => build('prisma/build/index.js', ['generate']));
}

/** Builds the app when a source is newer than the last finished build. */
export async function buildApp() {
  if (isFresh()) return;
  const lock = await waitForLock(path.join(root, 'node_modules/.cache/build.lock'), () =>
    say('Waiting for another build of this checkout …'),
  );
  try {
    if (isFresh()) return; // somebody else built meanwhile
    const begin = new Date();
    fs.rmSync(stamp, { force: true });
    await tell('Building the app (about a minute)', () => build('next/dist/bin/next', ['build']));
    if (!fs.existsSync(serverFile)) throw new Error(`The build left no ${serverFile}.`);
    copyInto('.next/static', '.next/standalone/.next/static');
    copyInto('public', '.next/standalone/public');
    fs.writeFileSync(stamp, '');
    fs.utimesSync(stamp, begin, begin); // what was edited during the build is newer than it
  } finally {
    lock.release();
  }
}

/**
 * The newest change below a file or folder, in milliseconds. Folders count: a deleted file changes only its folder.
 * @param {string} place
 * @returns {number} 0 when there is nothing
 */
export function newestChange(place) {
  const state = fs.statSync(place, { throwIfNoEntry: false });
  if (!state) return 0;
  let newest = state.mtimeMs;
  if (state.isDirectory()) {
    for (const name of fs.readdirSync(place)) newest = Math.max(newest, newestChange(path.join(place, name)));
  }
  return newest;
}

function isFresh() {
  if (!fs.existsSync(stamp) || !fs.existsSync(serverFile)) return false;
  const built = fs.statSync(stamp).mtimeMs;
  const loose = fs.readdirSync(root).filter((name) => ROOT_SOURCES.test(name));
  return [...SOURCES, ...loose].every((source) => newestChange(path.join(root, source)) <= built);
}

async function build(file, words) {
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1' };
  const { code, output } = await capture(process.execPath, [program(file), ...words], { env });
  if (code !== 0) throw new Error(`${path.dirname(file).split('/')[0]} ${words.join(' ')} failed:\n${output.trim()}`);
}

function copyInto(from, to) {
  if (fs.existsSync(path.join(root, from))) fs.cpSync(path.join(root, from), path.join(root, to), { recursive: true });
}
