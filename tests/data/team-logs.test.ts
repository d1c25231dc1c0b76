import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { databaseOf } from '@/lib/data/database';
import { editTeamLog, markTrial } from '@/lib/data/team-log-changes';
import { findTeamLogs, getTeamLog, type TeamLogToWrite, writeTeamLog } from '@/lib/data/team-logs';
import { findVersions } from '@/lib/data/text-versions';
import { buildLog, buildWard, succeeded, type Ward } from '../support/build-ward';
import { buildUnit, buildViewer } from '../support/factories';

let ward: Ward;
beforeAll(async () => {
  ward = await buildWard();
});

const newLog = (change: Partial<TeamLogToWrite> = {}): TeamLogToWrite => ({
  id: newId(),
  unitId: ward.unit.id,
  heldOn: ward.supervisor.today,
  title: 'Siirto viivästyi',
  happened: 'Odotimme puoli tuntia.',
  learnt: 'Päivystyksessä on oma siirtovastaava.',
  trials: [],
  ...change,
});
const read = async (id: string) => {
  const log = await getTeamLog(ward.supervisor, id);
  if (!log) throw new Error('no log');
  return log;
};

test('the members of the unit and whoever leads it read a team log, nobody else does', async () => {
  const id = await buildLog(ward.supervisor, ward.unit.id, ward.noora);
  for (const reader of [ward.supervisor, ward.noora, ward.tuomas]) {
    expect((await getTeamLog(reader, id))?.learnt).toContain('ensimmäinen puhuja');
    expect((await findTeamLogs(reader)).map((log) => log.id)).toContain(id);
  }
  for (const stranger of [ward.outsider, ward.hr, await buildViewer()]) {
    expect(await getTeamLog(stranger, id)).toBeNull();
    expect((await findTeamLogs(stranger)).map((log) => log.id)).not.toContain(id);
  }
});

test('only whoever leads the unit today writes its log', async () => {
  const refused = { ok: false, fields: { unitId: 'choice' } };
  expect(await writeTeamLog(ward.noora, newLog())).toMatchObject(refused);
  expect(await writeTeamLog(ward.supervisor, newLog({ unitId: ward.other.id }))).toMatchObject(refused);
  const elsewhere = await buildUnit();
  expect(await writeTeamLog(ward.supervisor, newLog({ unitId: elsewhere.id }))).toMatchObject(refused);
});

test('a trial names somebody of the unit; another name is refused at its own row, blank rows counted', async () => {
  const trial = { id: null, text: 'Kokeillaan.', dueOn: ward.supervisor.today };
  const trials = [{ ...trial, personId: ward.noora.personId }, null, { ...trial, personId: ward.outsider.personId }];
  const result = await writeTeamLog(ward.supervisor, newLog({ trials }));
  expect(result).toMatchObject({ ok: false, fields: { 'trials.2.personId': 'person' } });
});

test('a log sent twice is one log', async () => {
  const log = newLog();
  succeeded(await writeTeamLog(ward.supervisor, log));
  succeeded(await writeTeamLog(ward.supervisor, log));
  const listed = (await findTeamLogs(ward.supervisor)).filter(({ id }) => id === log.id);
  expect(listed).toHaveLength(1);
});

test('whoever a trial names, or the author, marks it done and takes it back; another member cannot', async () => {
  const id = await buildLog(ward.supervisor, ward.unit.id, ward.noora);
  const [trial] = (await read(id)).trials;
  const mark = { logId: id, trialId: trial?.id ?? '', done: true };
  expect(await markTrial(ward.tuomas, mark)).toMatchObject({ ok: false, code: 'notFound' });
  expect(await markTrial(ward.outsider, mark)).toMatchObject({ ok: false, code: 'notFound' });
  succeeded(await markTrial(ward.noora, mark));
  expect((await read(id)).trials[0]?.doneOn).toBe(ward.noora.today);
  succeeded(await markTrial(ward.supervisor, { ...mark, done: false }));
  expect((await read(id)).trials[0]?.doneOn).toBeNull();
  expect((await getTeamLog(ward.tuomas, id))?.trials[0]?.mayMark).toBe(false);
});

