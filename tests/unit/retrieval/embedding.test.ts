import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBundledEmbedder, EmbeddingFailedError } from '#retrieval';
import { EmbeddingCache } from '../../../lib/retrieval/embedding/embedding-cache.ts';
import { sentenceWindows } from '../../../lib/retrieval/embedding/sentence-windows.ts';
import { createTestEmbedder, temporaryFolder } from './support.ts';

function cosine(a: Float32Array = new Float32Array(), b: Float32Array = new Float32Array()): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

describe('the bundled embedder', () => {
  test('puts like meanings together, keeps the order, survives blank text, and works again after closing', async () => {
    const embedder = createBundledEmbedder({ workers: 2 });
    const texts = [
      'The mine was closed after a strike.',
      'A cat sleeps.',
      '',
      ...Array(20).fill('Workers stopped the pit.'),
    ];
    const done: number[] = [];
    const vectors = await embedder.embed(texts, (count) => done.push(count));
    expect(vectors).toHaveLength(texts.length);
    expect(vectors.every((vector) => vector.length === embedder.dimensions)).toBe(true);
    expect(cosine(vectors[0], vectors[3])).toBeGreaterThan(cosine(vectors[1], vectors[3]));
    expect(done.at(-1)).toBe(texts.length);
    await embedder.close();
    const [again] = await embedder.embed(['A cat sleeps.']);
    expect(cosine(again, vectors[1])).toBeCloseTo(1, 4);
    await embedder.close();
  });

  test('rejects when its thread dies, and starts a new one for the next call', async () => {
    const root = await temporaryFolder();
    await mkdir(path.join(root, 'lib/retrieval/embedding'), { recursive: true });
    await writeFile(
      path.join(root, 'lib/retrieval/embedding/worker.mjs'),
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', ({ id, texts }) => {
         if (texts.includes('die')) process.exit(3);
         parentPort.postMessage({ id, vectors: new Float32Array(512 * texts.length) });
       });`,
    );
    const embedder = createBundledEmbedder({ root });
    await expect(embedder.embed(['die'])).rejects.toThrow(/ended with code 3.*npm ci/);
    expect(await embedder.embed(['live'])).toHaveLength(1);
    await embedder.close();
  });

  test('says so when its worker file is not there', async () => {
    const embedder = createBundledEmbedder({ root: await temporaryFolder() });
    await expect(embedder.embed(['text'])).rejects.toThrow(EmbeddingFailedError);
  });
});

describe('the embedding cache', () => {
  const embedder = createTestEmbedder({ dimensions: 4 });
  const vectorOf = (value: number) => Float32Array.of(value, 0.5, -1, 0);
  const entries = ['a', 'b', 'c'].map((text, index) => ({ text, vector: vectorOf(index) }));

  async function filled() {
    const folder = await temporaryFolder();
    const cache = await EmbeddingCache.open({ folder, embedder });
    await cache.add(entries);
    await cache.close();
    const [name] = await readdir(folder);
    return { folder, file: path.join(folder, name ?? '') };
  }

  async function contents(folder: string) {
    const cache = await EmbeddingCache.open({ folder, embedder });
    const found = await Promise.all(entries.map(({ text }) => cache.get(text)));
    await cache.close();
    return found;
  }

  test('returns what was stored, and nothing for another embedder', async () => {
    const { folder } = await filled();
    expect(await contents(folder)).toEqual(entries.map(({ vector }) => vector));
    const other = await EmbeddingCache.open({
      folder,
      embedder: createTestEmbedder({ id: 'other', dimensions: 4 }),
    });
    expect(await other.get('a')).toBeUndefined();
    await other.close();
  });

  test('forgets an altered record, keeps the others, and takes new ones', async () => {
    const { folder, file } = await filled();
    const bytes = await readFile(file);
    bytes[bytes.length / 3 + 40] = (bytes[bytes.length / 3 + 40] ?? 0) ^ 255;
    await writeFile(file, bytes);
    expect(await contents(folder)).toEqual([vectorOf(0), undefined, vectorOf(2)]);
    const cache = await EmbeddingCache.open({ folder, embedder });
    await cache.add([{ text: 'b', vector: vectorOf(9) }]);
    await cache.close();
    expect(await contents(folder)).toEqual([vectorOf(0), vectorOf(9), vectorOf(2)]);
  });

  test('forgets a record that was cut short', async () => {
    const { folder, file } = await filled();
    await truncate(file, (await readFile(file)).length - 1);
    expect(await contents(folder)).toEqual([vectorOf(0), vectorOf(1), undefined]);
  });
});

test('sentence windows cover each sentence once, in order, none too long', async () => {
  const sentence = fc.lorem({ maxCount: 150 });
  await fc.assert(
    fc.asyncProperty(fc.array(sentence, { minLength: 1, maxLength: 4 }), async (sentences) => {
      const windows = await sentenceWindows({ documents: [{ text: sentences.join(' '), sentences }] });
      const squeeze = (text: string) => text.replace(/\s+/g, '');
      for (const [index, whole] of sentences.entries()) {
        const pieces = windows.filter((window) => window.sentence === index).map(({ text }) => text);
        expect(squeeze(pieces.join(''))).toBe(squeeze(whole));
        expect(pieces.every((piece) => piece.length <= 400)).toBe(true);
      }
    }),
    { numRuns: 20 },
  );
  expect(await sentenceWindows({ documents: [{ text: 'Whole.', sentences: [] }] })).toHaveLength(1);
});
