// npm run migration -- NAME: writes the SQL that leads from the migrations to prisma/schema.prisma, to be read and edited.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './places.mjs';
import { continueOnNewestNode, installPackages, say } from './runtime.mjs';

async function draftMigration(name) {
  if (!/^[a-z][a-z0-9_]*$/.test(name ?? '')) throw new Error('Name it: npm run migration -- what_it_does');
  const { engineError, openSchemaEngine } = await import('./schema-engine.mjs');
  const { migrationsList } = await import('./migrate.mjs');
  const { startDatabase } = await import('./postgres.mjs');
  const { temporaryFolder } = await import('./temporary.mjs');

  const { folder, remove } = temporaryFolder();
  const server = await startDatabase({ dataFolder: path.join(folder, 'data'), disposable: true });
  const datamodel = path.join(root, 'prisma/schema.prisma');
  const { engine, close } = await openSchemaEngine({ url: server.superUrl, datamodels: [datamodel] });
  try {
    // The engine's own `createMigration` finds no empty database to replay in; its comparison does.
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'migrations', ...migrationsList() },
      to: { tag: 'schemaDatamodel', files: [{ path: datamodel, content: fs.readFileSync(datamodel, 'utf8') }] },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    if (exitCode === 0) say('The schema says nothing that the migrations do not; the file is for SQL of your own.');
    const moment = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const file = path.join(root, 'prisma/migrations', `${moment}_${name}`, 'migration.sql');
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, exitCode === 0 ? '' : stdout);
    say(`Wrote ${path.relative(root, file)}. Read and edit it; the next start applies it.`);
  } catch (error) {
    throw new Error(engineError(error).message);
  } finally {
    await close();
    await server.stop('immediate');
    remove();
  }
}

try {
  await installPackages();
  await continueOnNewestNode();
  await draftMigration(process.argv[2]);
  process.exit(0);
} catch (error) {
  say(error.message);
  process.exit(1);
}