test('the author changes words and trials, what is done stays done, and the words before are history', async () => {
  const id = await buildLog(ward.supervisor, ward.unit.id, ward.noora);
  const before = await read(id);
  const [trial] = before.trials;
  if (!trial) throw new Error('no trial');
  succeeded(await markTrial(ward.noora, { logId: id, trialId: trial.id, done: true }));
  const rows = [
    { id: null, text: 'Uusi kokeilu ensin.', personId: ward.tuomas.personId, dueOn: '2026-12-01' },
    { id: trial.id, text: 'Sama, tarkemmin sanottuna.', personId: trial.personId, dueOn: trial.dueOn },
  ];
  succeeded(await editTeamLog(ward.supervisor, { ...before, learnt: 'Opimme enemmän.', trials: rows }));
  const after = await read(id);
  expect(after.learnt).toBe('Opimme enemmän.');
  expect(after.trials.map(({ text, doneOn }) => [text, doneOn])).toEqual([
    ['Uusi kokeilu ensin.', null],
    ['Sama, tarkemmin sanottuna.', ward.noora.today],
  ]);
  succeeded(await editTeamLog(ward.supervisor, { ...after, trials: [] }));
  expect((await read(id)).trials).toEqual([]);
  const [last, first] = await findVersions(ward.supervisor, 'teamLog', id);
  expect(last?.text).toContain('Uusi kokeilu ensin.');
  expect(first?.text).toContain('ensimmäinen puhuja');
});

test('a lost race overwrites nothing and answers the text that stands there now', async () => {
  const id = await buildLog(ward.supervisor, ward.unit.id, ward.noora);
  const seen = await read(id);
  succeeded(await editTeamLog(ward.supervisor, { ...seen, happened: 'Toisessa ikkunassa kirjoitettu.' }));
  const lost = await editTeamLog(ward.supervisor, { ...seen, happened: 'Tässä ikkunassa kirjoitettu.' });
  expect(lost).toMatchObject({ ok: false, code: 'conflict', current: { version: 2 } });
  expect(lost.ok ? '' : lost.current?.text).toContain('Toisessa ikkunassa');
  expect((await read(id)).happened).toBe('Toisessa ikkunassa kirjoitettu.');
});

test('saving a log unchanged is no new version', async () => {
  const id = await buildLog(ward.supervisor, ward.unit.id, ward.noora);
  const seen = await read(id);
  expect(succeeded(await editTeamLog(ward.supervisor, seen)).version).toBe(1);
});

test('only the author changes a log', async () => {
  const id = await buildLog(ward.supervisor, ward.unit.id, ward.noora);
  const seen = await read(id);
  for (const other of [ward.noora, ward.outsider, ward.hr]) {
    expect(await editTeamLog(other, { ...seen, title: 'Muu' })).toMatchObject({ ok: false, code: 'notFound' });
  }
});

test('a log has a key of its own, and its words lie nowhere in clear', async () => {
  const id = await buildLog(ward.supervisor, ward.unit.id, ward.noora);
  const database = databaseOf(ward.supervisor.organisationId);
  const row = await database.teamLog.findFirst({ where: { id }, select: { titleSealed: true, learntSealed: true } });
  const keyOf = (sealed: Uint8Array | undefined) =>
    Buffer.from(sealed ?? [])
      .subarray(1, 17)
      .toString('hex');
  expect(keyOf(row?.titleSealed)).toBe(keyOf(row?.learntSealed));
  const keys = await database.dataKey.findMany({ where: { personId: { not: null } }, select: { id: true } });
  expect(keys.map((key) => key.id.replaceAll('-', ''))).not.toContain(keyOf(row?.titleSealed));
  expect(Buffer.from(row?.learntSealed ?? []).toString('utf8')).not.toContain('puhuja');
});
