import { isCompoundTerm } from '#language';
import { selectTop } from '../select-top.ts';
import type { LexicalData } from './lexical-data.ts';

/** Okapi BM25's usual constants (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework"). */
const K1 = 1.2;
const B = 0.75;

export type QueryTerm = { term: string; weight: number; isExpansion: boolean };
export type LexicalEvidence = {
  /** BM25, from 0 up, without limit. */
  score: number;
  /** Share of the query's distinct terms that the document holds, 0 to 1; expansions do not count. */
  matchedTerms: number;
  /** The same, each term weighed by how rare it is in the corpus. */
  matchedRarity: number;
};

/** Scores documents by BM25 over an inverted index. Documents are numbers, as in the data. */
export class LexicalIndex {
  readonly #data: LexicalData;
  readonly #averageLength: number;
  readonly #scores: Float64Array;

  constructor({ data }: { data: LexicalData }) {
    this.#data = data;
    const total = data.lengths.reduce((sum, length) => sum + length, 0);
    this.#averageLength = total / Math.max(1, data.lengths.length);
    this.#scores = new Float64Array(data.lengths.length);
  }

  /**
   * The documents with the highest scores, best first; equal scores in the order of the documents. Only documents
   * that hold at least one term are returned.
   *
   * @param accept which documents may be returned; all when left out
   */
  search({
    terms,
    limit,
    accept = () => true,
  }: {
    terms: QueryTerm[];
    limit: number;
    accept?: (document: number) => boolean;
  }): { document: number; score: number }[] {
    const touched: number[] = [];
    for (const query of terms) {
      const range = this.#range(query.term);
      for (let position = range.start; position < range.end; position++) {
        const document = this.#data.documents[position] ?? 0;
        const before = this.#scores[document] ?? 0;
        if (before === 0) touched.push(document);
        this.#scores[document] = before + this.#contribution(query, range, position);
      }
    }
    const found = touched.map((document) => ({ document, score: this.#scores[document] ?? 0 }));
    for (const document of touched) this.#scores[document] = 0;
    return selectTop({
      items: found.filter(({ document }) => accept(document)),
      limit,
      compare: (a, b) => b.score - a.score || a.document - b.document,
    });
  }

  /** What one document has in common with a query. */
  evidence({ document, terms }: { document: number; terms: QueryTerm[] }): LexicalEvidence {
    const asked = terms.filter(({ term, isExpansion }) => !isExpansion && !isCompoundTerm(term));
    const counted = new Set(
      (asked.length > 0 ? asked : terms.filter(({ isExpansion }) => !isExpansion)).map((t) => t.term),
    );
    let score = 0;
    let matched = 0;
    let rarity = 0;
    let matchedRarity = 0;
    for (const query of terms) {
      const range = this.#range(query.term);
      const position = this.#position(range, document);
      const weight = this.#rarity(range);
      if (position !== undefined) score += this.#contribution(query, range, position);
      if (!counted.has(query.term)) continue;
      rarity += weight;
      if (position === undefined) continue;
      matched++;
      matchedRarity += weight;
    }
    return {
      score,
      matchedTerms: counted.size > 0 ? matched / counted.size : 0,
      matchedRarity: rarity > 0 ? matchedRarity / rarity : 0,
    };
  }

  #contribution(query: QueryTerm, range: Range, position: number): number {
    const frequency = this.#data.frequencies[position] ?? 0;
    const length = this.#data.lengths[this.#data.documents[position] ?? 0] ?? 0;
    const saturation = K1 * (1 - B + (B * length) / this.#averageLength);
    return (query.weight * this.#rarity(range) * frequency * (K1 + 1)) / (frequency + saturation);
  }

  /** Inverse document frequency in the form that is never negative. */
  #rarity({ start, end }: Range): number {
    const holders = end - start;
    return Math.log(1 + (this.#data.lengths.length - holders + 0.5) / (holders + 0.5));
  }

  #range(term: string): Range {
    const { terms, offsets } = this.#data;
    const index = firstAtLeast(terms, term, 0, terms.length);
    if (terms[index] !== term) return { start: 0, end: 0 };
    return { start: offsets[index] ?? 0, end: offsets[index + 1] ?? 0 };
  }

  #position({ start, end }: Range, document: number): number | undefined {
    const position = firstAtLeast(this.#data.documents, document, start, end);
    return position < end && this.#data.documents[position] === document ? position : undefined;
  }
}

type Range = { start: number; end: number };

function firstAtLeast<T extends string | number>(
  sorted: ArrayLike<T>,
  wanted: T,
  from: number,
  to: number,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle];
    if (value !== undefined && value < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
