import fs from 'node:fs';
import { aptInstall, mayInstall } from './language-data.mjs';
import { program, runQuietly, tell } from './runtime.mjs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Path of a Chromium for the browser tests: the one named by CHROMIUM_PATH, Playwright's, the system's, or one
 * installed now.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  if (mayInstall()) await tell('Installing Chromium', () => aptInstall(['chromium']));
  if (!(await findChromium())) {
    const words = [program('@playwright/test/cli.js'), 'install', 'chromium'];
    await tell('Downloading Chromium', () => runQuietly(process.execPath, words)).catch(() => {});
  }
  const installed = await findChromium();
  if (installed) return installed;
  throw new Error('The browser tests need Chromium: apt-get install chromium, or name one with CHROMIUM_PATH.');
}

async function findChromium() {
  const { chromium } = await import('@playwright/test');
  const places = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...USUAL_PLACES];
  return places.find((place) => place && fs.existsSync(place));
}
