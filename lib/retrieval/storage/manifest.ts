import { z } from 'zod';

/** Raised whenever the files of an index or the analysis of text change their meaning. */
export const FORMAT_VERSION = 2;

export const MANIFEST_FILE = 'manifest.json';
export const DOCUMENTS_FILE = 'documents.json';
export const VECTORS_FILE = 'vectors.f32';
export const WINDOWS_FILE = 'windows.u32';
export const HNSW_FOLDER = 'hnsw';

/** What an index was built from and the fingerprint of each of its files. */
export const IndexManifest = z.object({
  formatVersion: z.literal(FORMAT_VERSION),
  /** Hash of everything the index was built from. */
  version: z.string().min(1),
  corpusVersion: z.string(),
  embedder: z.object({ id: z.string(), dimensions: z.number().int().positive() }),
  counts: z.object({
    documents: z.number().int(),
    passages: z.number().int(),
    figures: z.number().int(),
    events: z.number().int(),
    /** Sentences, and parts of long sentences, that have a vector. */
    vectors: z.number().int(),
    terms: z.number().int(),
  }),
  /** Whether the native graph was built too. */
  hasGraph: z.boolean(),
  /** ISO 8601, UTC. */
  builtAt: z.string(),
  /** By path relative to the manifest, with `/`. */
  files: z.record(z.string(), z.object({ bytes: z.number().int(), sha256: z.string() })),
});
export type IndexManifest = z.infer<typeof IndexManifest>;

/** The part of a manifest that every format has. */
export const ManifestHead = z.object({
  formatVersion: z.number(),
  embedder: z.object({ id: z.string(), dimensions: z.number() }),
});
