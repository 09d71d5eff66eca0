import { selectTop } from '../select-top.ts';
import { compareNeighbours, type Neighbour, type VectorIndex } from './vector-index.ts';
import type { VectorTable } from './vector-table.ts';

/** Compares the vector with every stored one: exact, needs no native code, and grows with the table. */
export function createExactVectorIndex({ table }: { table: VectorTable }): VectorIndex {
  return {
    kind: 'exact',
    search: ({ vector, limit, accept = () => true }) =>
      selectTop({ items: scan(table, vector, accept), limit, compare: compareNeighbours }),
  };
}

function* scan(
  table: VectorTable,
  vector: Float32Array,
  accept: (label: number) => boolean,
): Generator<Neighbour> {
  for (let label = 0; label < table.count; label++) {
    if (accept(label)) yield { label, score: table.cosine(label, vector) };
  }
}
