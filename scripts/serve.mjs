import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serverFile } from './build.mjs';
import { until } from './processes.mjs';
import { endWithStarter, say } from './runtime.mjs';

const guard = new URL('./serve-guard.mjs', import.meta.url).href;

/**
 * Starts the built server and waits for its first answer.
 * @param {{ environment: Record<string, string>, port: number }} options
 * @returns {Promise<{ ended: Promise<number>, stop(): Promise<void> }>} `ended` gives the server's exit code
 */
export async function serve({ environment, port }) {
  const child = spawn(process.execPath, [...endWithStarter, '--import', guard, serverFile], {
    cwd: path.dirname(serverFile),
    env: { ...process.env, ...environment, NODE_ENV: 'production', HOSTNAME: '127.0.0.1', PORT: `${port}` },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true, // Ctrl-C reaches the starter alone, which stops the server and then the database
  });
  const ended = once(child, 'exit').then(([code]) => code ?? 1);
  let isGone = false;
  ended.then(() => (isGone = true));

  const stop = async () => {
    if (!isGone) child.kill('SIGTERM');
    const limit = new AbortController();
    const kill = wait(10_000, undefined, { signal: limit.signal }).then(() => child.kill('SIGKILL'));
    await ended;
    limit.abort();
    await kill.catch(() => {});
  };

  const answers = () =>
    fetch(`http://127.0.0.1:${port}/api/health`).then(
      (response) => response.ok,
      () => false,
    );
  const ready = await until(async () => isGone || (await answers()), { seconds: 120, every: 50 });
  if (!ready) {
    await stop();
    throw new Error('The server did not answer within two minutes.');
  }
  return { ended, stop };
}

/**
 * Starts the embedded database again whenever it goes away, until told not to.
 * @param {{ isRunning(): boolean, port: number }} database
 * @param {(port: number) => Promise<{ isRunning(): boolean, port: number }>} restart
 * @returns {{ current(): object, end(): Promise<void> }}
 */
export function keepRunning(database, restart) {
  let current = database;
  const ending = new AbortController();
  const pause = (milliseconds) => wait(milliseconds, undefined, { signal: ending.signal }).catch(() => {});
  const watch = async () => {
    while (!ending.signal.aborted) {
      await pause(300);
      if (ending.signal.aborted || current.isRunning()) continue;
      say('The database went away; starting it again …');
      try {
        current = await restart(current.port); // the app knows this port
        say('The database runs again.');
      } catch (error) {
        say(error.message);
        await pause(5000);
      }
    }
  };
  const done = watch();
  return {
    current: () => current,
    async end() {
      ending.abort();
      await done;
    },
  };
}
