import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import {
  archiveOffer,
  editOffer,
  findArchivedOffers,
  findOffers,
  getOwnOffer,
  offerExpertise,
} from '@/lib/data/expertise-offers';
import type { Viewer } from '@/lib/domain/access/viewer';
import { failure } from '@/lib/result';
import { buildUnit, buildViewer } from '../support/factories';

let author: Viewer;
let colleague: Viewer;
let stranger: Viewer;

beforeAll(async () => {
  const unit = await buildUnit();
  author = await buildViewer({ unit });
  colleague = await buildViewer({ unit });
  stranger = await buildViewer();
});

async function offer(title: string, description: string): Promise<string> {
  const id = newId();
  await offerExpertise(author, { id, title, description });
  return id;
}
const found = async (viewer: Viewer, asked?: string) => (await findOffers(viewer, asked)).map(({ id }) => id);

test('an offer is read by the whole organisation and by nobody outside, and changed by its author alone', async () => {
  const id = await offer('Vaikea kanyyli', 'Näytän iltavuorossa.');
  expect(await found(colleague)).toContain(id);
  expect(await found(stranger)).not.toContain(id);
  const edit = { id, version: 1, title: 'Muu', description: 'Muu.' };
  for (const other of [colleague, stranger]) {
    expect(await editOffer(other, edit)).toEqual(failure('notFound'));
    expect(await archiveOffer(other, { id, archived: true })).toEqual(failure('notFound'));
    expect(await getOwnOffer(other, id)).toBeNull();
  }
});

test('a search finds an offer in another form of its word, in the title before the description, and nothing for strange words', async () => {
  const inTitle = await offer('Haastava palautekeskustelu', 'Harjoitellaan kahdestaan.');
  const inDescription = await offer('Tiimipalaverit', 'Otan mukaan myös palautekeskustelun.');
  expect(await found(colleague, 'palautekeskustelut')).toEqual([inTitle, inDescription]);
  expect(await found(colleague, 'xylofoni')).toEqual([]);
});

test('an archived offer is found by nobody until its author takes it out again', async () => {
  const id = await offer('Kinestetiikka', 'Käännetään yhdessä.');
  await archiveOffer(author, { id, archived: true });
  expect(await found(author, 'kinestetiikka')).toEqual([]);
  expect((await findArchivedOffers(author)).map((each) => each.id)).toEqual([id]);
  expect(await findArchivedOffers(colleague)).toEqual([]);
  await archiveOffer(author, { id, archived: false });
  expect(await found(colleague, 'kinestetiikka')).toEqual([id]);
});

test('a lost race over an offer shows the words that stand now', async () => {
  const id = await offer('Kipsaus', 'Näytän.');
  await editOffer(author, { id, version: 1, title: 'Kipsaus', description: 'Näytän aamulla.' });
  const lost = await editOffer(author, { id, version: 1, title: 'Kipsaus', description: 'Näytän illalla.' });
  expect(lost).toMatchObject({ code: 'conflict', current: { version: 2, text: 'Kipsaus\n\nNäytän aamulla.' } });
});
