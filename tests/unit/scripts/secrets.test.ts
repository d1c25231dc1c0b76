import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepareSecrets } from '@/scripts/secrets.mjs';

let home: string;
const places = () => ({ folder: path.join(home, 'secrets'), dataFolder: path.join(home, 'data') });
const keyFile = () => path.join(home, 'secrets/sealing-key');
const firstStart = () => prepareSecrets({ ...places(), hasData: false });
const nextStart = () => prepareSecrets({ ...places(), hasData: true });

beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'sanoitus-secrets-'));
});
afterEach(() => fs.rmSync(home, { recursive: true }));

test('the first start makes 32 random bytes that only the account of the app may read', () => {
  const { sealingKeyFile } = firstStart();
  expect(Buffer.from(fs.readFileSync(sealingKeyFile, 'utf8'), 'base64')).toHaveLength(32);
  expect(fs.statSync(sealingKeyFile).mode & 0o777).toBe(0o600);
  expect(fs.statSync(path.dirname(sealingKeyFile)).mode & 0o777).toBe(0o700);
});

test('a later start finds the same key and the same session secret', () => {
  const first = firstStart();
  const key = fs.readFileSync(first.sealingKeyFile, 'utf8');
  expect(nextStart()).toEqual(first);
  expect(fs.readFileSync(first.sealingKeyFile, 'utf8')).toBe(key);
});

test('a lost sealing key is not made anew where data exists', () => {
  firstStart();
  fs.rmSync(keyFile());
  expect(nextStart).toThrow(/sealing key .* is missing/);
  expect(fs.existsSync(keyFile())).toBe(false);
});

test('a key that the data was not sealed with is refused', () => {
  firstStart();
  fs.writeFileSync(keyFile(), Buffer.alloc(32, 7).toString('base64'));
  expect(nextStart).toThrow(/is not the key/);
});

test('a key that was cut off is refused', () => {
  firstStart();
  fs.writeFileSync(keyFile(), Buffer.alloc(16, 7).toString('base64'));
  expect(nextStart).toThrow(/not a sealing key/);
});

test('a refusal does not tell the key', () => {
  firstStart();
  const other = Buffer.alloc(32, 7).toString('base64');
  fs.writeFileSync(keyFile(), other);
  expect(nextStart).toThrow(expect.not.objectContaining({ message: expect.stringContaining(other) }));
});

test('a lost session secret is made anew: it only signs people out', () => {
  const { authSecret } = firstStart();
  fs.rmSync(path.join(home, 'secrets/auth-secret'));
  const again = nextStart().authSecret;
  expect(again).not.toBe(authSecret);
  expect(again.length).toBeGreaterThanOrEqual(32);
});

test('a key named by the installation is used and never written', () => {
  const given = { SEALING_KEY_FILE: path.join(home, 'own-key') };
  expect(() => prepareSecrets({ ...places(), hasData: false, given })).toThrow(/is missing/);
  fs.writeFileSync(given.SEALING_KEY_FILE, Buffer.alloc(32, 1).toString('base64'));
  expect(prepareSecrets({ ...places(), hasData: false, given }).sealingKeyFile).toBe(given.SEALING_KEY_FILE);
});
