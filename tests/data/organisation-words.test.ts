import { v7 as newId } from 'uuid';
import { beforeEach, expect, test } from 'vitest';
import { findLinks } from '@/lib/data/goal-links';
import { stateMotive } from '@/lib/data/motives';
import { addWord, archiveWord, findOrganisationWords, importWords } from '@/lib/data/organisation-words';
import { search } from '@/lib/data/search';
import { tryText } from '@/lib/data/try-words';
import { failure } from '@/lib/result';
import { buildGoal, buildWard, succeeded, type Ward } from '../support/build-ward';

let ward: Ward;
let goalId: string;
beforeEach(async () => {
  ward = await buildWard();
  goalId = await buildGoal(ward.hr, 'Potilasturvallisuus jokaisen työssä');
});

const none = { sv: '', en: '', concept: null };
const brand = { ...none, fi: 'vihko-viivi', concept: 'patient-safety' };
const add = async (word: typeof brand | (typeof none & { fi: string })) =>
  succeeded(await addWord(ward.hr, { id: newId(), ...word })).id;

async function nearMotive(text: string) {
  const motive = { id: newId(), goalId: null, text, kinds: [] };
  succeeded(await stateMotive(ward.noora, motive));
  return (await findLinks(ward.noora, { itemIds: [motive.id] })).map(({ strategyGoal }) => strategyGoal.id);
}

test('only HR adds, takes out and imports; everybody’s texts are read with the words', async () => {
  const id = newId();
  for (const other of [ward.noora, ward.supervisor]) {
    expect(await addWord(other, { id, ...brand })).toEqual(failure('notFound'));
    expect(await importWords(other, { rows: [{ id, ...brand }] })).toEqual(failure('notFound'));
    expect(await tryText(other, 'vihko-viivi')).toBeNull();
  }
  const added = await add(brand);
  expect(await archiveWord(ward.noora, { id: added, archived: true })).toEqual(failure('notFound'));
  expect(await findOrganisationWords(ward.noora)).toMatchObject([{ id: added, fi: 'vihko-viivi' }]);
});

test('a word that means a concept brings a text to its goal, in the writer’s own spelling, until it is taken out', async () => {
  expect(await nearMotive('Täytin vihko-viivin heti, kun huomasin vihko-viivin.')).not.toContain(goalId);
  const id = await add(brand);
  expect(await nearMotive('Täytin vihko-viivin heti, kun huomasin vihko-viivin paikan.')).toContain(goalId);
  succeeded(await archiveWord(ward.hr, { id, archived: true }));
  expect(await nearMotive('Täytin vihko-viivin taas, kun huomasin vihko-viivin.')).not.toContain(goalId);
});

test('words of one row find each other across languages', async () => {
  await add({ fi: 'kolmosvarmistus', sv: 'trippelkoll', en: '', concept: null });
  await nearMotive('Kolmosvarmistus jäi tänään tekemättä.');
  expect((await search(ward.noora, 'trippelkoll')).total).toBe(1);
});

test('another organisation’s words change nothing here', async () => {
  const other = await buildWard();
  succeeded(await addWord(other.hr, { id: newId(), ...brand }));
  expect(await findOrganisationWords(ward.hr)).toEqual([]);
  expect(await nearMotive('Täytin vihko-viivin heti, kun huomasin vihko-viivin.')).not.toContain(goalId);
});

test('a row without words or with an unknown concept is refused; an import leaves what stands there alone', async () => {
  expect(await addWord(ward.hr, { id: newId(), ...none, fi: ' ; ' })).toMatchObject({ ok: false, code: 'invalid' });
  expect(await addWord(ward.hr, { id: newId(), ...brand, concept: 'nothing-such' })).toMatchObject({ code: 'invalid' });
  await add(brand);
  const rows = [brand, { ...none, fi: 'uusi sana' }, { ...none, fi: 'uusi sana' }].map((row) => ({
    id: newId(),
    ...row,
  }));
  expect(succeeded(await importWords(ward.hr, { rows }))).toEqual({ added: 1 });
});

test('the try-out shows what a text is taken for, and keeps nothing of it', async () => {
  await add({ ...none, fi: 'kolmosvarmistus' });
  const understood = await tryText(ward.hr, 'Kolmosvarmistus estää vaaratapahtuman, sanoi Xyrgl.');
  expect(understood?.concepts.map(({ name }) => name)).toContain('kolmosvarmistus');
  expect(understood?.unknown).toContain('Xyrgl');
  expect(understood?.language).toBe('fi');
});
