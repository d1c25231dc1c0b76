import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { releaseStaleLock, runningServer } from '@/scripts/postgres.mjs';

let cluster: string;
const lock = () => path.join(cluster, 'postmaster.pid');
const rest = [os.tmpdir(), '1700000000', '54321', '', '127.0.0.1', '  1234567  8', 'ready'];
const writeLock = (pid: number) => fs.writeFileSync(lock(), [pid, ...rest, ''].join('\n'));

beforeEach(() => {
  cluster = fs.mkdtempSync(path.join(os.tmpdir(), 'sanoitus-lock-'));
});
afterEach(() => fs.rmSync(cluster, { recursive: true }));

test('a server that works in the folder is found with its port and keeps its lock', async () => {
  const server = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { cwd: cluster, stdio: 'ignore' });
  await once(server, 'spawn');
  writeLock(Number(server.pid));
  expect(runningServer(cluster)).toEqual({ pid: server.pid, port: 54321 });
  releaseStaleLock(cluster);
  expect(fs.readFileSync(lock(), 'utf8')).toContain(`${server.pid}\n`);
  server.kill('SIGKILL');
  await once(server, 'exit');
  expect(runningServer(cluster)).toBeUndefined();
});

test('a lock whose number now belongs to another program is freed and still names the shared memory', () => {
  writeLock(process.pid);
  expect(runningServer(cluster)).toBeUndefined();
  releaseStaleLock(cluster);
  const [pid, ...kept] = fs.readFileSync(lock(), 'utf8').trimEnd().split('\n');
  expect(Number(pid)).toBeGreaterThan(2 ** 22); // the highest number that Linux gives out
  expect(kept).toEqual(rest);
});

test('a lock that was cut off while it was written is removed', () => {
  fs.writeFileSync(lock(), '');
  releaseStaleLock(cluster);
  expect(fs.existsSync(lock())).toBe(false);
});
