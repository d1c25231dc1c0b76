import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import { databaseOf } from '@/lib/data/database';
import { captureMoment, editMoment, findEntries, openEntry } from '@/lib/data/diary-entries';
import { binEntry, classifyEntry, findBin, unbinEntry } from '@/lib/data/entry-changes';
import { findOpenings } from '@/lib/data/items';
import { restoreText } from '@/lib/data/restore-text';
import { findVersions } from '@/lib/data/text-versions';
import { nobodyElse } from '@/lib/domain/access/readers';
import { buildMoment } from '../support/build-diary';
import { buildPerson, buildUnit, buildViewer, viewerOf } from '../support/factories';

async function ward() {
  const unit = await buildUnit();
  const supervisor = await buildViewer({ leads: [unit] });
  const [author, colleague] = await Promise.all([buildViewer({ unit }), buildViewer({ unit })]);
  return { unit, supervisor, author, colleague };
}
const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);
const moment = (id: string, text: string, happenedOn: string) => ({ id, text, happenedOn, stage: null, level: null });

describe('a learning moment', () => {
  it('is its author’s alone until readers are named: neither rank nor unit nor role opens it', async () => {
    const { unit, supervisor, author, colleague } = await ward();
    const hr = await buildViewer({ unit, roles: ['hr', 'admin'] });
    const id = await buildMoment(author);
    expect(ids(await findEntries(author))).toEqual([id]);
    for (const other of [supervisor, colleague, hr]) {
      expect(await openEntry(other, id)).toBeNull();
      expect(ids(await findEntries(other))).not.toContain(id);
    }
  });

  it('is read by the persons and units that were named, and by nobody of another organisation', async () => {
    const { unit, supervisor, author, colleague } = await ward();
    const stranger = await buildViewer();
    const toPerson = await buildMoment(author, { readers: { ...nobodyElse, personIds: [supervisor.personId] } });
    const toUnit = await buildMoment(author, { readers: { ...nobodyElse, unitIds: [unit.id] } });
    expect((await openEntry(supervisor, toPerson))?.mine).toBe(false);
    expect(await openEntry(colleague, toPerson)).toBeNull();
    expect((await openEntry(colleague, toUnit))?.passages[0]?.text).toContain('Potilas kaatui');
    expect(await openEntry(stranger, toUnit)).toBeNull();
    expect(ids(await findEntries(colleague, { othersOnly: true }))).toEqual([toUnit]);
  });

  it('is one entry however often it is sent', async () => {
    const { author } = await ward();
    const id = newId();
    const once = newId();
    const send = () => captureMoment(author, { ...moment(id, 'Sama hetki.', author.today), once });
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.every((answer) => answer.ok && answer.value.id === id)).toBe(true);
    expect(await findEntries(author)).toHaveLength(1);
  });

  it('is one entry when it is sent again without knowing that it had arrived', async () => {
    const { author } = await ward();
    const id = newId();
    await captureMoment(author, { ...moment(id, 'Sama hetki.', author.today), once: newId() });
    const again = await captureMoment(author, { ...moment(id, 'Sama hetki.', author.today), once: newId() });
    expect(again.ok).toBe(true);
    expect(await findEntries(author)).toHaveLength(1);
  });

  it('loses no words when other ones arrive under its id', async () => {
    const { author, colleague } = await ward();
    const id = await buildMoment(author, { text: 'Ensimmäiset sanat.' });
    const other = await captureMoment(author, moment(id, 'Toiset sanat.', author.today));
    expect(other).toMatchObject({ ok: false, code: 'conflict', current: { text: 'Ensimmäiset sanat.', version: 1 } });
    expect(await captureMoment(colleague, moment(id, 'Vieras.', author.today))).toMatchObject({ code: 'notFound' });
    expect((await openEntry(author, id))?.passages[0]?.text).toBe('Ensimmäiset sanat.');
  });

  it.each(['2026-11-25', '2024-12-30', '2026-03-29'])('stays on the day that its writer meant: %s', async (day) => {
    const { author } = await ward();
    const id = await buildMoment(author, { happenedOn: day });
    for (const text of ['Yksi.', 'Kaksi.', 'Kolme.']) {
      const now = await openEntry(author, id);
      await editMoment(author, { id, version: now?.version ?? 0, text });
    }
    expect((await openEntry(author, id))?.happenedOn).toBe(day);
    expect(ids(await findEntries(author, { from: day, to: day }))).toEqual([id]);
  });

  it('gets stage and level from its words until its writer chooses', async () => {
    const { author } = await ward();
    const id = await buildMoment(author, {
      text: 'Kävimme tiimissä läpi, miten strategia ja talon tavoitteet näkyvät meillä.',
    });
    expect(await openEntry(author, id)).toMatchObject({ stage: 'strategy', level: 'team', stageChosen: false });
    await classifyEntry(author, { id, stage: 'example' });
    await editMoment(author, { id, version: 1, text: 'Hän haluaa oppia lisää.' });
    expect(await openEntry(author, id)).toMatchObject({ stage: 'example', stageChosen: true, version: 2 });
  });
});

