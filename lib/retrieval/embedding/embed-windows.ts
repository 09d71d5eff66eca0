import { VectorTable } from '../vector/vector-table.ts';
import type { Embedder } from './embedder.ts';
import { EmbeddingCache } from './embedding-cache.ts';
import type { SentenceWindow } from './sentence-windows.ts';
import { toUnitVector } from './unit-vector.ts';

/** Texts embedded between two writes to the cache, so that a build that is broken off loses little. */
const TEXTS_PER_WRITE = 128;

/**
 * One vector of unit length for each window; only texts that the cache does not hold are embedded.
 *
 * @param onProgress called with the number of windows that have their vector
 */
export async function embedWindows({
  windows,
  cacheFolder,
  embedder,
  onProgress,
}: {
  windows: SentenceWindow[];
  cacheFolder: string;
  embedder: Embedder;
  onProgress: (done: number) => void;
}): Promise<VectorTable> {
  const table = new VectorTable({
    values: new Float32Array(windows.length * embedder.dimensions),
    dimensions: embedder.dimensions,
  });
  const cache = await EmbeddingCache.open({ folder: cacheFolder, embedder });
  try {
    const missing = new Map<string, number[]>();
    let done = 0;
    for (const [label, { text }] of windows.entries()) {
      const known = missing.has(text) ? undefined : await cache.get(text);
      if (known === undefined) missing.set(text, [...(missing.get(text) ?? []), label]);
      else {
        table.vector(label).set(known);
        done++;
      }
    }
    onProgress(done);
    const texts = [...missing.keys()];
    for (let start = 0; start < texts.length; start += TEXTS_PER_WRITE) {
      const batch = texts.slice(start, start + TEXTS_PER_WRITE);
      const before = done;
      const raw = await embedder.embed(batch, (count) => onProgress(before + count));
      const entries = batch.map((text, index) => ({
        text,
        vector: toUnitVector(raw[index] ?? new Float32Array()),
      }));
      await cache.add(entries);
      for (const { text, vector } of entries) {
        for (const label of missing.get(text) ?? []) {
          table.vector(label).set(vector);
          done++;
        }
      }
      onProgress(done);
    }
    return table;
  } finally {
    await cache.close();
  }
}
