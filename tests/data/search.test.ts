import { beforeAll, expect, test } from 'vitest';
import { findOpenings } from '@/lib/data/items';
import { chooseReaders } from '@/lib/data/readers';
import { search } from '@/lib/data/search';
import { findSummaries } from '@/lib/data/summaries';
import { nobodyElse } from '@/lib/domain/access/readers';
import { makeOf } from '../support/build-summary';
import { buildGoal, buildOpenMoment, buildWard, type Ward } from '../support/build-ward';

let ward: Ward;
let other: Ward;
let shared: string;
let own: string;

beforeAll(async () => {
  ward = await buildWard();
  other = await buildWard();
  shared = await buildOpenMoment(ward.tuomas, 'Kaatumisen jälkeen jäimme käytävälle katsomaan valoa.', ward.toUnit);
  own = await buildOpenMoment(ward.tuomas, 'Kaaduin itse portaissa, enkä kertonut kenellekään.', nobodyElse);
  await buildOpenMoment(other.tuomas, 'Kaatuminen toisessa talossa.', other.toUnit);
  await buildGoal(ward.hr, 'Kaatumiset puoleen');
});

const idsOf = async (...[viewer, asked, filter]: Parameters<typeof search>) =>
  (await search(viewer, asked, filter)).found.map(({ id }) => id);

test('a word is found in another form, and what is found carries the place that answers', async () => {
  const { found } = await search(ward.noora, 'kaatumisista');
  const moment = found.find(({ id }) => id === shared);
  const [span] = moment?.spans ?? [];
  expect(moment?.text.slice(span?.start, span?.end)).toBe('Kaatumisen');
});

test('what may not be read is neither found nor counted, by rank, role or organisation', async () => {
  for (const viewer of [ward.noora, ward.supervisor, ward.hr, ward.outsider]) {
    const { found, total } = await search(viewer, 'kaatua portaissa kertonut');
    expect(found.map(({ id }) => id)).not.toContain(own);
    expect(total).toBe(found.length);
  }
  expect(await idsOf(ward.outsider, 'kaatuminen')).not.toContain(shared);
  const kinds = ['diaryEntry'] as const;
  expect(await idsOf(ward.tuomas, 'kaatuminen', { kinds })).toEqual(expect.arrayContaining([own, shared]));
  expect(await idsOf(ward.tuomas, 'kaatuminen toisessa talossa', { kinds })).toHaveLength(2);
});

test('a narrowed text is found no more', async () => {
  const id = await buildOpenMoment(ward.tuomas, 'Sammakko hyppäsi lääkevaunuun.', ward.toUnit);
  expect(await idsOf(ward.noora, 'sammakko')).toEqual([id]);
  await chooseReaders(ward.tuomas, { kind: 'diaryEntry', itemId: id }, nobodyElse);
  expect(await idsOf(ward.noora, 'sammakko')).toEqual([]);
});

test('kinds and one’s own can be chosen', async () => {
  expect((await search(ward.noora, 'kaatuminen', { kinds: ['strategyGoal'] })).found).toMatchObject([
    { kind: 'strategyGoal', title: 'Kaatumiset puoleen' },
  ]);
  expect(await idsOf(ward.noora, 'kaatuminen', { mineOnly: true })).toEqual([]);
});

test('a summary is found by its title, also where nothing else answers', async () => {
  const id = await makeOf(ward.supervisor, { kind: 'period' });
  const title = (await findSummaries(ward.supervisor)).find((summary) => summary.id === id)?.title ?? '';
  expect(await idsOf(ward.supervisor, title, { kinds: ['summary'] })).toEqual([id]);
  expect(await idsOf(ward.supervisor, title)).toContain(id);
  expect(await idsOf(ward.noora, title)).not.toContain(id);
});

test('another’s private words shown in a search count as opened, once a day', async () => {
  await search(ward.noora, 'kaatuminen');
  await search(ward.noora, 'kaatuminen');
  const openings = await findOpenings(ward.tuomas, 'diaryEntry', shared);
  expect(openings.filter(({ reader }) => reader === 'Noora Virtanen')).toEqual([
    { reader: 'Noora Virtanen', days: [ward.noora.today] },
  ]);
});

test('nothing is found for nothing, for signs and for what nobody wrote', async () => {
  for (const asked of ['', '   ', '!?', 'asdf qwer', '🙂']) expect((await search(ward.noora, asked)).total).toBe(0);
});
