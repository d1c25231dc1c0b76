import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { freePort, until } from './processes.mjs';
import { continueOnNewestNode, installPackages, say } from './runtime.mjs';

async function test() {
  await installPackages();
  await continueOnNewestNode();
  const { ensureChromium } = await import('./chromium.mjs');
  const { ensureLanguageData } = await import('./language-data.mjs');
  const { buildApp, generateClient } = await import('./build.mjs');
  const { checkSteps, close, closeAll, playwright, runSteps, vitest } = await import('./check-steps.mjs');
  const { temporaryFolder } = await import('./temporary.mjs');

  const { folder, remove } = temporaryFolder();
  stopping.push(remove);
  const chromium = await ensureChromium();
  await ensureLanguageData(folder);
  await generateClient();

  const outcomes = await runSteps(checkSteps);
  outcomes.push(await vitest('database'));
  close(outcomes.at(-1));
  outcomes.push(await buildApp().then(() => browser({ folder, chromium, playwright }), failure));
  close(outcomes.at(-1));
  return closeAll(outcomes);
}

/** What has to be undone at the end, latest first. */
const stopping = [];

/** The browser tests against the app as a person starts it: built, with the demo in a database of its own. */
async function browser({ folder, chromium, playwright }) {
  const port = await freePort();
  const { DATABASE_URL, DATABASE_OWNER_URL, APP_URL, ...inherited } = process.env;
  const env = {
    ...inherited,
    PORT: `${port}`,
    SANOITUS_DATA: path.join(folder, 'data'),
    SANOITUS_SECRETS: path.join(folder, 'secrets'),
  };
  fs.mkdirSync(env.SANOITUS_DATA, { mode: 0o711 });
  const start = new URL('./start.mjs', import.meta.url).pathname;
  const log = path.join(folder, 'app.log');
  const output = fs.openSync(log, 'a');
  const app = spawn(process.execPath, [start], { env, stdio: ['ignore', output, output, 'ipc'] });
  const ended = once(app, 'exit');
  const stop = async () => {
    app.kill('SIGTERM');
    await ended;
  };
  stopping.push(stop);
  const baseUrl = `http://127.0.0.1:${port}`;
  const answers = () =>
    fetch(`${baseUrl}/api/ready`).then(
      (response) => response.ok,
      () => false,
    );
  const isUp = await until(async () => app.exitCode !== null || (await answers()), { seconds: 300, every: 250 });
  try {
    if (!isUp || app.exitCode !== null) throw new Error('The app did not start.');
    const outcome = await playwright({ baseUrl, chromium });
    return outcome.failed > 0 ? { ...outcome, output: `${outcome.output}\n${readLog(log)}` } : outcome;
  } catch (error) {
    return failure(new Error(`${error.message}\n${readLog(log)}`));
  } finally {
    await stop();
  }
}

function readLog(file) {
  return `What the app said:\n${fs.readFileSync(file, 'utf8').trim().slice(-6000)}`;
}

function failure(error) {
  return { name: 'playwright', passed: 0, failed: 1, output: error.message };
}

async function finish(code) {
  for (const step of stopping.splice(0).reverse()) await step();
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => finish(1));
try {
  await finish(await test());
} catch (error) {
  say(error.message);
  await finish(1);
}
