import { analyse } from '#language';
import type { SearchDocument } from '../search-document.ts';
import { FIELD_WEIGHTS, type LexicalData } from './lexical-data.ts';

type Posting = { document: number; frequency: number };

/** Inverts the documents; a document's number is its place in the list. */
export function buildLexicalData({
  documents,
}: {
  documents: Pick<SearchDocument, 'title' | 'heading' | 'text'>[];
}): LexicalData {
  const postings = new Map<string, Posting[]>();
  const lengths = new Float32Array(documents.length);
  for (const [document, fields] of documents.entries()) {
    const frequencies = weightedFrequencies(fields);
    let length = 0;
    for (const [term, frequency] of frequencies) {
      length += frequency;
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [{ document, frequency }]);
      else list.push({ document, frequency });
    }
    lengths[document] = length;
  }
  return flatten(postings, lengths);
}

function weightedFrequencies(
  fields: Pick<SearchDocument, 'title' | 'heading' | 'text'>,
): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const field of ['title', 'heading', 'text'] as const) {
    for (const term of analyse(fields[field])) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + FIELD_WEIGHTS[field]);
    }
  }
  return frequencies;
}

function flatten(postings: Map<string, Posting[]>, lengths: Float32Array<ArrayBuffer>): LexicalData {
  const terms = [...postings.keys()].sort(compareTerms);
  const offsets = new Uint32Array(terms.length + 1);
  const count = [...postings.values()].reduce((sum, list) => sum + list.length, 0);
  const documents = new Uint32Array(count);
  const frequencies = new Float32Array(count);
  let position = 0;
  for (const [index, term] of terms.entries()) {
    for (const { document, frequency } of postings.get(term) ?? []) {
      documents[position] = document;
      frequencies[position] = frequency;
      position++;
    }
    offsets[index + 1] = position;
  }
  return { terms, offsets, documents, frequencies, lengths };
}

function compareTerms(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
