import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { languages } from '@/lib/domain/vocabulary';

const item = z.object({
  id: z.string(),
  lang: z.enum(languages),
  text: z.string(),
  links: z.array(z.string()).default([]),
  arguable: z.array(z.string()).default([]),
});
const goal = z.object({
  id: z.string(),
  lang: z.enum(languages),
  title: z.string(),
  description: z.string().default(''),
});
const linkSet = z.object({ goals: z.array(goal), items: z.array(item) });
const searchSet = z.object({
  items: z.array(item),
  queries: z.array(z.object({ id: z.string(), query: z.string(), relevant: z.array(z.string()) })),
});
const wordPairs = z.array(z.tuple([z.string(), z.string()])).default([]);
const pairSet = z.object({ infl: wordPairs, comp: wordPairs, deriv: wordPairs, diff: wordPairs });

export type LinkSet = z.infer<typeof linkSet>;
export type LinkItem = z.infer<typeof item>;
export type SearchSet = z.infer<typeof searchSet>;
export type PairSet = z.infer<typeof pairSet>;

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Each reader throws where the file has another form than the set of its name. */
export const readLinkSet = (file: string): LinkSet => linkSet.parse(readJson(file));
export const readSearchSet = (file: string): SearchSet => searchSet.parse(readJson(file));
export const readPairSet = (file: string): PairSet => pairSet.parse(readJson(file));

/** Four decimals; null where there was nothing to measure. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
}