describe('editing an entry', () => {
  it('tells the loser of a race what stands there now and overwrites nothing', async () => {
    const { author } = await ward();
    const id = await buildMoment(author, { text: 'Alku.' });
    expect(await editMoment(author, { id, version: 1, text: 'Puhelimella.' })).toMatchObject({ ok: true });
    const lost = await editMoment(author, { id, version: 1, text: 'Koneella.' });
    expect(lost).toMatchObject({ code: 'conflict', current: { version: 2, text: 'Puhelimella.' } });
    expect((await openEntry(author, id))?.passages[0]?.text).toBe('Puhelimella.');
  });

  it('lets exactly one of several at the same moment win', async () => {
    const { author } = await ward();
    const id = await buildMoment(author, { text: 'Alku.' });
    const texts = ['a', 'b', 'c', 'd'];
    const answers = await Promise.all(texts.map((text) => editMoment(author, { id, version: 1, text })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await openEntry(author, id))?.version).toBe(2);
  });

  it('makes no version of a text that has not changed', async () => {
    const { author } = await ward();
    const id = await buildMoment(author, { text: 'Sama.' });
    expect(await editMoment(author, { id, version: 1, text: 'Sama.' })).toMatchObject({ value: { version: 1 } });
    expect(await findVersions(author, 'diaryEntry', id)).toEqual([]);
  });

  it('is not for its readers', async () => {
    const { author, colleague } = await ward();
    const id = await buildMoment(author, { readers: { ...nobodyElse, personIds: [colleague.personId] } });
    const tries = [
      editMoment(colleague, { id, version: 1, text: 'Vieraat sanat.' }),
      classifyEntry(colleague, { id, stage: 'sharing' }),
      binEntry(colleague, { id }),
    ];
    for (const answer of await Promise.all(tries)) expect(answer).toMatchObject({ ok: false, code: 'notFound' });
  });

  it('keeps a history for the author alone, out of which a text can be put back', async () => {
    const { author, colleague } = await ward();
    const id = await buildMoment(author, {
      text: 'Alku.',
      readers: { ...nobodyElse, personIds: [colleague.personId] },
    });
    await editMoment(author, { id, version: 1, text: 'Uusi.' });
    const [version] = await findVersions(author, 'diaryEntry', id);
    expect(version).toMatchObject({ text: 'Alku.', version: 1, part: 'text' });
    expect(await findVersions(colleague, 'diaryEntry', id)).toEqual([]);
    const versionId = version?.id ?? '';
    expect(await restoreText(colleague, { id, versionId })).toMatchObject({ code: 'notFound' });
    expect(await restoreText(author, { id, versionId })).toMatchObject({ ok: true });
    expect((await openEntry(author, id))?.passages[0]?.text).toBe('Alku.');
    expect((await findVersions(author, 'diaryEntry', id)).map(({ text }) => text)).toContain('Uusi.');
  });
});

describe('an opening', () => {
  it('of somebody else’s entry is noted once a day and shown to its author alone', async () => {
    const { author, colleague } = await ward();
    const id = await buildMoment(author, { readers: { ...nobodyElse, personIds: [colleague.personId] } });
    await openEntry(colleague, id);
    await openEntry(colleague, id);
    await openEntry(author, id);
    expect(await findOpenings(author, 'diaryEntry', id)).toEqual([{ reader: colleague.name, days: [author.today] }]);
    expect(await findOpenings(colleague, 'diaryEntry', id)).toEqual([]);
  });

  it('writes nothing into the entry', async () => {
    const { author, colleague } = await ward();
    const id = await buildMoment(author, { readers: { ...nobodyElse, personIds: [colleague.personId] } });
    const before = await openEntry(author, id);
    await openEntry(colleague, id);
    expect(await openEntry(author, id)).toEqual(before);
  });
});

describe('the bin', () => {
  it('takes an entry from everybody at once and gives it back with its readers', async () => {
    const { author, colleague } = await ward();
    const id = await buildMoment(author, { readers: { ...nobodyElse, personIds: [colleague.personId] } });
    await binEntry(author, { id });
    expect(await openEntry(author, id)).toBeNull();
    expect(await openEntry(colleague, id)).toBeNull();
    expect(ids(await findBin(author))).toEqual([id]);
    expect(await findBin(colleague)).toEqual([]);
    expect(await unbinEntry(colleague, { id })).toMatchObject({ code: 'notFound' });
    await unbinEntry(author, { id });
    expect((await openEntry(colleague, id))?.id).toBe(id);
  });
});

describe('a diary in the database', () => {
  it('holds no readable word of an entry or of its history', async () => {
    const person = await buildPerson();
    const author = await viewerOf(person);
    const id = await buildMoment(author, { text: 'Kanarialintu lauloi.' });
    await editMoment(author, { id, version: 1, text: 'Kanarialintu vaikeni.' });
    const database = databaseOf(author.organisationId);
    const [entry, versions] = await Promise.all([
      database.diaryEntry.findFirst({ where: { id }, select: { textSealed: true, titleSealed: true } }),
      database.textVersion.findMany({ where: { itemId: id }, select: { textSealed: true } }),
    ]);
    const stored = [entry?.textSealed, entry?.titleSealed, ...versions.map(({ textSealed }) => textSealed)];
    expect(stored).toHaveLength(3);
    for (const bytes of stored) expect(Buffer.from(bytes ?? []).toString('latin1')).not.toContain('Kanarialintu');
  });
});
