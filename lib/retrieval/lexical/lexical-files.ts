import { toBytes, toFloats, toIntegers } from '../storage/flat-arrays.ts';
import type { LexicalData } from './lexical-data.ts';

export const LEXICAL_FILES = {
  terms: 'lexical/terms.txt',
  offsets: 'lexical/offsets.u32',
  documents: 'lexical/documents.u32',
  frequencies: 'lexical/frequencies.f32',
  lengths: 'lexical/lengths.f32',
} as const;

/** The inverted index as file contents by path: terms one a line, numbers as flat arrays. */
export function serialiseLexicalData(data: LexicalData): Record<string, Buffer> {
  return {
    [LEXICAL_FILES.terms]: Buffer.from(data.terms.join('\n'), 'utf8'),
    [LEXICAL_FILES.offsets]: toBytes(data.offsets),
    [LEXICAL_FILES.documents]: toBytes(data.documents),
    [LEXICAL_FILES.frequencies]: toBytes(data.frequencies),
    [LEXICAL_FILES.lengths]: toBytes(data.lengths),
  };
}

/** @param read returns the contents of a file that was made by `serialiseLexicalData` */
export function parseLexicalData(read: (file: string) => Buffer): LexicalData {
  const terms = read(LEXICAL_FILES.terms).toString('utf8');
  return {
    terms: terms === '' ? [] : terms.split('\n'),
    offsets: toIntegers(read(LEXICAL_FILES.offsets)),
    documents: toIntegers(read(LEXICAL_FILES.documents)),
    frequencies: toFloats(read(LEXICAL_FILES.frequencies)),
    lengths: toFloats(read(LEXICAL_FILES.lengths)),
  };
}
