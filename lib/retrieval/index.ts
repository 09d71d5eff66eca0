/** Finding passages, figures and events by words and by meaning: the index, its embeddings and the search. */
export { type BuildProgress, buildIndex, indexVersion } from './build-index.ts';
export { createBundledEmbedder } from './embedding/bundled-embedder.ts';
export { type Embedder, EmbeddingFailedError } from './embedding/embedder.ts';
export { WINDOW_LIMIT } from './embedding/sentence-windows.ts';
export { DamagedIndexError, ForeignIndexError, MissingIndexError } from './index-errors.ts';
export { openIndex } from './open-index.ts';
export type { SearchHit, SearchIndex, SearchMode, SearchRequest } from './search/search-index.ts';
export { DocumentKind, SearchDocument } from './search-document.ts';
export type { IndexManifest } from './storage/manifest.ts';
export { readManifest } from './storage/read-manifest.ts';
export { verifyIndex } from './storage/verify-index.ts';
export { cellNumber } from './tables/cell-number.ts';
export { ColumnFilter, UnknownColumnError } from './tables/column-filter.ts';
export {
  createTableFinder,
  type FoundRow,
  type TableFinder,
  type TableQuery,
} from './tables/table-finder.ts';
