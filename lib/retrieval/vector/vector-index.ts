export type Neighbour = {
  label: number;
  /** Cosine, −1 to 1. */
  score: number;
};

/** Finds the stored vectors nearest to a given one. A vector's label is its place in the vector table. */
export type VectorIndex = {
  kind: 'hnsw' | 'exact';
  /**
   * @param vector of unit length
   * @param accept which labels may be returned; all when left out
   * @returns at most `limit` neighbours, best first; equal scores in the order of the labels
   */
  search(args: { vector: Float32Array; limit: number; accept?: (label: number) => boolean }): Neighbour[];
};

/** Best first; equal scores in the order of the labels. */
export function compareNeighbours(a: Neighbour, b: Neighbour): number {
  return b.score - a.score || a.label - b.label;
}
