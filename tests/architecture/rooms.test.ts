import { expect, test } from 'vitest';
import { code, sources } from '../support/sources';

const own = sources(['app', 'components', 'lib', 'prisma', 'scripts', 'tests'], code);
const product = own.filter(({ path }) => !path.startsWith('tests/'));
const offenders = (files: typeof own, wrong: (file: (typeof own)[number]) => boolean) =>
  files.filter(wrong).map(({ path }) => path);

test('server actions live in app/**/actions.ts and nowhere else, never inline', () => {
  const directive = /^\s*['"]use server['"]/m;
  const allowed = /^app\/.*\/actions\.ts$|^app\/actions\.ts$/;
  expect(offenders(product, ({ path, text }) => directive.test(text) && !allowed.test(path))).toEqual([]);
  const second = /[^\n]\n[\s\S]*['"]use server['"]/;
  expect(offenders(product, ({ text }) => directive.test(text) && second.test(text))).toEqual([]);
});

test('an actions file exports only what defineAction made', () => {
  const actions = product.filter(({ path }) => /(^|\/)actions\.ts$/.test(path));
  expect(actions.length).toBeGreaterThan(1);
  const made = /^export const \w+(: [^=]+)? = (defineAction|defineFormAction|definePublicAction|defineDoorAction)[(<]/;
  const wrong = actions.flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) => line.startsWith('export') && !made.test(line))
      .map((line) => `${path}: ${line}`),
  );
  expect(wrong).toEqual([]);
});

test('only lib/auth makes a viewer', () => {
  const makes = /asserts \w+ is Viewer|as Viewer\b/;
  const allowed = ['lib/auth/viewer.ts', 'lib/auth/seed-viewer.ts', 'tests/support/factories.ts'];
  expect(
    offenders(own, ({ path, text }) => makes.test(text) && !allowed.includes(path) && !path.includes('rooms.test')),
  ).toEqual([]);
});

test('the environment is read in lib/env.ts alone', () => {
  const reads = /process\.env/;
  const allowed = /^lib\/env\.ts$|^scripts\/.*\.mjs$|^tests\//;
  expect(offenders(own, ({ path, text }) => reads.test(text) && !allowed.test(path))).toEqual([]);
});

test('lib/data selects columns by name and never includes', () => {
  expect(offenders(product, ({ path, text }) => path.startsWith('lib/data/') && /\binclude:/.test(text))).toEqual([]);
});

test('every exported function of lib/data takes the viewer or a named actor first', () => {
  // What reads and writes no record by itself: the pools, the seal, the words, and pieces of other writings.
  const ground = ['database', 'sealed-text', 'sealing-key', 'words', 'script-settings'];
  const first =
    /^\(\s*(_?viewer: Viewer\b|author: Author\b|_?actor: (Actor|SystemActor|Pick<SystemActor|\{ system:)|_?door: Door\b|\{[^}]*\}: SystemActor\b|database: Database,\s*(_?viewer: Viewer|author: Author|organisationId: string|\{ organisationId \}: SystemActor|_?actor: SystemActor)\b)/;
  const exported = product
    .filter(({ path }) => path.startsWith('lib/data/') && !ground.includes(path.slice(9, -3)))
    .flatMap(({ path, text }) =>
      [
        ...text.matchAll(/^export (?:(?:async )?function (\w+)(?:<[^(]*>)?|const (\w+) = (?:async )?)(\([^)]*\))/gm),
      ].map(([, name, constant, parameters = '']) => ({ name: `${path}: ${name ?? constant}`, parameters })),
    );
  expect(exported.length).toBeGreaterThan(20);
  expect(exported.filter(({ parameters }) => !first.test(parameters)).map(({ name }) => name)).toEqual([]);
});

test('files are named in kebab-case, without index, utils, helpers, common or manager', () => {
  const framework = /^(app\/.*)?(\[[^\]]+\]|\([^)]+\))/;
  const wrong = own.filter(({ path }) => {
    const name = path.split('/').at(-1) ?? '';
    const plain = name.replace(/\.((test|spec)\.)?(config\.)?(d\.)?(ts|tsx|mjs|cjs)$/, '');
    return (
      !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(plain.replace(/^\./, '')) ||
      /^(index|.*-?(utils?|helpers?|common|manager))$/.test(plain)
    );
  });
  expect(wrong.filter(({ path }) => !framework.test(path.split('/').at(-1) ?? '')).map(({ path }) => path)).toEqual([]);
});

test('no file is longer than 300 lines', () => {
  const styles = sources(['app', 'components'], /\.css$/);
  expect(offenders([...own, ...styles], ({ text }) => text.split('\n').length > 301)).toEqual([]);
});

test('pages and components carry no inline style, which the content security policy would refuse', () => {
  expect(offenders(product, ({ path, text }) => path.endsWith('.tsx') && /\sstyle=\{/.test(text))).toEqual([]);
});

test('nothing personal is cached between people', () => {
  const caches = /['"]use cache['"]|unstable_cache|force-static|revalidate\s*=/;
  expect(offenders(product, ({ text }) => caches.test(text))).toEqual([]);
});

test('no test is skipped, focused or waits a fixed time', () => {
  const wrong = /\b(test|it|describe)\.(only|skip|todo|fixme)\b|waitForTimeout\(/;
  expect(offenders(own, ({ path, text }) => !path.includes('rooms.test') && wrong.test(text))).toEqual([]);
});
