#!/usr/bin/env node
// Prisma's schema engine as npm delivers it (WebAssembly), behind the face of the native program, which Prisma's
// command line would otherwise download: JSON-RPC over standard input and output. A hospital's server need not reach
// the internet for a migration.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { connections, EngineDatabase } from './schema-engine-database.mjs';

/**
 * Loads the engine.
 * @param {{ url?: string, shadowUrl?: string, datamodels?: string[], log?: (line: string) => void }} options
 *   `datamodels` are paths of schema files
 * @returns {Promise<{ engine: import('@prisma/schema-engine-wasm').SchemaEngine, close(): Promise<void> }>} `engine` has the methods of Prisma's SchemaEngine;
 *   it fails with strings of JSON: see `engineError`
 */
export async function openSchemaEngine({ url, shadowUrl, datamodels = [], log = () => {} }) {
  const bindings = await loadBindings();
  const factory = connections(url, shadowUrl);
  const sources = datamodels.map((file) => [file, fs.readFileSync(file, 'utf8')]);
  const engine = await bindings.SchemaEngine.new(
    { datamodels: sources.length > 0 ? sources : undefined },
    (message) => log(String(message)),
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  return {
    engine,
    async close() {
      engine.free();
      await factory.close();
    },
  };
}

/**
 * What an error of the engine says, whatever form it came in.
 * @returns {{ message: string, code?: string, meta?: object, isPanic: boolean }}
 */
export function engineError(error) {
  const text = typeof error === 'string' ? error : (error?.message ?? String(error));
  let told = typeof error === 'object' && error !== null ? error : {};
  try {
    told = JSON.parse(text);
  } catch {
    // a plain sentence
  }
  return {
    message: told.message ?? text,
    code: told.error_code ?? told.code,
    meta: told.meta,
    isPanic: Boolean(told.is_panic),
  };
}

let bindings;
async function loadBindings() {
  if (bindings) return bindings;
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => report('ERROR', message, { is_panic: true }) };
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const module = await import(pathToFileURL(file).href);
  const code = fs.readFileSync(file.replace(/\.js$/, '.wasm'));
  // The engine never takes its ten-second limit on the lock back: that timer must not keep the process alive.
  const timer = Object.keys(module).find((name) => name.startsWith('__wbg_setTimeout'));
  const imports = { ...module, [timer]: (done, milliseconds) => setTimeout(done, milliseconds).unref() };
  const { instance } = await WebAssembly.instantiate(code, { './schema_engine_bg.js': imports });
  module.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  bindings = module;
  return bindings;
}

/** A line as the native engine logs it; Prisma's command line reads these from standard error. */
function report(level, message, fields = {}) {
  const line = {
    timestamp: new Date().toISOString(),
    level,
    fields: { message, ...fields },
    target: 'schema_engine::logger',
  };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

function readArguments(words) {
  const given = { datamodels: [], url: process.env.DATABASE_URL };
  for (let at = 0; at < words.length; at++) {
    if (words[at] === '--datamodels') given.datamodels.push(words[++at]);
    else if (words[at] === 'cli') given.command = words[++at];
    else if (words[at] === '--version') given.command = 'version';
    else if (words[at] === '--datasource') {
      const source = JSON.parse(words[++at]);
      given.url = source.url ?? given.url;
      given.shadowUrl = source.shadowDatabaseUrl;
    }
  }
  return given;
}

/** An error with one of Prisma's numbers. */
function numbered(error_code, message, meta = {}) {
  return Object.assign(new Error(message), { error_code, meta });
}

const missing = ({ name }) => numbered('P1003', `Database \`${name}\` does not exist`, { database_name: name });
const unreachable = ({ host }, error) =>
  numbered('P1001', `Can't reach database server at \`${host}\`: ${error.message}`);

async function requireDatabase(database) {
  const exists = await database.exists().catch((error) => {
    throw unreachable(database, error);
  });
  if (!exists) throw missing(database);
}

async function runCommand({ command, url }) {
  if (command === 'version') return console.log(`schema-engine-wasm ${(await loadBindings()).version()}`);
  const database = new EngineDatabase(url);
  if (command === 'can-connect-to-database') return requireDatabase(database);
  if (command === 'create-database') return database.create();
  if (command === 'drop-database') return database.drop();
  throw new Error(`Unknown command ${command}.`);
}

/** Answers requests one after another until the input ends. */
async function serve(given) {
  let opened;
  const engine = async () => {
    opened ??= await openSchemaEngine({ ...given, log: (line) => process.env.DEBUG && report('INFO', line) });
    return opened.engine;
  };
  const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  const methods = {
    async createDatabase() {
      const database = new EngineDatabase(given.url);
      await database.create();
      return { databaseName: database.name };
    },
    async ensureConnectionValidity() {
      await requireDatabase(new EngineDatabase(given.url));
      return {};
    },
    getDatabaseVersion: async () => (await engine()).version(null),
    async diff(params) {
      const { exitCode, stdout } = await (await engine()).diff(params);
      if (stdout != null) send({ id: 0, method: 'print', params: { content: stdout } });
      return { exitCode, stdout: null };
    },
  };
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const request = line.trim() ? JSON.parse(line) : {};
    if (!request.method) continue; // the other side's receipt for a `print`
    try {
      const own = methods[request.method];
      const answer = own ? await own(request.params) : await (await engine())[request.method](request.params);
      send({ id: request.id, result: answer ?? {} });
    } catch (error) {
      const { message, code, meta = null, isPanic } = engineError(error);
      const data = { is_panic: isPanic, message, error_code: code, meta };
      send({
        id: request.id,
        error: { code: 4466, message: 'An error happened. Check the data field for details.', data },
      });
    }
  }
  await opened?.close();
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fs.realpathSync(fileURLToPath(import.meta.url))) {
  const given = readArguments(process.argv.slice(2));
  try {
    await (given.command ? runCommand(given) : serve(given));
    process.exit(0);
  } catch (error) {
    const { message, code, meta = {} } = engineError(error);
    report('INFO', path.basename(import.meta.url)); // the command line takes the second line for the error
    report('ERROR', message, { error_code: code, is_panic: false, meta });
    process.exit(given.command ? 1 : 101);
  }
}
