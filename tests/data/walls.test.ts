import pg from 'pg';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseOf } from '@/lib/data/database';
import { captureMoment } from '@/lib/data/diary-entries';
import type { Viewer } from '@/lib/domain/access/viewer';
import { buildOrganisation, buildUnit, buildViewer } from '../support/factories';

let own: Viewer;
let stranger: Viewer;
let app: pg.Client;

beforeAll(async () => {
  own = await buildViewer();
  stranger = await buildViewer({
    unit: await buildUnit({ organisation: await buildOrganisation({ name: 'Toinen' }) }),
  });
  app = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await app.connect();
});
afterAll(() => app.end());

const capture = (viewer: Viewer, id = newId()) =>
  captureMoment(viewer, { id, text: 'Opimme jotain.', happenedOn: viewer.today, stage: null, level: null });

test('every table with an organisation has row-level security, and none may be passed by the app', async () => {
  const { rows } = await app.query(`
    SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind = 'r' AND NOT c.relrowsecurity AND c.relname <> '_prisma_migrations'`);
  expect(rows).toEqual([]);
  const { rows: roles } = await app.query('SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user');
  expect(roles).toEqual([{ rolsuper: false, rolbypassrls: false }]);
  const { rows: owned } = await app.query('SELECT tablename FROM pg_tables WHERE tableowner = current_user');
  expect(owned).toEqual([]);
});

test('a connection without an organisation sees no row', async () => {
  await capture(own);
  for (const table of ['organisation', 'person', 'item', 'diary_entry', 'data_key', 'session', 'audit_entry']) {
    const { rows } = await app.query(`SELECT count(*)::int AS count FROM ${table}`);
    expect(rows, table).toEqual([{ count: 0 }]);
  }
});

test('a connection of one organisation sees no row of another, even when asked without a filter', async () => {
  await capture(own);
  await capture(stranger);
  const seen = await databaseOf(own.organisationId).item.findMany({ select: { organisationId: true } });
  expect(new Set(seen.map(({ organisationId }) => organisationId))).toEqual(new Set([own.organisationId]));
});

test('no row can be written into another organisation', async () => {
  const write = databaseOf(own.organisationId).unit.createMany({
    data: [{ organisationId: stranger.organisationId, id: newId(), name: 'Vieras' }],
  });
  await expect(write).rejects.toThrow();
});

test('no row can point into another organisation: foreign keys carry the organisation', async () => {
  const { rows } = await app.query(`
    SELECT conrelid::regclass::text AS "table", conname FROM pg_constraint
    WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND confrelid <> 'organisation'::regclass
      AND NOT EXISTS (
        SELECT 1 FROM unnest(conkey) k JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k
        WHERE a.attname = 'organisationId')`);
  expect(rows).toEqual([]);
});

test('nothing disappears by cascade', async () => {
  const { rows } = await app.query(
    `SELECT conname FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND confdeltype NOT IN ('r', 'a')`,
  );
  expect(rows).toEqual([]);
});

test('the app may neither read passwords nor change what has been audited, opened or released', async () => {
  await expect(app.query('SELECT * FROM credential')).rejects.toThrow(/permission denied/);
  await expect(app.query('SELECT * FROM sign_in_attempt')).rejects.toThrow(/permission denied/);
  for (const table of ['audit_entry', 'opening', 'release', 'release_cell']) {
    await expect(app.query(`DELETE FROM ${table}`), table).rejects.toThrow(/permission denied/);
  }
  await expect(app.query('DELETE FROM item')).rejects.toThrow(/permission denied/);
});

test('a sealed column refuses plain text', async () => {
  const id = newId();
  await capture(own, id);
  const plain = databaseOf(own.organisationId).diaryEntry.updateMany({
    where: { id },
    data: {
      textSealed: new Uint8Array(Buffer.from('Opimme jotain, mutta tämä on selväkielistä tekstiä eikä salattua.')),
    },
  });
  await expect(plain).rejects.toThrow(/sealed/);
});

test('a smallest group below five cannot be set', async () => {
  const below = databaseOf(own.organisationId).organisation.updateMany({
    where: { id: own.organisationId },
    data: { minimum: 4 },
  });
  await expect(below).rejects.toThrow(/organisation_minimum/);
});
