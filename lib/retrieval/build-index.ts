import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { embedWindows } from './embedding/embed-windows.ts';
import type { Embedder } from './embedding/embedder.ts';
import { type SentenceWindow, sentenceWindows } from './embedding/sentence-windows.ts';
import { buildLexicalData } from './lexical/build-lexical-data.ts';
import { serialiseLexicalData } from './lexical/lexical-files.ts';
import type { SearchDocument } from './search-document.ts';
import { syncPath, writeDurably } from './storage/durable-files.ts';
import { toBytes } from './storage/flat-arrays.ts';
import {
  DOCUMENTS_FILE,
  FORMAT_VERSION,
  HNSW_FOLDER,
  type IndexManifest,
  MANIFEST_FILE,
  VECTORS_FILE,
  WINDOWS_FILE,
} from './storage/manifest.ts';
import { sha256 } from './storage/verify-index.ts';
import { createWorkFolder, publishVersion } from './storage/versions.ts';
import { exactSearchNotice, reasonHnswIsUnavailable, saveHnswStore } from './vector/hnsw-store.ts';
import type { VectorTable } from './vector/vector-table.ts';

/** How far a build has come in one of its stages; `total` counts sentences, vectors or files. */
export type BuildProgress = { stage: 'embed' | 'graph' | 'write'; done: number; total: number };

/** Hash of everything an index is built from: equal versions have equal contents. In hexadecimal (16 digits). */
export function indexVersion({
  corpusVersion,
  embedder,
  documents,
}: {
  corpusVersion: string;
  embedder: Pick<Embedder, 'id' | 'dimensions'>;
  documents: SearchDocument[];
}): string {
  const parts = [FORMAT_VERSION, corpusVersion, embedder.id, embedder.dimensions, documents];
  return sha256(JSON.stringify(parts)).slice(0, 16);
}

/**
 * Builds an index in a temporary folder and makes it the live one in one step. When the build fails, the index
 * that was live stays.
 *
 * @param folder the index folder, e.g. `.assay/index`; created when it does not exist
 * @param cacheFolder where vectors are kept between builds, e.g. `.assay/embeddings`
 * @param onWarning receives one line when the native graph cannot be built here
 * @throws EmbeddingFailedError when the embedding model fails
 */
export async function buildIndex({
  folder,
  cacheFolder,
  documents,
  corpusVersion,
  embedder,
  onProgress = () => {},
  onWarning = () => {},
}: {
  folder: string;
  cacheFolder: string;
  documents: SearchDocument[];
  corpusVersion: string;
  embedder: Embedder;
  onProgress?: (progress: BuildProgress) => void;
  onWarning?: (message: string) => void;
}): Promise<IndexManifest> {
  const startedAt = Date.now();
  const windows = await sentenceWindows({ documents });
  const table = await embedWindows({
    windows,
    cacheFolder,
    embedder,
    onProgress: (done) => onProgress({ stage: 'embed', done, total: windows.length }),
  });
  const lexical = buildLexicalData({ documents });
  const workFolder = await createWorkFolder({ folder });
  try {
    const contents: [string, Buffer][] = [
      [DOCUMENTS_FILE, Buffer.from(JSON.stringify(documents), 'utf8')],
      [WINDOWS_FILE, toBytes(placesOf(windows))],
      [VECTORS_FILE, toBytes(table.values)],
      ...Object.entries(serialiseLexicalData(lexical)),
    ];
    for (const [index, [name, bytes]] of contents.entries()) {
      await writeDurably(path.join(workFolder, name), bytes);
      onProgress({ stage: 'write', done: index + 1, total: contents.length });
    }
    const hasGraph = await buildGraph({ table, windows, embedder, workFolder, onProgress, onWarning });
    const manifest: IndexManifest = {
      formatVersion: FORMAT_VERSION,
      version: indexVersion({ corpusVersion, embedder, documents }),
      corpusVersion,
      embedder: { id: embedder.id, dimensions: embedder.dimensions },
      counts: {
        documents: documents.length,
        passages: countOf(documents, 'passage'),
        figures: countOf(documents, 'figure'),
        events: countOf(documents, 'event'),
        vectors: windows.length,
        terms: lexical.terms.length,
      },
      hasGraph,
      builtAt: new Date().toISOString(),
      files: await fingerprints(workFolder),
    };
    await writeDurably(path.join(workFolder, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`);
    await syncPath(workFolder);
    await publishVersion({ folder, workFolder, version: manifest.version, startedAt });
    return manifest;
  } catch (error) {
    await rm(workFolder, { recursive: true, force: true });
    throw error;
  }
}

async function buildGraph(args: {
  table: VectorTable;
  windows: SentenceWindow[];
  embedder: Embedder;
  workFolder: string;
  onProgress: (progress: BuildProgress) => void;
  onWarning: (message: string) => void;
}): Promise<boolean> {
  const { table, windows, embedder, onProgress } = args;
  if (table.count === 0) return false;
  const reason = await reasonHnswIsUnavailable();
  if (reason !== undefined) {
    args.onWarning(exactSearchNotice(reason));
    return false;
  }
  await saveHnswStore({
    table,
    embedder,
    folder: path.join(args.workFolder, HNSW_FOLDER),
    metadataOf: (label) => ({
      document: windows[label]?.document ?? 0,
      sentence: windows[label]?.sentence ?? 0,
    }),
    onProgress: (done) => onProgress({ stage: 'graph', done, total: table.count }),
  });
  return true;
}

/** Document and sentence of each window, two numbers a window. */
function placesOf(windows: SentenceWindow[]): Uint32Array {
  return Uint32Array.from(windows.flatMap(({ document, sentence }) => [document, sentence]));
}

function countOf(documents: SearchDocument[], kind: SearchDocument['kind']): number {
  return documents.filter((document) => document.kind === kind).length;
}

async function fingerprints(workFolder: string): Promise<IndexManifest['files']> {
  const files: IndexManifest['files'] = {};
  const entries = await readdir(workFolder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((found) => found.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    await syncPath(file);
    const contents = await readFile(file);
    const name = path.relative(workFolder, file).replaceAll(path.sep, '/');
    files[name] = { bytes: contents.length, sha256: sha256(contents) };
  }
  return files;
}
