/** The owner's own documents: parsing files into text, tables and figures, and keeping them in the corpus. */
export { collectFiles, type FoundFile, type LeftFile } from './collect-files.ts';
export { decodeText } from './decode-text.ts';
export { type IngestOutcome, ingestFiles } from './ingest-files.ts';
export { type ReadLimits, readLimits } from './limits.ts';
export { parseFile } from './parse-file.ts';
export { parseInWorker } from './parse-in-worker.ts';
export type { ParsedBlock, ParsedFile, ParsedTable } from './parsed-file.ts';
export { recordBlocks } from './record-blocks.ts';
export { type RemovalOutcome, removeDocuments } from './remove-documents.ts';
export { UnreadableFileError } from './unreadable-file.ts';
