import fs from 'node:fs';
import net from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Whether a process still does something. A zombie counts as gone: in a container whose first process reaps nobody,
 * a killed process answers signals for ever.
 * @param {number} pid
 */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  return process.platform !== 'linux' || !['Z', 'X', undefined].includes(statFields(pid)?.[0]);
}

/**
 * What tells two processes with the same number apart: the moment it started, in clock ticks since boot.
 * Undefined where /proc does not exist.
 * @param {number} pid
 */
export function startMoment(pid) {
  return statFields(pid)?.[19];
}

/** The process that started another one; undefined where /proc does not exist. */
export function parentOf(pid) {
  return statFields(pid)?.[1];
}

/** The short name of a process, empty where it is not known. */
export function commandOf(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return '';
  }
}

/** The fields of /proc/PID/stat after the name, which may hold spaces and brackets itself. */
function statFields(pid) {
  try {
    return fs
      .readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return undefined;
  }
}

/**
 * Waits until `done()` is true.
 * @param {() => unknown} done
 * @param {{ seconds: number, every?: number }} limits `every` in milliseconds
 * @returns {Promise<boolean>} false when the time ran out
 */
export async function until(done, { seconds, every = 20 }) {
  const end = Date.now() + seconds * 1000;
  while (!(await done())) {
    if (Date.now() > end) return false;
    await wait(every);
  }
  return true;
}

/**
 * A TCP port on loopback that nobody listens on now.
 * @param {number} [wanted] asked for first
 * @returns {Promise<number>}
 */
export async function freePort(wanted = 0) {
  for (const port of [wanted, 0]) {
    const found = await tryPort(port);
    if (found) return found;
  }
  throw new Error('No free port on 127.0.0.1.');
}

/**
 * @param {number} port 0 for any
 * @returns {Promise<number | undefined>} the port, or undefined when it is taken
 */
export function tryPort(port) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const found = probe.address().port;
      probe.close(() => resolve(found));
    });
  });
}
