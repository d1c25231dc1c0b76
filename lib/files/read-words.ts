import { parse } from 'csv-parse/sync';
import type { WordRow } from '@/lib/domain/words/organisation-word';

/** What is wrong with a file, by line (from 1), or the rows in it. */
export type WordFile = { ok: true; rows: WordRow[] } | { ok: false; line: number };

const columns = ['fi', 'sv', 'en', 'concept'] as const;

/**
 * Reads words from CSV: a head line with `fi`, `sv`, `en` and `concept` in any order, separated by semicolons, commas or
 * tabs; within a cell words are separated by `;` or `/`. The line of the first fault otherwise.
 */
export function readWords(content: string): WordFile {
  const [head = ''] = content.replace(/^\ufeff/u, '').split(/\r?\n/u);
  const delimiter = [';', '\t', ','].find((each) => head.includes(each)) ?? ';';
  try {
    const records: Record<string, string>[] = parse(content, {
      bom: true,
      delimiter,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      skip_empty_lines: true,
      trim: true,
    });
    if (records.some((record) => !columns.some((column) => column in record))) return { ok: false, line: 1 };
    const rows = records.map((record) => ({
      fi: wordsIn(record.fi),
      sv: wordsIn(record.sv),
      en: wordsIn(record.en),
      concept: record.concept ? record.concept : null,
    }));
    const empty = rows.findIndex(({ fi, sv, en }) => fi + sv + en === '');
    return empty < 0 ? { ok: true, rows } : { ok: false, line: empty + 2 };
  } catch (error) {
    const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    return { ok: false, line };
  }
}

const wordsIn = (cell = ''): string => cell.normalize('NFC').replaceAll('/', ';');
