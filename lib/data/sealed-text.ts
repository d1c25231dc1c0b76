import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { v7 as newId, parse as parseUuid, stringify as stringifyUuid } from 'uuid';
import type { Viewer } from '@/lib/domain/access/viewer';
import { type Database, databaseOf } from './database';
import { sealingKey } from './sealing-key';

/** Text that people wrote, encrypted: format 1, key id (16 bytes), nonce (12), ciphertext, tag (16). */
export type SealedText = Uint8Array<ArrayBuffer>;

/** Where a text belongs. All of it is bound in as associated data: a ciphertext moved elsewhere is refused. */
export type Place = { ownerId: string; recordId: string; field: string; version: number };

const formatVersion = 1;
const headerLength = 1 + 16 + 12;

type DataKey = { id: string; key: Buffer };
const cache = new Map<string, Buffer>();
const cacheSize = 2_000;

// The database writes ids in small letters, whatever it was handed: a text sealed for another form would stay shut.
const asStored = (id: string): string => id.toLowerCase();
const associated = (organisationId: string, place: Place): Buffer =>
  Buffer.from([...[organisationId, place.ownerId, place.recordId].map(asStored), place.field, place.version].join('|'));

function encrypt(key: Buffer, aad: Buffer, plain: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(aad);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, aad: Buffer, sealed: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  decipher.setAAD(aad);
  decipher.setAuthTag(sealed.subarray(sealed.length - 16));
  return Buffer.concat([decipher.update(sealed.subarray(12, sealed.length - 16)), decipher.final()]);
}

const wrapAad = (organisationId: string, keyId: string): Buffer => Buffer.from(`${organisationId}|${keyId}|data key`);

function remember(organisationId: string, keyId: string, key: Buffer): void {
  if (cache.size >= cacheSize) cache.delete(cache.keys().next().value ?? '');
  cache.set(`${organisationId}|${keyId}`, key);
}

function unwrap(organisationId: string, row: { id: string; wrapped: Uint8Array; sealingKeyId: string }): Buffer {
  const { key, id } = sealingKey();
  if (row.sealingKeyId !== id) throw new Error('A data key is wrapped by another sealing key');
  const plain = decrypt(key, wrapAad(organisationId, row.id), row.wrapped);
  remember(organisationId, row.id, plain);
  return plain;
}

async function makeKey(database: Database, organisationId: string, personId: string | null): Promise<DataKey> {
  const id = newId();
  const key = randomBytes(32);
  const sealing = sealingKey();
  const wrapped = new Uint8Array(encrypt(sealing.key, wrapAad(organisationId, id), key));
  // Two first texts of one person may be saved at once: the first key stands, the other is forgotten.
  await database.dataKey.createMany({
    data: [{ organisationId, id, personId, wrapped, sealingKeyId: sealing.id }],
    skipDuplicates: true,
  });
  return { id, key };
}

const keyColumns = { id: true, wrapped: true, sealingKeyId: true } as const;

async function keyOfPerson(database: Database, organisationId: string, personId: string): Promise<DataKey> {
  const find = () => database.dataKey.findFirst({ where: { organisationId, personId }, select: keyColumns });
  let row = await find();
  if (!row) {
    await makeKey(database, organisationId, personId);
    row = await find();
  }
  if (!row) throw new Error('No data key');
  return { id: row.id, key: cache.get(`${organisationId}|${row.id}`) ?? unwrap(organisationId, row) };
}

export type Sealer = (text: string, place: Omit<Place, 'ownerId'>) => SealedText;

function sealerWith(organisationId: string, ownerId: string, dataKey: DataKey): Sealer {
  const keyId = parseUuid(dataKey.id);
  return (text, place) => {
    const body = encrypt(dataKey.key, associated(organisationId, { ...place, ownerId }), Buffer.from(text, 'utf8'));
    return new Uint8Array(Buffer.concat([Buffer.of(formatVersion), keyId, body]));
  };
}

/** Seals texts of one person; makes the person's data key at the first text. */
export async function sealerOf(database: Database, organisationId: string, personId: string): Promise<Sealer> {
  return sealerWith(organisationId, personId, await keyOfPerson(database, organisationId, personId));
}

/** Seals texts of a team log, which have no one author: a key per log. `keyFrom` is any text sealed before. */
export async function sealerOfLog(
  database: Database,
  organisationId: string,
  logId: string,
  keyFrom: SealedText | null,
): Promise<Sealer> {
  if (!keyFrom) return sealerWith(organisationId, logId, await makeKey(database, organisationId, null));
  await loadKeys(database, organisationId, [keyFrom]);
  const id = keyIdOf(keyFrom);
  const key = cache.get(`${organisationId}|${id}`);
  if (!key) throw new Error('No data key');
  return sealerWith(organisationId, logId, { id, key });
}

const keyIdOf = (sealed: Uint8Array): string => stringifyUuid(sealed.subarray(1, 17));

async function loadKeys(database: Database, organisationId: string, sealed: readonly Uint8Array[]): Promise<void> {
  const ids = [...new Set(sealed.map(keyIdOf))].filter((id) => !cache.has(`${organisationId}|${id}`));
  if (ids.length === 0) return;
  const rows = await database.dataKey.findMany({ where: { organisationId, id: { in: ids } }, select: keyColumns });
  for (const row of rows) unwrap(organisationId, row);
}

export type Opener = (sealed: SealedText, place: Place) => string;

/**
 * Loads the keys of the given texts in one query and answers a function that opens them. That function throws when a
 * text stands in another place than it was sealed for, or its key is gone.
 */
export async function openerFor(
  database: Database,
  organisationId: string,
  sealed: readonly (SealedText | null | undefined)[],
): Promise<Opener> {
  await loadKeys(
    database,
    organisationId,
    sealed.filter((text) => text != null),
  );
  return (text, place) => {
    if (text[0] !== formatVersion) throw new Error('Unknown format of a sealed text');
    const key = cache.get(`${organisationId}|${keyIdOf(text)}`);
    if (!key) throw new Error('No data key');
    return decrypt(key, associated(organisationId, place), text.subarray(headerLength - 12)).toString('utf8');
  };
}

/** The same outside of a writing. */
export const openerOf = (viewer: Viewer, sealed: Parameters<typeof openerFor>[2]): Promise<Opener> =>
  openerFor(databaseOf(viewer.organisationId), viewer.organisationId, sealed);

/** Forgets unwrapped keys, so that an erased key is of no use to this process any more. */
export const forgetDataKeys = (): void => cache.clear();
