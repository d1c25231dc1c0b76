import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { waitForLock } from './lock.mjs';
import { root } from './places.mjs';
import { commandOf, parentOf } from './processes.mjs';

/** Says one line of progress; on standard error, so that what a script prints for others stays clean. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Does something that takes long, saying so before and how long it took after.
 * @template T
 * @param {string} what begins with a capital, ends without a stop; how long it may take in brackets
 * @param {() => T | Promise<T>} work
 */
export async function tell(what, work) {
  const start = Date.now();
  say(`${what} …`);
  const result = await work();
  say(`${what.replace(/ \(.*\)$/, '')}: done in ${((Date.now() - start) / 1000).toFixed(1)} s.`);
  return result;
}

/** Path of a program that a package brings. */
export function program(file) {
  return path.join(root, 'node_modules', file);
}

/**
 * Runs a program to its end and keeps quiet about it unless it fails.
 * @param {string} command
 * @param {string[]} words
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 */
export async function runQuietly(command, words, { env = process.env } = {}) {
  const { code, output } = await capture(command, words, { env });
  if (code !== 0)
    throw new Error(`${path.basename(command)} ${words.join(' ')} failed:\n${output.trim().slice(-6000)}`);
}

/**
 * Runs a program in the checkout and collects what it prints.
 * @returns {Promise<{ code: number, output: string }>} code 1 also where the program could not be run
 */
export function capture(command, words, { env = process.env } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, words, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Words for a Node that is started with a channel to this process and ends when this one is killed. */
export const endWithStarter = ['--import', new URL('./end-with-starter.mjs', import.meta.url).href];

const working = new Set();

/** Remembers a child process until it ends, for `stopWorking`. */
export function track(child) {
  working.add(child);
  child.once('close', () => working.delete(child));
  return child;
}

/** Ends the child processes that are still at work, a build for instance. */
export function stopWorking() {
  for (const child of working) child.kill('SIGTERM');
}

/** Installs the locked packages when there are none or the lockfile asks for others. */
export async function installPackages() {
  if (installed()) return;
  const lock = await waitForLock(path.join(root, '.data/install.lock'), () =>
    say('Waiting for another installation in this checkout …'),
  );
  try {
    if (installed()) return;
    const npm = process.env.npm_execpath;
    const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
    const words = [...first, 'ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];
    await tell('Installing the locked packages (a minute or two)', () => runQuietly(command, words));
  } finally {
    lock.release();
  }
}

function installed() {
  const lockfile = path.join(root, 'package-lock.json');
  const record = path.join(root, 'node_modules/.package-lock.json');
  if (!fs.existsSync(record)) return false;
  if (fs.statSync(record).mtimeMs >= fs.statSync(lockfile).mtimeMs) return true;
  const same = lockfileIsMet(readJson(lockfile), readJson(record));
  if (same) fs.utimesSync(record, new Date(), new Date()); // the lockfile was only written anew, by git for instance
  return same;
}

/**
 * Whether what npm recorded in node_modules is what the lockfile asks for; packages for other systems may be absent.
 * @param {{ packages: object }} lockfile
 * @param {{ packages: object }} record
 */
export function lockfileIsMet(lockfile, record) {
  const wanted = Object.entries(lockfile.packages).filter(([place]) => place !== '');
  const known = new Set(wanted.map(([place]) => place));
  return (
    wanted.every(([place, { version, optional, peer }]) => {
      const found = record.packages[place];
      return found ? found.version === version : Boolean(optional || peer);
    }) && Object.keys(record.packages).every((place) => known.has(place))
  );
}

function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

/**
 * The Node to run with: version 24 from the packages where npm has one for this system, otherwise the present one.
 * @returns {string} path of the program
 */
export function newestNode() {
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  const candidate = program(`node-${process.platform}-${process.arch}/bin/node`);
  const works = fs.existsSync(candidate) && spawnSync(candidate, ['--version']).status === 0;
  return works ? candidate : process.execPath;
}

/**
 * Runs this very script again on the newest Node when the present one is older, and ends with its exit code. The new
 * process notices over the channel between them when this one is killed.
 */
export async function continueOnNewestNode() {
  const node = newestNode();
  if (node === process.execPath) return endWithParent();
  const env = { ...process.env, PATH: `${path.dirname(node)}:${process.env.PATH}` };
  const child = spawn(node, process.argv.slice(1), { env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'exit');
  process.exit(code ?? 1);
}

/** Treats the end of the process that started this one like a request to stop: npm may be killed alone. */
function endWithParent() {
  const stop = () => process.kill(process.pid, 'SIGTERM');
  if (process.channel) {
    process.once('disconnect', stop);
    process.channel.unref();
  }
  if (!process.env.npm_lifecycle_event) return;
  const parents = parentsWithinNpm();
  const watch = setInterval(() => {
    if (parentsWithinNpm() === parents) return;
    clearInterval(watch);
    stop();
  }, 1000);
  watch.unref();
}

/** npm runs a script through a shell, which does not tell when npm is killed; its parent is npm, then somebody else. */
function parentsWithinNpm() {
  const parent = process.ppid;
  const isShell = /\bsh$/.test(commandOf(parent));
  return `${parent} ${isShell ? parentOf(parent) : ''}`;
}
