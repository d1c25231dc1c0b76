import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { chooseReaders } from '@/lib/data/readers';
import { editTension, findTensions, noteTension, openTension } from '@/lib/data/tensions';
import { findVersions } from '@/lib/data/text-versions';
import { findDueTensionSteps } from '@/lib/data/waiting';
import { nobodyElse } from '@/lib/domain/access/readers';
import { addDays } from '@/lib/domain/calendar/days';
import { failure } from '@/lib/result';
import { buildWard, succeeded, type Ward } from '../support/build-ward';

let ward: Ward;
beforeAll(async () => {
  ward = await buildWard();
});

const words = {
  title: 'Kotiutus ennen kahtatoista',
  ownSide: 'Aamupäivään ei mahdu enempää.',
  otherSide: 'Paikkoja tarvitaan jo aamulla.',
  nextStep: 'Kysyn päivystyksestä, mihin aikaan paikka oikeasti tarvitaan.',
  nextStepOn: null as string | null,
  lookBack: '',
};

async function note(given: Partial<typeof words> = {}): Promise<string> {
  return succeeded(await noteTension(ward.supervisor, { id: newId(), ...words, ...given })).id;
}

test('a tension is its writer’s alone until readers are named, and rank opens nothing', async () => {
  const id = await note();
  expect(await openTension(ward.supervisor, id)).toMatchObject({ id, mine: true, ...words });
  for (const other of [ward.noora, ward.hr, ward.outsider]) {
    expect(await openTension(other, id)).toBeNull();
    expect((await findTensions(other)).map((tension) => tension.id)).not.toContain(id);
    expect(await editTension(other, { id, version: 1, ...words })).toEqual(failure('notFound'));
  }
});

test('a named reader reads both sides and changes nothing; taken back, the tension is gone at once', async () => {
  const id = await note();
  const toNoora = { ...nobodyElse, personIds: [ward.noora.personId] };
  succeeded(await chooseReaders(ward.supervisor, { kind: 'tension', itemId: id }, toNoora));
  expect(await openTension(ward.noora, id)).toMatchObject({ mine: false, otherSide: words.otherSide });
  expect(await openTension(ward.tuomas, id)).toBeNull();
  expect(await editTension(ward.noora, { id, version: 1, ...words })).toEqual(failure('notFound'));
  succeeded(await chooseReaders(ward.supervisor, { kind: 'tension', itemId: id }, nobodyElse));
  expect(await openTension(ward.noora, id)).toBeNull();
});

test('what stood before a change is in its writer’s history alone', async () => {
  const id = await note();
  succeeded(await editTension(ward.supervisor, { id, version: 1, ...words, ownSide: 'Ehkä sittenkin.' }));
  expect(await findVersions(ward.supervisor, 'tension', id)).toMatchObject([{ part: 'ownSide', text: words.ownSide }]);
  expect(await findVersions(ward.noora, 'tension', id)).toEqual([]);
});

test('of two changes made from one version the second is shown what stands there, and nothing is lost', async () => {
  const id = await note();
  succeeded(await editTension(ward.supervisor, { id, version: 1, ...words, title: 'Aamut' }));
  const second = await editTension(ward.supervisor, { id, version: 1, ...words, title: 'Illat' });
  expect(second).toMatchObject({ ok: false, code: 'conflict', current: { version: 2 } });
  expect(second).toHaveProperty('current.text', expect.stringContaining('Aamut'));
});

test('a look back has the day on which it was first written', async () => {
  const id = await note();
  expect(await openTension(ward.supervisor, id)).toMatchObject({ lookedBackOn: null });
  const { today } = ward.supervisor;
  succeeded(await editTension(ward.supervisor, { id, version: 1, ...words, lookBack: 'Sovimme kokeilusta.' }));
  expect(await openTension(ward.supervisor, id)).toMatchObject({
    lookedBackOn: today,
    lookBack: 'Sovimme kokeilusta.',
  });
  succeeded(await editTension(ward.supervisor, { id, version: 2, ...words, lookBack: '' }));
  expect(await openTension(ward.supervisor, id)).toMatchObject({ lookedBackOn: null });
});

test('its next step is brought up when it is nearly due, to its writer alone, until the look back', async () => {
  const soon = addDays(ward.supervisor.today, 1);
  const id = await note({ nextStepOn: soon });
  const later = await note({ nextStepOn: addDays(soon, 30) });
  const due = async () => (await findDueTensionSteps(ward.supervisor)).map((step) => step.id);
  expect(await due()).toContain(id);
  expect(await due()).not.toContain(later);
  expect(await findDueTensionSteps(ward.noora)).toEqual([]);
  const done = { ...words, nextStepOn: soon, lookBack: 'Kysyin.' };
  succeeded(await editTension(ward.supervisor, { id, version: 1, ...done }));
  expect(await due()).not.toContain(id);
});
