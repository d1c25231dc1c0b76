import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive, startMoment } from './processes.mjs';

/**
 * Takes a lock that ends with the process that holds it.
 * @param {string} file
 * @param {string} [note] what others may want to know about the holder
 * @returns {{ release(): void } | { holder: { pid: number, note: string } }}
 */
export function takeLock(file, note = '') {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const mine = JSON.stringify({ pid: process.pid, moment: startMoment(process.pid), note });
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, mine);
  try {
    for (;;) {
      try {
        fs.linkSync(draft, file); // appears whole or not at all
        return { release: () => fs.rmSync(file, { force: true }) };
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const holder = livingHolder(file);
      if (holder) return { holder };
      fs.rmSync(file, { force: true });
    }
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/**
 * Waits for a lock up to a quarter of an hour.
 * @param {string} file
 * @param {() => void} notice called once when there is something to wait for
 * @returns {Promise<{ release(): void }>}
 */
export async function waitForLock(file, notice) {
  const end = Date.now() + 900_000;
  let lock = takeLock(file);
  if (lock.holder) notice();
  while (lock.holder) {
    if (Date.now() > end) throw new Error(`Process ${lock.holder.pid} holds ${file} for too long.`);
    await wait(300);
    lock = takeLock(file);
  }
  return lock;
}

/** The start moment tells the holder from a process that got its number after a restart of the machine. */
function livingHolder(file) {
  try {
    const holder = JSON.parse(fs.readFileSync(file, 'utf8'));
    return isAlive(holder.pid) && startMoment(holder.pid) === holder.moment ? holder : undefined;
  } catch {
    return undefined;
  }
}
