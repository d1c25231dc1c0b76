import fs from 'node:fs';
import { tryPort } from './processes.mjs';
import { continueOnNewestNode, installPackages, say, stopWorking, tell } from './runtime.mjs';

const DEMO_ACCOUNTS = ['supervisor', 'employee', 'hr', 'admin'];
const DEMO_PASSWORD = 'sanoitus-demo';

/** What has to be undone at the end, latest first. */
const undo = [];
let ending;

async function start() {
  await installPackages();
  await continueOnNewestNode();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));

  const port = Number(process.env.PORT || 3000);
  const local = `http://127.0.0.1:${port}`;
  const { claimData, openData } = await import('./data.mjs');
  const claim = claimData(local);
  undo.push(() => claim.release());
  if (!(await tryPort(port))) {
    throw new Error(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`);
  }

  const { buildApp, generateClient } = await import('./build.mjs');
  await generateClient();
  const [data] = await Promise.all([prepare(openData), buildApp()]);
  if (ending) return;
  await run(data, port, local);
}

/** The database with what belongs into it before the first person comes. */
async function prepare(openData) {
  const { dataFolder } = await import('./places.mjs');
  const { ensureLanguageData } = await import('./language-data.mjs');
  await ensureLanguageData(dataFolder());
  const data = await openData();
  if (data.database) await watchDatabase(data);
  if (data.demo) await fillDemo(data);
  return data;
}

async function watchDatabase({ database, folder }) {
  const { keepRunning } = await import('./serve.mjs');
  const { startDatabase } = await import('./postgres.mjs');
  const keeper = keepRunning(database, (port) => startDatabase({ dataFolder: folder, port }));
  undo.push(async () => {
    await keeper.end();
    await keeper.current().stop();
  });
  if (ending) await end(0); // the signal came before there was anything to stop
}

async function fillDemo({ environment, ownerUrl, folder }) {
  const { unfinishedDemo } = await import('./data.mjs');
  if (await isThereAn('organisation', ownerUrl)) return;
  const { runTypeScript } = await import('./typescript.mjs');
  fs.writeFileSync(unfinishedDemo(folder), '');
  const env = { ...environment, DATABASE_OWNER_URL: ownerUrl };
  await tell('Filling in the demo', () => runTypeScript('scripts/seed.ts', ['demo'], env));
  fs.rmSync(unfinishedDemo(folder));
}

async function run({ environment, ownerUrl, demo }, port, local) {
  const { serve } = await import('./serve.mjs');
  const address = process.env.APP_URL ?? local;
  const server = await serve({ environment: { ...environment, NEXTAUTH_URL: address }, port });
  undo.push(() => server.stop());
  server.ended.then((code) => end(code));

  console.log(`\nSanoitus: ${address}${address === local ? '' : ` (here: ${local})`}`);
  if (demo) {
    console.log(`Demo accounts, password ${DEMO_PASSWORD}:`);
    for (const host of ['hospital.example', 'company.example']) {
      console.log(`  ${DEMO_ACCOUNTS.map((name) => `${name}@${host}`).join(', ')}`);
    }
  } else if (
    ownerUrl &&
    !(await isThereAn('credential c join organisation o on o.id = c."organisationId" where not o.demo', ownerUrl))
  ) {
    const { runTypeScript } = await import('./typescript.mjs');
    const env = { ...environment, DATABASE_OWNER_URL: ownerUrl, NEXTAUTH_URL: address };
    const link = await runTypeScript('scripts/first-admin.ts', [], env);
    if (link.trim()) console.log(`The first administrator sets a password here, once: ${link.trim()}`);
  }
  console.log('Stop with Ctrl-C.');
}

async function isThereAn(what, ownerUrl) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query(`select exists (select from ${what}) as found`);
    return rows[0].found;
  } finally {
    await client.end();
  }
}

/** Stops everything that was started and ends; asked again meanwhile, it goes on with the first request. */
function end(code) {
  ending ??= (async () => {
    let result = code;
    stopWorking();
    for (const step of undo.reverse()) {
      try {
        await step();
      } catch (error) {
        say(error.message);
        result ||= 1;
      }
    }
    process.exit(result);
  })();
  return ending;
}

try {
  await start();
} catch (error) {
  if (!ending) say(process.env.DEBUG ? error.stack : error.message);
  await end(1);
}
