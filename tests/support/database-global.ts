import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { deployMigrations } from '../../scripts/migrate.mjs';
import { createDatabase, startDatabase } from '../../scripts/postgres.mjs';
import { temporaryFolder } from '../../scripts/temporary.mjs';

export interface TestServer {
  superUrl: string;
  ownerUrl: string;
  appUrl: string;
  template: string;
  sealingKeyFile: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

/** One private PostgreSQL for the run, with a migrated template that each test file copies. */
export default async function startTestServer(project: TestProject) {
  const { folder, remove } = temporaryFolder();
  const server = await startDatabase({ dataFolder: path.join(folder, 'data'), disposable: true });
  const template = await createDatabase(server, 'template_of_tests');
  await deployMigrations(template.ownerUrl, { appRole: 'sanoitus_app' });

  const sealingKeyFile = path.join(folder, 'sealing-key');
  fs.writeFileSync(sealingKeyFile, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  const { superUrl, ownerUrl, appUrl } = server;
  project.provide('testServer', { superUrl, ownerUrl, appUrl, template: template.name, sealingKeyFile });

  return async () => {
    await server.stop('immediate');
    remove();
  };
}
