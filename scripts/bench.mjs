// npm run bench -- links | search: measures speed as ratios to a limit in the same run; one JSON object on standard
// output. Exits with 1 when a ratio is above 1.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './places.mjs';
import { continueOnNewestNode, installPackages, say } from './runtime.mjs';

/** Runs a TypeScript script with its output handed on; answers its exit code. */
async function run(file, words, environment) {
  const { typeScriptWords } = await import('./typescript.mjs');
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, [...typeScriptWords, path.join(root, file), ...words], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  return code ?? 1;
}

/** An empty database of one's own for one run, with the environment that the app's rooms read. */
async function withDatabase(act) {
  const { generateClient } = await import('./build.mjs');
  const { deployMigrations } = await import('./migrate.mjs');
  const { createDatabase, startDatabase } = await import('./postgres.mjs');
  const { temporaryFolder } = await import('./temporary.mjs');
  await generateClient();
  const { folder, remove } = temporaryFolder();
  const server = await startDatabase({ dataFolder: path.join(folder, 'data'), disposable: true });
  try {
    const database = await createDatabase(server, 'bench');
    await deployMigrations(database.ownerUrl, { appRole: 'sanoitus_app' });
    const sealingKeyFile = path.join(folder, 'sealing-key');
    fs.writeFileSync(sealingKeyFile, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
    return await act({
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      SEALING_KEY_FILE: sealingKeyFile,
      AUTH_SECRET: randomBytes(32).toString('base64'),
    });
  } finally {
    await server.stop('immediate');
    remove();
  }
}

const benches = {
  links: (words) => run('scripts/bench-links.ts', words, {}),
  search: (words) => withDatabase((environment) => run('scripts/bench-search.ts', words, environment)),
};

const [name = '', ...words] = process.argv.slice(2);
try {
  await installPackages();
  await continueOnNewestNode();
  if (!Object.hasOwn(benches, name)) throw new Error(`npm run bench -- ${Object.keys(benches).join('|')}`);
  process.exit(await benches[name](words));
} catch (error) {
  say(error.message);
  process.exit(1);
}
