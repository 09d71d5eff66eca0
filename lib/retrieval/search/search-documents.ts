import type { Embedder } from '../embedding/embedder.ts';
import { toUnitVector } from '../embedding/unit-vector.ts';
import type { LexicalIndex, QueryTerm } from '../lexical/lexical-index.ts';
import type { SearchDocument } from '../search-document.ts';
import type { VectorIndex } from '../vector/vector-index.ts';
import type { VectorTable } from '../vector/vector-table.ts';
import { queryConfidence } from './confidence.ts';
import { type DenseEvidence, denseEvidence } from './dense-evidence.ts';
import { fuse } from './fuse.ts';
import { queryTerms } from './query-terms.ts';
import type { SearchHit, SearchMode, SearchRequest } from './search-index.ts';
import type { SentencePlaces } from './sentence-places.ts';

/** How many documents each way of searching may propose; at least as many as are wanted. */
const LEXICAL_CANDIDATES = 50;
const DENSE_CANDIDATES = 60;

/** Characters of a query that are embedded: the encoder's cost grows faster than the length. */
const EMBEDDED_LIMIT = 1_000;

/** Everything of an open index that searching needs. */
export type SearchParts = {
  documents: Pick<SearchDocument, 'id' | 'kind' | 'chapter'>[];
  lexical: LexicalIndex;
  table: VectorTable;
  places: SentencePlaces;
  vectors: VectorIndex;
  embedder: Embedder;
  onWarning: (message: string) => void;
};

/** Proposes candidates by words and by meaning, scores all of them both ways, and fuses the scores. */
export async function searchDocuments(parts: SearchParts, request: SearchRequest): Promise<SearchHit[]> {
  const { query, limit = 10, mode = 'hybrid' } = request;
  if (query.trim() === '' || limit < 1) return [];
  const terms = queryTerms({ query, expansions: request.expansions ?? [] });
  const vector = mode === 'lexical' ? undefined : await embedQuery(parts, query, mode);
  const accept = acceptance(parts, request);
  const candidates = proposeCandidates({ parts, terms, vector, mode, limit, accept });
  return rankCandidates({ parts, terms, vector, mode, candidates }).slice(0, limit);
}

async function embedQuery(
  parts: SearchParts,
  query: string,
  mode: SearchMode,
): Promise<Float32Array | undefined> {
  try {
    const [vector] = await parts.embedder.embed([query.slice(0, EMBEDDED_LIMIT)]);
    return vector === undefined ? undefined : toUnitVector(vector);
  } catch (error) {
    if (mode === 'dense') throw error;
    parts.onWarning(
      `${error instanceof Error ? error.message : String(error)} This search used words alone.`,
    );
    return undefined;
  }
}

/** @returns which documents may be found, or undefined when all may */
function acceptance(parts: SearchParts, request: SearchRequest): ((document: number) => boolean) | undefined {
  const { kinds, chapters } = request;
  if (kinds === undefined && chapters === undefined) return undefined;
  return (index) => {
    const document = parts.documents[index];
    if (document === undefined) return false;
    if (kinds !== undefined && !kinds.includes(document.kind)) return false;
    return chapters === undefined || (document.chapter !== null && chapters.includes(document.chapter));
  };
}

function proposeCandidates({
  parts,
  terms,
  vector,
  mode,
  limit,
  accept,
}: {
  parts: SearchParts;
  terms: QueryTerm[];
  vector: Float32Array | undefined;
  mode: SearchMode;
  limit: number;
  accept: ((document: number) => boolean) | undefined;
}): number[] {
  const candidates = new Set<number>();
  if (mode !== 'dense') {
    const found = parts.lexical.search({ terms, limit: Math.max(LEXICAL_CANDIDATES, limit), accept });
    for (const { document } of found) candidates.add(document);
  }
  if (vector !== undefined) {
    const found = parts.vectors.search({
      vector,
      limit: Math.max(DENSE_CANDIDATES, limit * 3),
      accept: accept && ((label) => accept(parts.places.document(label))),
    });
    for (const { label } of found) candidates.add(parts.places.document(label));
  }
  return [...candidates].sort((a, b) => a - b);
}

function rankCandidates({
  parts,
  terms,
  vector,
  mode,
  candidates,
}: {
  parts: SearchParts;
  terms: QueryTerm[];
  vector: Float32Array | undefined;
  mode: SearchMode;
  candidates: number[];
}): SearchHit[] {
  const lexical = candidates.map((document) => parts.lexical.evidence({ document, terms }));
  const dense = candidates.map((document): DenseEvidence => {
    if (vector === undefined) return { rank: 0, best: 0, bestSentences: [], sentenceScores: [] };
    return denseEvidence({ document, vector, table: parts.table, places: parts.places });
  });
  const denseWeight = vector === undefined ? 0 : mode === 'dense' ? 1 : undefined;
  const fused = fuse({
    lexical: lexical.map(({ score }) => score),
    dense: dense.map(({ rank }) => rank),
    denseWeight,
  });
  const confidence = queryConfidence({
    matchedRarity: mode === 'dense' ? [] : lexical.map(({ matchedRarity }) => matchedRarity),
    cosines: dense.map(({ best }) => best),
  });
  const hits = candidates.flatMap((index, position): SearchHit[] => {
    const document = parts.documents[index];
    const [words, meaning] = [lexical[position], dense[position]];
    if (document === undefined || words === undefined || meaning === undefined) return [];
    return [
      {
        id: document.id,
        kind: document.kind,
        chapter: document.chapter,
        score: (fused[position] ?? 0) * confidence,
        lexicalScore: words.score,
        denseScore: meaning.best,
        bestSentences: meaning.bestSentences,
        sentenceScores: meaning.sentenceScores,
        matchedTerms: words.matchedTerms,
      },
    ];
  });
  // Sorting is stable, so equal scores stay in the order of the documents.
  return hits.sort((a, b) => b.score - a.score);
}
