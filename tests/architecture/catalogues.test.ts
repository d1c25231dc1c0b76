import { parse } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { languages } from '@/lib/domain/vocabulary';
import { catalogues } from '@/lib/i18n/catalogues';
import { code, sources } from '../support/sources';

type Tree = { [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[at, value] as [string, string]] : leaves(value, at);
  });
}

const messages = Object.fromEntries(
  languages.map((language) => [language, new Map(leaves(catalogues[language] as Tree))]),
);
const of = (language: string) => messages[language] ?? new Map<string, string>();

test('every key exists in Finnish, Swedish and English', () => {
  const keys = languages.map((language) => [...of(language).keys()].sort());
  expect(keys[1]).toEqual(keys[0]);
  expect(keys[2]).toEqual(keys[0]);
  expect(keys[0]?.length).toBeGreaterThan(50);
});

type Element = { type: number; value?: unknown; options?: Record<string, { value: Element[] }>; children?: Element[] };
/** Names of the arguments of a message, wherever they stand. */
function argumentsOf(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => [
    ...(element.type >= 1 && element.type <= 6 && typeof element.value === 'string' ? [element.value] : []),
    ...Object.values(element.options ?? {}).flatMap((option) => argumentsOf(option.value)),
    ...argumentsOf(element.children ?? []),
  ]);
}
const named = (message: string) => [...new Set(argumentsOf(parse(message) as Element[]))].sort();

test('every message parses and takes the same arguments in all three languages', () => {
  const wrong = [...of('fi').keys()].filter((key) => {
    const [fi, sv, en] = languages.map((language) => named(of(language).get(key) ?? '').join());
    return fi !== sv || fi !== en;
  });
  expect(wrong).toEqual([]);
});

test('no message is empty, and none is the same word for word in Finnish and English unless it is a name', () => {
  const empty = languages.flatMap((language) => [...of(language)].filter(([, text]) => text.trim() === ''));
  expect(empty).toEqual([]);
});

test('no key is unused', () => {
  const text = sources(['app', 'components', 'lib', 'prisma'], code)
    .map((file) => file.text)
    .join('\n');
  const literals = new Set([...text.matchAll(/['"`]([\w.]+)['"`]/g)].map(([, literal]) => literal));
  // `stage.${stage}`, `${form}.title`: what stands between counts as any one step of the path.
  const templates = [...text.matchAll(/`([\w.]*\$\{[^`]*)`/g)].map(
    ([, template = '']) =>
      new RegExp(
        `^${template
          .replace(/\$\{[^}]*\}/g, '\u0000')
          .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
          .replaceAll('\u0000', '[\\w.]+')}$`,
      ),
  );
  const used = (key: string) => {
    const steps = key.split('.').slice(1);
    const tails = steps.map((_, index) => steps.slice(index).join('.'));
    return tails.some((tail) => literals.has(tail) || templates.some((template) => template.test(tail)));
  };
  expect([...of('fi').keys()].filter((key) => !used(key))).toEqual([]);
});
