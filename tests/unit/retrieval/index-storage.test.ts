import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  buildIndex,
  DamagedIndexError,
  ForeignIndexError,
  indexVersion,
  MissingIndexError,
  openIndex,
  readManifest,
} from '#retrieval';
import { createTestEmbedder, DOCUMENTS, passage, temporaryFolder } from './support.ts';

async function built(documents = DOCUMENTS) {
  const root = await temporaryFolder();
  const folders = { folder: path.join(root, 'index'), cacheFolder: path.join(root, 'embeddings') };
  const embedder = createTestEmbedder();
  const manifest = await buildIndex({ ...folders, documents, corpusVersion: 'c1', embedder });
  const live = path.join(
    folders.folder,
    (await readFile(path.join(folders.folder, 'current'), 'utf8')).trim(),
  );
  return { ...folders, embedder, manifest, live };
}

const open = ({
  folder,
  embedder = createTestEmbedder(),
}: {
  folder: string;
  embedder?: ReturnType<typeof createTestEmbedder>;
}) => openIndex({ folder, embedder, onWarning: () => {} });

describe('building', () => {
  test('records what the index was built from', async () => {
    const { manifest, folder, embedder } = await built();
    expect(manifest.counts).toMatchObject({ documents: 5, passages: 3, figures: 1, events: 1, vectors: 8 });
    expect(await readManifest({ folder })).toEqual(manifest);
    expect(manifest.version).toBe(indexVersion({ corpusVersion: 'c1', embedder, documents: DOCUMENTS }));
    expect(indexVersion({ corpusVersion: 'c2', embedder, documents: DOCUMENTS })).not.toBe(manifest.version);
  });

  test('embeds only sentences it has not embedded before', async () => {
    const { folder, cacheFolder, embedder } = await built();
    embedder.embedded.length = 0;
    const documents = [...DOCUMENTS, passage('p9', ['Railways carry grain to the port.', 'Tunnels flood.'])];
    await buildIndex({ folder, cacheFolder, documents, corpusVersion: 'c2', embedder });
    expect(embedder.embedded).toEqual(['Tunnels flood.']);
  });

  test('leaves the old index live when it fails', async () => {
    const { folder, cacheFolder, manifest } = await built();
    const failing = { ...createTestEmbedder(), embed: () => Promise.reject(new Error('out of memory')) };
    const documents = [passage('p9', ['New words.'])];
    await expect(
      buildIndex({ folder, cacheFolder, documents, corpusVersion: 'c2', embedder: failing }),
    ).rejects.toThrow('out of memory');
    expect((await open({ folder })).manifest).toEqual(manifest);
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('keeps the version before the live one and no older ones', async () => {
    const { folder, cacheFolder, embedder } = await built();
    for (const corpusVersion of ['c2', 'c3', 'c3']) {
      await buildIndex({ folder, cacheFolder, documents: DOCUMENTS, corpusVersion, embedder });
    }
    const versions = (await readdir(folder)).filter((name) => name !== 'current');
    expect(versions).toHaveLength(2);
    expect((await open({ folder })).manifest.corpusVersion).toBe('c3');
  });

  test('does not disturb an index that is open', async () => {
    const { folder, cacheFolder, embedder } = await built();
    const index = await open({ folder });
    for (const corpusVersion of ['c2', 'c3', 'c4']) {
      await buildIndex({
        folder,
        cacheFolder,
        documents: [passage('x', ['Other.'])],
        corpusVersion,
        embedder,
      });
    }
    expect((await index.search({ query: 'railways' }))[0]?.id).toBe('p2');
  });

  test('makes an index of nothing that finds nothing', async () => {
    const { folder } = await built([]);
    expect(await (await open({ folder })).search({ query: 'copper' })).toEqual([]);
  });
});

describe('opening', () => {
  test('says what to run when there is no index', async () => {
    const folder = await temporaryFolder();
    await expect(open({ folder })).rejects.toThrow(MissingIndexError);
    await expect(open({ folder })).rejects.toThrow('Run: npm run index');
    expect(await readManifest({ folder })).toBeUndefined();
  });

  test('names the file that was cut short, whichever it is', async () => {
    const { folder, live, manifest } = await built();
    for (const name of Object.keys(manifest.files)) {
      const file = path.join(live, name);
      const contents = await readFile(file);
      await truncate(file, Math.max(0, contents.length - 1));
      await expect(open({ folder })).rejects.toThrow(DamagedIndexError);
      await expect(open({ folder })).rejects.toThrow(file);
      await writeFile(file, contents);
    }
    await expect(open({ folder })).resolves.toBeDefined();
  });

  test('notices one altered byte', async () => {
    const { folder, live } = await built();
    const file = path.join(live, 'vectors.f32');
    const contents = await readFile(file);
    contents[5] = (contents[5] ?? 0) ^ 1;
    await writeFile(file, contents);
    await expect(open({ folder })).rejects.toThrow(/vectors\.f32 .*has other contents.*npm run index/);
  });

  test.each(['', '{"formatVersion": 1', '{}', '[]'])('refuses the manifest %j', async (text) => {
    const { folder, live } = await built();
    await writeFile(path.join(live, 'manifest.json'), text);
    await expect(open({ folder })).rejects.toThrow(DamagedIndexError);
  });

  test('refuses an index of another embedder or format', async () => {
    const { folder, live, manifest } = await built();
    await expect(open({ folder, embedder: createTestEmbedder({ id: 'other' }) })).rejects.toThrow(
      ForeignIndexError,
    );
    await writeFile(path.join(live, 'manifest.json'), JSON.stringify({ ...manifest, formatVersion: 99 }));
    await expect(open({ folder })).rejects.toThrow(/format 99.*npm run index/);
  });
});
