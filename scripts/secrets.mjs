import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const KEY_BYTES = 32;

/**
 * Sees to the key that seals people's texts and the secret that signs sessions. Neither is ever printed.
 *
 * A lost session secret signs everybody out and is made anew. A lost sealing key is never made anew where data exists:
 * the app would run, and every text written before would be unreadable for good.
 * @param {{ folder: string, hasData: boolean, dataFolder?: string, given?: Record<string, string | undefined> }} options `dataFolder`
 *   remembers which key its data was sealed with; `given` may hold SEALING_KEY_FILE and AUTH_SECRET
 * @returns {{ sealingKeyFile: string, authSecret: string }}
 */
export function prepareSecrets({ folder, hasData, dataFolder, given = {} }) {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const sealingKeyFile = given.SEALING_KEY_FILE ?? path.join(folder, 'sealing-key');
  if (!fs.existsSync(sealingKeyFile)) {
    if (hasData || given.SEALING_KEY_FILE) throw new Error(lostKey(sealingKeyFile));
    writeSecret(sealingKeyFile);
  }
  const key = Buffer.from(fs.readFileSync(sealingKeyFile, 'utf8').trim(), 'base64');
  if (key.length !== KEY_BYTES)
    throw new Error(`${sealingKeyFile} is not a sealing key (${KEY_BYTES} bytes in base64).`);
  if (dataFolder) checkFingerprint(key, sealingKeyFile, dataFolder);

  const authSecretFile = path.join(folder, 'auth-secret');
  if (!given.AUTH_SECRET && !fs.existsSync(authSecretFile)) writeSecret(authSecretFile);
  return { sealingKeyFile, authSecret: given.AUTH_SECRET ?? fs.readFileSync(authSecretFile, 'utf8').trim() };
}

function writeSecret(file) {
  fs.writeFileSync(file, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
}

/** A key of another installation is as bad as none, and would be noticed only at the first text. */
function checkFingerprint(key, sealingKeyFile, dataFolder) {
  const file = path.join(dataFolder, 'secrets', 'sealing-key.fingerprint');
  const fingerprint = createHmac('sha256', key).update('sanoitus sealing key').digest();
  if (!fs.existsSync(file)) {
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    fs.writeFileSync(file, fingerprint.toString('hex'), { mode: 0o600 });
    return;
  }
  const kept = Buffer.from(fs.readFileSync(file, 'utf8').trim(), 'hex');
  if (kept.length !== fingerprint.length || !timingSafeEqual(kept, fingerprint)) {
    throw new Error(
      `${sealingKeyFile} is not the key that the texts in ${dataFolder} were sealed with. Put the right key back and start again.`,
    );
  }
}

function lostKey(file) {
  return [
    `The sealing key ${file} is missing, but there is data that only this key opens.`,
    'Put the key back from where you keep it safe and start again.',
    'Nothing was changed, and no new key was made: with one, everything written so far would stay unreadable.',
  ].join('\n');
}
