import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { env } from '@/lib/env';

let loaded: { key: Buffer; id: string } | undefined;

/** The key that wraps all data keys. It lies outside the data folder and outside every backup. */
export function sealingKey(): { key: Buffer; id: string } {
  if (loaded) return loaded;
  const key = Buffer.from(readFileSync(env().SEALING_KEY_FILE, 'utf8').trim(), 'base64');
  if (key.length !== 32) throw new Error('The sealing key must be 32 bytes in base64');
  loaded = { key, id: createHash('sha256').update('sanoitus sealing key').update(key).digest('hex').slice(0, 16) };
  return loaded;
}

export type Purpose = 'terms' | 'order' | 'signInAttempts';

/** A key for one purpose and one organisation, derived (HKDF, RFC 5869) so that none has to be stored. 32 bytes. */
export function derivedKey(purpose: Purpose, organisationId: string): Buffer {
  return Buffer.from(hkdfSync('sha256', sealingKey().key, organisationId, `sanoitus ${purpose}`, 32));
}

/** Keyed hash, hexadecimal. */
export const keyedHash = (key: Buffer, text: string): string => createHmac('sha256', key).update(text).digest('hex');

/** Keyed hashes of terms as signed 64-bit numbers, sorted: nothing of order or place in the text is kept. */
export function termHashes(organisationId: string, terms: Iterable<string>): bigint[] {
  const key = derivedKey('terms', organisationId);
  const hashes = [...new Set(terms)].map((term) => createHmac('sha256', key).update(term).digest().readBigInt64BE(0));
  return hashes.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
