import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { Meaning } from '@/lib/language/types';

type Answer = { id: number; vectors?: Meaning[]; error?: string };

const waiting = new Map<number, (answer: Meaning[] | null) => void>();
let thread: Worker | null | undefined;
let asked = 0;

/** A thread that cannot run (no package, no memory) is not tried again by this process. */
function giveUp(): void {
  thread = null;
  for (const answer of waiting.values()) answer(null);
  waiting.clear();
}

function start(): Worker | null {
  try {
    // Not by import: the build would bundle the thread, and its model would look for its parts where they are not.
    const threads = process.getBuiltinModule('node:worker_threads');
    // Beside the server's own files, in a checkout as in a build.
    const worker = new threads.Worker(join(process.cwd(), 'lib/files/sentence-worker.mjs'));
    worker.on('message', ({ id, vectors }: Answer) => {
      waiting.get(id)?.(vectors ?? null);
      waiting.delete(id);
      if (waiting.size === 0) worker.unref();
    });
    worker.on('error', giveUp);
    worker.on('exit', giveUp);
    return worker;
  } catch {
    return null;
  }
}

/**
 * Vectors of English texts (512 numbers each) by the Universal Sentence Encoder Lite (Cer et al. 2018; Apache-2.0), in
 * a thread of its own. Null where the encoder cannot run: whoever asks works without it. The same text always gets the
 * same vector.
 */
export async function encodeSentences(texts: readonly string[]): Promise<Meaning[] | null> {
  if (texts.length === 0) return [];
  if (thread === undefined) thread = start();
  const worker = thread;
  if (!worker) return null;
  asked += 1;
  const id = asked;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    // A process with a question waits for its answer; one without is not kept alive by the thread.
    worker.ref();
    worker.postMessage({ id, texts });
  });
}
