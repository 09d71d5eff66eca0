import { z } from 'zod';
import type { DocumentPassage } from './passage.ts';
import { Source } from './source.ts';

/** Format of `document.json`; a reader refuses any other. */
export const DOCUMENT_FORMAT = 1;

/** The kinds of file that can be read in. */
export const DocumentFileKind = z.enum(['pdf', 'docx', 'html', 'markdown', 'text', 'csv', 'xlsx']);
export type DocumentFileKind = z.infer<typeof DocumentFileKind>;

const Page = z.number().int().positive().nullable();

/** A heading of a document with what stands under it; number 0 is what stands before the first heading. */
export const DocumentSection = z.object({
  number: z.number().int().nonnegative(),
  title: z.string(),
  /** Depth of the heading, 1 to 6; 0 for the section before the first. */
  level: z.number().int().min(0).max(6),
  page: Page,
});
export type DocumentSection = z.infer<typeof DocumentSection>;

const TextBlock = z.object({
  block: z.enum(['paragraph', 'list', 'quote']),
  id: z.string().regex(/^[ps]\d+\.\d+$/, 'must be like p3.2 (page, place) or s2.4 (section, place)'),
  section: z.number().int().nonnegative(),
  page: Page,
  text: z.string().min(1),
});

const TableBlock = z.object({
  block: z.literal('table'),
  id: z.string().regex(/^t\d+$/, 'must be t and a number'),
  section: z.number().int().nonnegative(),
  page: Page,
  caption: z.string(),
  columns: z.array(z.string()).min(1),
  rows: z.array(z.array(z.string())),
});

/** A piece of a document in reading order. A table is kept whole; its passages are cut from it when it is loaded. */
export const DocumentBlock = z.discriminatedUnion('block', [TextBlock, TableBlock]);
export type DocumentBlock = z.infer<typeof DocumentBlock>;
export type DocumentTextBlock = z.infer<typeof TextBlock>;
export type DocumentTableBlock = z.infer<typeof TableBlock>;

/** `documents/<id>/document.json`: a document of the owner's as it was read in, so that no parser is needed again. */
export const DocumentRecord = z.object({
  format: z.literal(DOCUMENT_FORMAT),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
  title: z.string().min(1),
  kind: DocumentFileKind,
  /** Name of the file as it was given, with folders where a folder was read in; says which document a file renews. */
  file: z.string().min(1),
  original: z.object({
    name: z.string().regex(/^original\.[a-z0-9]+$/, 'must be like original.pdf'),
    bytes: z.number().int().nonnegative(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal'),
  }),
  /** Number of pages; null for kinds without pages. */
  pages: Page,
  language: z.string().min(2),
  ingested: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be YYYY-MM-DD'),
  /** Bibliographic record of the document itself, cited by its passages and by those of its figures that name no other. */
  source: Source,
  sections: z.array(DocumentSection),
  blocks: z.array(DocumentBlock),
  /** What was left out or guessed while reading. */
  notes: z.array(z.string()),
});
export type DocumentRecord = z.infer<typeof DocumentRecord>;

/** A table of a document, whole. */
export type DocumentTable = {
  /** `d-<document>.t<number>`. */
  id: string;
  document: string;
  documentTitle: string;
  section: number;
  sectionTitle: string;
  page: number | null;
  caption: string;
  columns: string[];
  rows: string[][];
  sourceId: string;
};

/** A document of the owner's: its record, its passages in reading order, its tables, and ids of the figures it brought. */
export type Document = {
  record: DocumentRecord;
  passages: DocumentPassage[];
  tables: DocumentTable[];
  figureIds: string[];
};
