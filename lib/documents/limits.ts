import { z } from 'zod';

/** What one file may cost. */
export type ReadLimits = {
  /** Largest file, in bytes. */
  fileBytes: number;
  /** What the entries of a DOCX or XLSX file may unpack to, in bytes. */
  unpackedBytes: number;
  /** Cells of a spreadsheet. */
  cells: number;
  /** Time for parsing one file. */
  milliseconds: number;
  /** Heap of the parser, in MB. */
  memoryMegabytes: number;
};

const MEGABYTE = 1024 * 1024;

/** DOCX and XLSX files unpack to some five to fifteen times their size; this is far beyond any that people read. */
const UNPACKED_BYTES = 256 * MEGABYTE;
const CELLS = 1_000_000;

const Environment = z.object({
  ASSAY_INGEST_MAX_MB: z.coerce.number().positive().default(100),
  ASSAY_INGEST_SECONDS: z.coerce.number().positive().default(180),
  ASSAY_INGEST_MEMORY_MB: z.coerce.number().int().min(128).default(1024),
});

/**
 * The limits of this run.
 *
 * @param environment `ASSAY_INGEST_MAX_MB`, `ASSAY_INGEST_SECONDS` and `ASSAY_INGEST_MEMORY_MB` change them
 * @throws Error naming the variable that cannot be used
 */
export function readLimits(environment: Record<string, string | undefined> = process.env): ReadLimits {
  const settings = Environment.safeParse(environment);
  if (!settings.success) {
    const [issue] = settings.error.issues;
    throw new Error(
      `${issue?.path.join('.')} cannot be used: ${issue?.message}. Set a number or leave it out.`,
    );
  }
  return {
    fileBytes: settings.data.ASSAY_INGEST_MAX_MB * MEGABYTE,
    unpackedBytes: UNPACKED_BYTES,
    cells: CELLS,
    milliseconds: settings.data.ASSAY_INGEST_SECONDS * 1000,
    memoryMegabytes: settings.data.ASSAY_INGEST_MEMORY_MB,
  };
}
