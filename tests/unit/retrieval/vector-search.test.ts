import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildIndex, openIndex, type SearchDocument } from '#retrieval';
import { toUnitVector } from '../../../lib/retrieval/embedding/unit-vector.ts';
import { createExactVectorIndex } from '../../../lib/retrieval/vector/exact-vector-index.ts';
import { loadHnswStore, saveHnswStore } from '../../../lib/retrieval/vector/hnsw-store.ts';
import { createHnswVectorIndex } from '../../../lib/retrieval/vector/hnsw-vector-index.ts';
import { VectorTable } from '../../../lib/retrieval/vector/vector-table.ts';
import { createTestEmbedder, DOCUMENTS, temporaryFolder } from './support.ts';

const DIMENSIONS = 32;

/** Vectors in clusters, as sentences are; the seed makes every run the same. */
function clusteredVectors(count: number): Float32Array[] {
  let state = 42;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
  const centres = Array.from({ length: 20 }, () => Array.from({ length: DIMENSIONS }, random));
  return Array.from({ length: count }, (_, index) =>
    toUnitVector(Float32Array.from(centres[index % 20] ?? [], (value) => value + 0.6 * random())),
  );
}

describe('the native graph', () => {
  test('returns exactly what the exact search returns, filtered or not, after it was saved and loaded', async () => {
    const vectors = clusteredVectors(1500);
    const values = Float32Array.from(vectors.flatMap((vector) => [...vector]));
    const table = new VectorTable({ values, dimensions: DIMENSIONS });
    const embedder = createTestEmbedder({ dimensions: DIMENSIONS });
    const folder = path.join(await temporaryFolder(), 'hnsw');
    await saveHnswStore({
      table,
      embedder,
      folder,
      metadataOf: (document) => ({ document }),
      onProgress: () => {},
    });
    const graph = createHnswVectorIndex({ store: await loadHnswStore({ folder, embedder }), table });
    const exact = createExactVectorIndex({ table });
    for (const query of clusteredVectors(1560).slice(1500)) {
      expect(graph.search({ vector: query, limit: 20 })).toEqual(exact.search({ vector: query, limit: 20 }));
      const accept = (label: number) => label % 7 === 0;
      const filtered = graph.search({ vector: query, limit: 20, accept });
      expect(filtered).toEqual(exact.search({ vector: query, limit: 20, accept }));
    }
    expect(graph.search({ vector: table.vector(3), limit: 5000 })).toHaveLength(1500);
  });
});

describe('without the native binary', () => {
  afterEach(() => vi.doUnmock('hnswlib-node'));

  function hideNativeBinary(): void {
    vi.doMock('hnswlib-node', () => ({
      default: {
        HierarchicalNSW: class {
          constructor() {
            throw new Error('Could not locate the bindings file. Tried:\n → /somewhere');
          }
        },
      },
    }));
  }

  async function build(documents: SearchDocument[], onWarning: (message: string) => void = () => {}) {
    const root = await temporaryFolder();
    const folder = path.join(root, 'index');
    const embedder = createTestEmbedder();
    const cacheFolder = path.join(root, 'cache');
    const manifest = await buildIndex({
      folder,
      cacheFolder,
      documents,
      corpusVersion: 'c',
      embedder,
      onWarning,
    });
    return { folder, embedder, manifest };
  }

  test('an index with a graph opens, warns once in one line, and finds the same', async () => {
    const { folder, embedder } = await build(DOCUMENTS);
    const native = await openIndex({ folder, embedder, onWarning: () => {} });
    hideNativeBinary();
    const warn = vi.fn<(message: string) => void>();
    const fallback = await openIndex({ folder, embedder, onWarning: warn });
    expect([native.vectorSearch, fallback.vectorSearch]).toEqual(['hnsw', 'exact']);
    const request = { query: 'copper smelters', mode: 'dense' as const };
    expect(await fallback.search(request)).toEqual(await native.search(request));
    expect(warn.mock.calls).toEqual([
      [
        'The native HNSW search is not available here (Could not locate the bindings file); using the exact search, which gives the same results, only slower.',
      ],
    ]);
  });

  test('an index is built without a graph and opens where the binary exists', async () => {
    hideNativeBinary();
    const warn = vi.fn<(message: string) => void>();
    const { folder, embedder, manifest } = await build(DOCUMENTS, warn);
    expect(manifest.hasGraph).toBe(false);
    expect(warn).toHaveBeenCalledOnce();
    vi.doUnmock('hnswlib-node');
    const warnAtOpen = vi.fn();
    const index = await openIndex({ folder, embedder, onWarning: warnAtOpen });
    expect(index.vectorSearch).toBe('exact');
    expect((await index.search({ query: 'railways' }))[0]?.id).toBe('p2');
    expect(warnAtOpen).not.toHaveBeenCalled();
  });
});
