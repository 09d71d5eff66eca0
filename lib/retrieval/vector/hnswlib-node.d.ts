/**
 * The part of hnswlib-node that is used here. The package is optional: where its native build fails it is not there,
 * and the project must still type-check and build.
 */
declare module 'hnswlib-node' {
  export type SpaceName = 'l2' | 'ip' | 'cosine';
  export type SearchResult = { distances: number[]; neighbors: number[] };

  export class HierarchicalNSW {
    constructor(space: SpaceName, dimensions: number);
    initIndex(maxElements: number): void;
    setEf(ef: number): void;
    getCurrentCount(): number;
    searchKnn(query: number[], count: number, filter?: (label: number) => boolean): SearchResult;
  }

  const hnswlib: { HierarchicalNSW: typeof HierarchicalNSW };
  export default hnswlib;
}
