import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { say, tell } from './runtime.mjs';

/** Debian's packages and a file by which each is known. */
const DICTIONARIES = ['fin-eng', 'eng-fin', 'fin-swe', 'swe-fin', 'swe-eng', 'eng-swe'];
const PACKAGES = {
  'voikko-fi': '/usr/lib/voikko/5/mor-standard/mor.vfst',
  ...Object.fromEntries(
    DICTIONARIES.map((pair) => [`dict-freedict-${pair}`, `/usr/share/dictd/freedict-${pair}.index`]),
  ),
};
const DAY = 24 * 3600 * 1000;

/**
 * Sees to Finnish word forms and dictionaries: installs them where this may be done, otherwise says in one line what
 * to install. The app works without them, with weaker suggestions.
 * @param {string} dataFolder remembers a failed try, so that a machine without network starts quickly tomorrow too
 */
export async function ensureLanguageData(dataFolder) {
  const missing = Object.entries(PACKAGES).flatMap(([name, file]) => (fs.existsSync(file) ? [] : [name]));
  if (missing.length === 0) return;
  const advice = `For Finnish word forms and dictionaries: apt-get install ${missing.join(' ')}`;
  const tried = path.join(dataFolder, 'language-data-tried');
  const recently = fs.existsSync(tried) && Date.now() - fs.statSync(tried).mtimeMs < DAY;
  if (!mayInstall() || recently) return say(advice);
  const done = await tell('Installing Finnish word forms and dictionaries', () => aptInstall(missing));
  if (done) return;
  fs.writeFileSync(tried, '');
  say(`That did not work. ${advice}`);
}

/** Whether this process may install Debian packages. */
export function mayInstall() {
  return process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get');
}

/**
 * Installs Debian packages, asking for newer lists only when the present ones do not do.
 * @param {string[]} names
 * @returns {boolean}
 */
export function aptInstall(names) {
  const apt = (...words) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return (
      spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...words], { env, stdio: 'ignore' }).status === 0
    );
  };
  const install = () => apt('install', '-y', '--no-install-recommends', ...names);
  return install() || (apt('update') && install());
}
