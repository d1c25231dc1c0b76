import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { databaseOf } from '@/lib/data/database';
import { forgetDataKeys, openerFor, type Place, type SealedText, sealerOf, sealerOfLog } from '@/lib/data/sealed-text';
import { termHashes } from '@/lib/data/sealing-key';
import type { Viewer } from '@/lib/domain/access/viewer';
import { buildViewer } from '../support/factories';

let viewer: Viewer;
let colleague: Viewer;

beforeAll(async () => {
  viewer = await buildViewer();
  colleague = await buildViewer();
});

const place = (ownerId: string, more: Partial<Place> = {}): Place => ({
  ownerId,
  recordId: newId(),
  field: 'text',
  version: 1,
  ...more,
});

async function seal(text: string, at: Place): Promise<SealedText> {
  return (await sealerOf(databaseOf(viewer.organisationId), viewer.organisationId, at.ownerId))(text, at);
}
const opener = (sealed: SealedText) => openerFor(databaseOf(viewer.organisationId), viewer.organisationId, [sealed]);

test('any text comes back as it was sealed, also by a process that has forgotten its keys', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (text) => {
      const at = place(viewer.personId);
      const sealed = await seal(text, at);
      forgetDataKeys();
      expect((await opener(sealed))(sealed, at)).toBe(text);
      // Short texts stand in any bytes by chance.
      if (text.length > 3) expect(Buffer.from(sealed).includes(Buffer.from(text))).toBe(false);
    }),
    { numRuns: 40 },
  );
});

test('a text moved to another record, field, version or author is refused', async () => {
  const at = place(viewer.personId);
  const sealed = await seal('Sanoin sen ääneen.', at);
  const open = await opener(sealed);
  expect(open(sealed, at)).toBe('Sanoin sen ääneen.');
  for (const moved of [
    { ...at, recordId: newId() },
    { ...at, field: 'title' },
    { ...at, version: 2 },
    { ...at, ownerId: colleague.personId },
  ]) {
    expect(() => open(sealed, moved)).toThrow();
  }
});

test('a changed byte is refused wherever it stands', async () => {
  const at = place(viewer.personId);
  const sealed = await seal('Tarkistimme kahteen kertaan.', at);
  const open = await opener(sealed);
  fc.assert(
    fc.property(fc.integer({ min: 17, max: sealed.length - 1 }), fc.integer({ min: 1, max: 255 }), (index, bits) => {
      const changed = new Uint8Array(sealed);
      changed[index] = (changed[index] ?? 0) ^ bits;
      expect(() => open(changed, at)).toThrow();
    }),
  );
});

test('the same text is sealed differently each time', async () => {
  const at = place(viewer.personId);
  expect(Buffer.from(await seal('sama', at)).equals(Buffer.from(await seal('sama', at)))).toBe(false);
});

test('two first texts of one person saved at once share the person’s one key', async () => {
  const author = await buildViewer();
  const at = place(author.personId);
  const database = databaseOf(author.organisationId);
  const sealers = await Promise.all([1, 2, 3].map(() => sealerOf(database, author.organisationId, author.personId)));
  const sealed = sealers.map((each) => each('teksti', at));
  expect(await database.dataKey.count({ where: { personId: author.personId } })).toBe(1);
  const open = await openerFor(database, author.organisationId, sealed);
  for (const each of sealed) expect(open(each, at)).toBe('teksti');
});

test('a team log has a key of its own, so that it outlives the key of whoever wrote it down', async () => {
  const database = databaseOf(viewer.organisationId);
  const logId = newId();
  const first = await sealerOfLog(database, viewer.organisationId, logId, null);
  const sealed = first('Opimme yhdessä.', { recordId: logId, field: 'learnt', version: 1 });
  const again = await sealerOfLog(database, viewer.organisationId, logId, sealed);
  const second = again('Ja kokeilimme.', { recordId: logId, field: 'learnt', version: 2 });
  expect(Buffer.from(second.subarray(1, 17)).equals(Buffer.from(sealed.subarray(1, 17)))).toBe(true);
  const open = await opener(second);
  expect(open(second, { ownerId: logId, recordId: logId, field: 'learnt', version: 2 })).toBe('Ja kokeilimme.');
});

test('hashes of terms keep no order and differ between organisations', () => {
  const one = termHashes(viewer.organisationId, ['palaute', 'vuoro', 'oppia']);
  expect(termHashes(viewer.organisationId, ['oppia', 'palaute', 'vuoro', 'palaute'])).toEqual(one);
  expect(termHashes(colleague.organisationId, ['palaute', 'vuoro', 'oppia'])).not.toEqual(one);
});
