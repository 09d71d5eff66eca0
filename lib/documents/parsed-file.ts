import type { DocumentFileKind } from '#corpus';

/** A piece of a file as a parser found it, in reading order. */
export type ParsedBlock =
  | { block: 'heading'; level: number; text: string; page: number | null }
  | { block: 'paragraph' | 'list' | 'quote'; text: string; page: number | null }
  | ParsedTable;

export type ParsedTable = {
  block: 'table';
  caption: string;
  columns: string[];
  /** Each as long as `columns`. */
  rows: string[][];
  page: number | null;
};

/** What a parser makes of one file. */
export type ParsedFile = {
  kind: DocumentFileKind;
  /** Empty when the file names none. */
  title: string;
  authors: string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty when the file names none. */
  issued: string;
  /** Null for kinds without pages. */
  pages: number | null;
  blocks: ParsedBlock[];
  /** What was left out or guessed, for the summary. */
  notes: string[];
};
