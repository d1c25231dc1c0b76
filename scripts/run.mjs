// node scripts/run.mjs [--with-database] FILE.ts …: runs a TypeScript script on the newest Node there is. Standard output
// belongs to the script alone. With the flag it gets the app's environment and a database that is up to date.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './places.mjs';
import { installPackages, newestNode, say } from './runtime.mjs';
import { typeScriptWords } from './typescript.mjs';

const words = process.argv.slice(2);
const withDatabase = words[0] === '--with-database';
if (withDatabase) words.shift();

async function open() {
  const { generateClient } = await import('./build.mjs');
  const { openData } = await import('./data.mjs');
  await generateClient();
  const data = await openData();
  const owner = data.ownerUrl ? { DATABASE_OWNER_URL: data.ownerUrl } : {};
  // A database that an app is using stays up.
  const close = async () => (data.database?.alreadyRunning ? undefined : data.database?.stop());
  return { environment: { ...data.environment, ...owner }, close };
}

try {
  await installPackages();
  const { environment, close } = withDatabase ? await open() : { environment: {}, close: async () => {} };
  const env = { ...process.env, ...environment };
  const child = spawn(newestNode(), [...typeScriptWords, ...words], { cwd: root, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'exit');
  await close();
  process.exit(code ?? 1);
} catch (error) {
  say(error.message);
  process.exit(1);
}
