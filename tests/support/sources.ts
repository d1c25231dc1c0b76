import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export type Source = { path: string; text: string };

const left = new Set(['node_modules', '.next', '.data', '.secrets', '.git', 'generated', 'test-results']);

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (left.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** Own files under these folders whose names match, with their text; paths from the root. */
export function sources(folders: readonly string[], name: RegExp): Source[] {
  return folders
    .flatMap((folder) => walk(join(root, folder)))
    .filter((path) => name.test(path))
    .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export const code = /\.(ts|tsx|mjs|cjs)$/;
