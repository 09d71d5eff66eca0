import type { VectorTable } from '../vector/vector-table.ts';
import type { SentencePlaces } from './sentence-places.ts';

/**
 * A document is as near as its best sentence; a little weight on its next best prefers passages that stay on the
 * subject. Whole-passage vectors do far worse with a sentence encoder (SciFact: 0.25 against 0.38–0.40 nDCG@10).
 */
const BEST_SHARE = 0.8;
const SENTENCES_COUNTED = 3;

export type DenseEvidence = {
  /** What documents are ranked by. */
  rank: number;
  /** Cosine of the best sentence, −1 to 1. */
  best: number;
  /** Places in the document's sentences, best first, at most 3. */
  bestSentences: number[];
  /** Their cosines. */
  sentenceScores: number[];
};

/** How near a document's sentences are to the query's vector; computed exactly. */
export function denseEvidence({
  document,
  vector,
  table,
  places,
}: {
  document: number;
  vector: Float32Array;
  table: VectorTable;
  places: SentencePlaces;
}): DenseEvidence {
  const cosines = new Map<number, number>();
  const { start, end } = places.labels(document);
  for (let label = start; label < end; label++) {
    const sentence = places.sentence(label);
    cosines.set(sentence, Math.max(cosines.get(sentence) ?? -1, table.cosine(label, vector)));
  }
  const top = [...cosines].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, SENTENCES_COUNTED);
  const best = top[0]?.[1];
  if (best === undefined) return { rank: -1, best: -1, bestSentences: [], sentenceScores: [] };
  const mean = top.reduce((sum, [, cosine]) => sum + cosine, 0) / top.length;
  return {
    rank: BEST_SHARE * best + (1 - BEST_SHARE) * mean,
    best,
    bestSentences: top.map(([sentence]) => sentence),
    sentenceScores: top.map(([, cosine]) => cosine),
  };
}
