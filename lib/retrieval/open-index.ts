import path from 'node:path';
import { z } from 'zod';
import type { Embedder } from './embedding/embedder.ts';
import { DamagedIndexError } from './index-errors.ts';
import { parseLexicalData } from './lexical/lexical-files.ts';
import { LexicalIndex } from './lexical/lexical-index.ts';
import { searchDocuments } from './search/search-documents.ts';
import type { SearchIndex } from './search/search-index.ts';
import { SentencePlaces } from './search/sentence-places.ts';
import { SearchDocument } from './search-document.ts';
import { toFloats, toIntegers } from './storage/flat-arrays.ts';
import { DOCUMENTS_FILE, HNSW_FOLDER, VECTORS_FILE, WINDOWS_FILE } from './storage/manifest.ts';
import { checkIndexJson, parseIndexJson } from './storage/read-manifest.ts';
import { type VerifiedIndex, verifyIndex } from './storage/verify-index.ts';
import { createExactVectorIndex } from './vector/exact-vector-index.ts';
import { exactSearchNotice, loadHnswStore, reasonHnswIsUnavailable } from './vector/hnsw-store.ts';
import { createHnswVectorIndex } from './vector/hnsw-vector-index.ts';
import type { VectorIndex } from './vector/vector-index.ts';
import { VectorTable } from './vector/vector-table.ts';

const StoredDocuments = z.array(SearchDocument.pick({ id: true, kind: true, chapter: true }));

/**
 * Verifies the live index and loads it into memory. A build that finishes later does not disturb it.
 *
 * @param folder the index folder, e.g. `.assay/index`
 * @param embedder the one that built the index; queries are embedded by it. It is not closed with the index
 * @param onWarning receives one line when the native graph cannot be used and the exact search takes over
 * @throws MissingIndexError when there is no index
 * @throws DamagedIndexError naming the file that is absent, cut short, altered or unreadable
 * @throws ForeignIndexError when the index is of another format or embedder
 */
export async function openIndex({
  folder,
  embedder,
  onWarning,
}: {
  folder: string;
  embedder: Embedder;
  onWarning: (message: string) => void;
}): Promise<SearchIndex> {
  const index = await verifyIndex({ folder, embedder });
  const file = path.join(index.versionFolder, DOCUMENTS_FILE);
  const json = parseIndexJson({ file, text: contentsOf(index, DOCUMENTS_FILE).toString('utf8') });
  const documents = checkIndexJson({ file, json, schema: StoredDocuments });
  const table = new VectorTable({
    values: toFloats(contentsOf(index, VECTORS_FILE)),
    dimensions: index.manifest.embedder.dimensions,
  });
  const vectors = await openVectors({ index, table, embedder, onWarning });
  const parts = {
    documents: documents.map(({ id, kind, chapter }) => ({ id, kind, chapter })),
    lexical: new LexicalIndex({ data: parseLexicalData((name) => contentsOf(index, name)) }),
    table,
    places: new SentencePlaces({
      places: toIntegers(contentsOf(index, WINDOWS_FILE)),
      documentCount: documents.length,
    }),
    vectors,
    embedder,
    onWarning,
  };
  return {
    manifest: index.manifest,
    vectorSearch: vectors.kind,
    search: (request) => searchDocuments(parts, request),
    close: async () => {},
  };
}

async function openVectors({
  index,
  table,
  embedder,
  onWarning,
}: {
  index: VerifiedIndex;
  table: VectorTable;
  embedder: Embedder;
  onWarning: (message: string) => void;
}): Promise<VectorIndex> {
  const reason = await reasonHnswIsUnavailable();
  if (reason !== undefined) onWarning(exactSearchNotice(reason));
  if (reason !== undefined || !index.manifest.hasGraph) return createExactVectorIndex({ table });
  const store = await loadHnswStore({ folder: path.join(index.versionFolder, HNSW_FOLDER), embedder });
  return createHnswVectorIndex({ store, table });
}

function contentsOf({ files, versionFolder }: VerifiedIndex, name: string): Buffer {
  const contents = files.get(name);
  if (contents === undefined) {
    throw new DamagedIndexError({ file: path.join(versionFolder, name), reason: 'is missing' });
  }
  return contents;
}
