import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { compileDictionaries, type Dictionaries, readCompiled, writeCompiled } from '@/lib/language/bridge';
import { compileConcepts } from '@/lib/language/concept-index';
import { concepts } from '@/lib/language/concepts/all-concepts';
import { readDictionary } from '@/lib/language/dictionary-entries';
import { finnishReader } from '@/lib/language/finnish-forms';
import { openTransducer } from '@/lib/language/finnish-transducer';
import { compileGlosses, type Glosses, readGlosses, writeGlosses } from '@/lib/language/glosses';
import { remember } from '@/lib/language/lexicon';
import { swedishSplitter } from '@/lib/language/swedish-compounds';
import type { ConceptIndex, Lexicon } from '@/lib/language/types';
import { snowballStem } from './snowball';

export type LexiconOptions = {
  /** Where compiled dictionaries are kept; the system's folder for temporary files otherwise. */
  cacheFolder?: string;
  morphologyFile?: string;
  dictionaryFolder?: string;
};

/** Part of the names of compiled files; raise it when what is compiled changes its form. */
const compiledVersion = 6;

const dictionaryNames = {
  'fi-en': 'fin-eng',
  'en-fi': 'eng-fin',
  'fi-sv': 'fin-swe',
  'sv-fi': 'swe-fin',
  'sv-en': 'swe-eng',
  'en-sv': 'eng-swe',
} as const;
const directions = Object.keys(dictionaryNames) as (keyof typeof dictionaryNames)[];

/** Content of the cache file of this name, made and written first where it is not there. */
function cached(folder: string, name: string, make: () => string): string {
  const file = join(folder, name);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const content = make();
  try {
    mkdirSync(folder, { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch {
    // A folder that cannot be written costs a second at the next start and nothing else.
  }
  return content;
}

const fingerprint = (content: string) => createHash('sha256').update(content).digest('hex').slice(0, 16);

/** What tells one version of an installed file from another. */
function stateOf(path: string): string {
  if (!existsSync(path)) return path;
  const { size, mtimeMs } = statSync(path);
  return [path, size, mtimeMs].join(' ');
}

function loadDictionaries(folder: string, cacheFolder: string, missing: string[]) {
  const files = directions.map((direction) => ({
    direction,
    name: dictionaryNames[direction],
    path: join(folder, `freedict-${dictionaryNames[direction]}.dict.dz`),
  }));
  const present = files.filter(({ path }) => existsSync(path));
  for (const { name } of files.filter((file) => !present.includes(file))) missing.push(`dict-freedict-${name}`);
  const state = present.map(({ path }) => stateOf(path)).join('\n');
  const mark = `${compiledVersion}-${fingerprint(state)}.txt`;
  const read = () => {
    const dictionaries: Dictionaries = {};
    for (const { direction, path } of present) {
      dictionaries[direction] = readDictionary(gunzipSync(readFileSync(path)).toString('utf8'));
    }
    return dictionaries;
  };
  const name = `dictionaries-${mark}`;
  const content = cached(cacheFolder, name, () => writeCompiled(compileDictionaries(read(), snowballStem)));
  const glosses = cached(cacheFolder, `glosses-${mark}`, () => writeGlosses(compileGlosses(read())));
  return { name, glosses, ...readCompiled(content) };
}

function loadMorphology(file: string, missing: string[]): Lexicon['readFinnish'] {
  if (!existsSync(file)) {
    missing.push('voikko-fi');
    return () => [];
  }
  return remember(finnishReader(openTransducer(readFileSync(file))));
}

/**
 * Reads the Debian data (voikko-fi, dict-freedict-*) and the concepts, at most a second once compiled. What is not
 * installed is named in `missing`, and the analysis works on Snowball stems in its place.
 */
export function loadLexicon(options: LexiconOptions = {}): Lexicon {
  const cacheFolder = options.cacheFolder ?? join(tmpdir(), 'sanoitus-language');
  const missing: string[] = [];
  const morphologyFile = options.morphologyFile ?? '/usr/lib/voikko/5/mor-standard/mor.vfst';
  const readFinnish = loadMorphology(morphologyFile, missing);
  const dictionaries = loadDictionaries(options.dictionaryFolder ?? '/usr/share/dictd', cacheFolder, missing);
  const { words: known, bridge } = dictionaries;
  // Only the search for near goals asks for glosses; other processes need not read them.
  let glosses: Glosses | undefined;
  const words: Omit<Lexicon, 'concepts'> = {
    stem: snowballStem,
    readFinnish,
    splitSwedish: known.sv.size > 1 ? remember(swedishSplitter((word) => known.sv.has(word))) : () => [],
    knows: (language, word) => known[language].has(word) || (language === 'fi' && readFinnish(word).length > 0),
    bridge,
    glosses: (language, word) => {
      glosses ??= readGlosses(dictionaries.glosses);
      return glosses[language].get(word) ?? [];
    },
    missing: missing.sort(),
  };
  const readFrom = [dictionaries.name, stateOf(morphologyFile), JSON.stringify(concepts)];
  const index = cached(cacheFolder, `concepts-${fingerprint(readFrom.join('\n'))}.json`, () =>
    JSON.stringify(compileConcepts(concepts, words)),
  );
  return { ...words, concepts: JSON.parse(index) as ConceptIndex };
}
