import type { DocumentKind } from '../search-document.ts';
import type { IndexManifest } from '../storage/manifest.ts';

export type SearchMode = 'lexical' | 'dense' | 'hybrid';

export type SearchRequest = {
  /** In plain language; a blank query finds nothing. */
  query: string;
  /** 10 when left out. */
  limit?: number;
  kinds?: DocumentKind[];
  /** Only documents of these chapters; documents of no chapter are then left out. */
  chapters?: number[];
  /** Further words for the same things; they count half and are not embedded. */
  expansions?: string[];
  /** `hybrid` when left out. */
  mode?: SearchMode;
};

export type SearchHit = {
  id: string;
  kind: DocumentKind;
  chapter: number | null;
  /** 0 to 1: rank within this query, times how much of the query the best hit covers. Low when all evidence is weak. */
  score: number;
  /** BM25 of the query and its expansions, from 0 up. */
  lexicalScore: number;
  /** Cosine of the query and the document's best sentence, −1 to 1; 0 in lexical mode. */
  denseScore: number;
  /** Places in the document's sentences, best first, at most 3. */
  bestSentences: number[];
  /** Cosines of the query and these sentences, in the same order. */
  sentenceScores: number[];
  /** Share of the query's distinct content terms that the document holds, 0 to 1. */
  matchedTerms: number;
};

/** An open index. Searches may overlap. */
export type SearchIndex = {
  manifest: IndexManifest;
  /** `exact` when the native graph is not there. */
  vectorSearch: 'hnsw' | 'exact';
  /**
   * @returns hits, best first
   * @throws EmbeddingFailedError in dense mode; in hybrid mode a failing embedder is warned of and words alone count
   */
  search(request: SearchRequest): Promise<SearchHit[]>;
  /** Does not close the embedder, which belongs to the caller. */
  close(): Promise<void>;
};
