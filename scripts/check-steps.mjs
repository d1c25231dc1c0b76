import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { capture, program } from './runtime.mjs';

/**
 * One closing line of a runner.
 * @typedef {{ name: string, passed: number, failed: number, output: string }} Outcome
 */

/** What the quick check runs; each is independent of the others. */
export const checkSteps = [
  tool('types', 'typescript/bin/tsc', ['--noEmit', '--incremental', 'false', '-p', '.'], /error TS\d+/g),
  tool('biome', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'], /━━━+$/gm),
  tool('dependency-cruiser', 'dependency-cruiser/bin/dependency-cruise.mjs', cruiseWords(), /^\s*error /gm),
  tool('knip', 'knip/bin/knip.js', ['--no-progress'], /^.+:\d+:\d+/gm),
  () => vitest('unit'),
];

function cruiseWords() {
  return ['--config', '.dependency-cruiser.cjs', 'app', 'components', 'lib', 'prisma', 'scripts', 'proxy.ts'];
}

/** A step that either holds as a whole or prints what is wrong, counted by `complaint`. */
function tool(name, file, words, complaint) {
  return async () => {
    const { code, output } = await capture(process.execPath, [program(file), ...words]);
    const failed = code === 0 ? 0 : Math.max(1, output.match(complaint)?.length ?? 0);
    return { name, passed: code === 0 ? 1 : 0, failed, output };
  };
}

/**
 * Runs one project of Vitest.
 * @param {'unit' | 'database'} project
 * @returns {Promise<Outcome>}
 */
export async function vitest(project) {
  const report = path.join(os.tmpdir(), `sanoitus-${project}-${process.pid}.json`);
  const words = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile=${report}`];
  return counted(`vitest ${project}`, [program('vitest/vitest.mjs'), ...words], report, (found) => ({
    passed: found.numPassedTests,
    // A file that could not be loaded has no tests to fail.
    failed: found.numFailedTests + found.testResults.filter((file) => isBroken(file)).length,
  }));
}

function isBroken({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}

/**
 * Runs the browser tests against a running app.
 * @param {{ baseUrl: string, chromium: string }} options
 * @returns {Promise<Outcome>}
 */
export function playwright({ baseUrl, chromium }) {
  const report = path.join(os.tmpdir(), `sanoitus-browser-${process.pid}.json`);
  const env = { ...process.env, BASE_URL: baseUrl, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const words = [program('@playwright/test/cli.js'), 'test', '--reporter=list,json'];
  const counts = ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky });
  return counted('playwright', words, report, counts, env);
}

async function counted(name, words, report, counts, env = process.env) {
  const { code, output } = await capture(process.execPath, words, { env });
  const found = readReport(report);
  const { passed, failed } = found ? counts(found) : { passed: 0, failed: 1 };
  // Nothing failed and yet it ended badly: no test was found, or something went wrong outside of the tests.
  const wrong = code !== 0 && failed === 0 ? 1 : failed;
  return { name, passed, failed: wrong, output };
}

function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  } finally {
    fs.rmSync(file, { force: true });
  }
}

/**
 * Prints what a runner complained about, if anything, and its closing line.
 * @param {Outcome} outcome
 */
export function close({ name, passed, failed, output }) {
  if (failed > 0) console.log(`\n${output.trim()}\n`);
  console.log(`${name}: ${passed} passed, ${failed} failed`);
}

/**
 * Runs steps side by side, two at a time, and closes each as it ends.
 * @param {(() => Promise<Outcome>)[]} steps
 * @returns {Promise<Outcome[]>}
 */
export async function runSteps(steps) {
  const waiting = [...steps];
  const outcomes = [];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const outcome = await step();
      close(outcome);
      outcomes.push(outcome);
    }
  };
  await Promise.all([lane(), lane()]);
  return outcomes;
}

/**
 * The last line of a run.
 * @param {Outcome[]} outcomes
 * @returns {number} exit code
 */
export function closeAll(outcomes) {
  const sum = (count) => outcomes.reduce((total, outcome) => total + outcome[count], 0);
  console.log(`total: ${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}
