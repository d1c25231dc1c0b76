import fs from 'node:fs';
import { expect, inject, test } from 'vitest';
import { deployMigrations, migrationsList } from '@/scripts/migrate.mjs';
import { openSchemaEngine } from '@/scripts/schema-engine.mjs';

const filters = { externalTables: [], externalEnums: [] };

function ownerUrl(): string {
  const url = process.env.DATABASE_OWNER_URL;
  if (!url) throw new Error('No database');
  return url;
}

test('a database that is up to date is left alone', async () => {
  expect(await deployMigrations(ownerUrl(), { appRole: 'sanoitus_app' })).toEqual({ applied: [] });
});

test('the engine too finds nothing left to apply, and keeps no lock', async () => {
  for (let time = 1; time <= 2; time++) {
    const { engine, close } = await openSchemaEngine({ url: ownerUrl() });
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: migrationsList(), filters });
    expect(appliedMigrationNames).toEqual([]);
    await close();
  }
});

test('the migrations build what the schema says', async () => {
  const { superUrl } = inject('testServer');
  const { engine, close } = await openSchemaEngine({ url: superUrl });
  const file = 'prisma/schema.prisma';
  const { stdout } = await engine.diff({
    from: { tag: 'migrations', ...migrationsList() },
    to: { tag: 'schemaDatamodel', files: [{ path: file, content: fs.readFileSync(file, 'utf8') }] },
    script: true,
    exitCode: null,
    filters,
  });
  await close();
  expect(stdout).toContain('This is an empty migration');
}, 30_000);
