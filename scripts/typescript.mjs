import { spawn } from 'node:child_process';
import { root } from './places.mjs';
import { endWithStarter, newestNode, program, track } from './runtime.mjs';

/** Words for Node before the name of a TypeScript file. Modules marked for the server refuse any other condition. */
export const typeScriptWords = [
  '--conditions=react-server',
  '--import',
  new URL(`file://${program('tsx/dist/loader.mjs')}`).href,
];

/**
 * Runs a TypeScript script and gives what it printed.
 * @param {string} file
 * @param {string[]} words
 * @param {Record<string, string>} environment added to the present one
 * @returns {Promise<string>}
 */
export function runTypeScript(file, words, environment) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...environment };
    const child = track(
      spawn(newestNode(), [...endWithStarter, ...typeScriptWords, file, ...words], {
        cwd: root,
        env,
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      }),
    );
    let printed = '';
    let complaints = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      complaints += text;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(printed);
      else reject(new Error(`${file} ${words.join(' ')} failed:\n${(complaints || printed).trim()}`));
    });
  });
}
