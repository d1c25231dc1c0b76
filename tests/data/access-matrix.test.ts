import { relative } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type AccessNote, accessOf } from '@/lib/actions/access-notes';
import type { Viewer } from '@/lib/domain/access/viewer';
import { actions, jobs, routes, routesOfTheirOwn, type Try } from '../support/access-matrix';
import { buildPerson, buildUnit, viewerOf } from '../support/factories';
import { root, sources } from '../support/sources';

const routeOf = (path: string): string =>
  `/${path
    .split('/')
    .slice(1, -1)
    .filter((step) => !step.startsWith('('))
    .join('/')}`;

test('every page and route handler stands in the access matrix, and nothing stands there that is gone', () => {
  const found = sources(['app'], /\/(page\.tsx|route\.ts)$/).map(({ path }) => routeOf(path));
  const listed = [...Object.keys(routes), ...routesOfTheirOwn];
  expect(found.filter((route) => !listed.includes(route))).toEqual([]);
  expect(listed.filter((route) => !found.includes(route))).toEqual([]);
});

test('every job stands in the access matrix', () => {
  expect(sources(['lib/jobs'], /\.ts$/).map(({ path }) => path)).toEqual(Object.keys(jobs).sort());
});

let notes: AccessNote[];
let people: Record<'employee' | 'supervisor' | 'hr' | 'admin', Viewer>;

beforeAll(async () => {
  const files = sources(['app'], /\/actions\.ts$/).map(({ path }) => path);
  const modules = await Promise.all(
    files.map((path) => import(/* @vite-ignore */ `${relative(import.meta.dirname, root)}/${path}`)),
  );
  notes = modules.flatMap((module: Record<string, unknown>) =>
    Object.entries(module).map(([name, action]) => {
      const note = typeof action === 'function' ? accessOf(action) : undefined;
      if (!note) throw new Error(`${name} was not made by defineAction`);
      return note;
    }),
  );
  const unit = await buildUnit();
  people = {
    employee: await viewerOf(await buildPerson({ unit })),
    supervisor: await viewerOf(await buildPerson({ leads: [unit] })),
    hr: await viewerOf(await buildPerson({ unit, roles: ['hr'] })),
    admin: await viewerOf(await buildPerson({ unit, roles: ['admin'] })),
  };
}, 60_000);

const mayTry: Record<Exclude<Try, 'everybody'>, readonly string[]> = {
  signedIn: ['employee', 'supervisor', 'hr', 'admin'],
  supervisor: ['supervisor'],
  hr: ['hr'],
  admin: ['admin'],
  hrOrAdmin: ['hr', 'admin'],
};

test('every action stands in the access matrix under a name of its own, and nothing stands there that is gone', () => {
  const names = notes.map(({ name }) => name).sort();
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(Object.keys(actions).sort());
});

test('who may try an action is what the matrix says', () => {
  for (const { name, access } of notes) {
    const expected = actions[name];
    if (access === 'everybody' || expected === 'everybody' || !expected) {
      expect(access, name).toBe(expected);
      continue;
    }
    const may = Object.entries(people).flatMap(([role, viewer]) => (access(viewer) ? [role] : []));
    expect(may, name).toEqual(mayTry[expected]);
  }
});
