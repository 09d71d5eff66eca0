import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { cellProblem } from './cell-problem.ts';
import type { CorpusProblem } from './corpus-problem.ts';

const CsvRecords = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));
type CsvRecord = z.infer<typeof CsvRecords>[number];

/** A validated row with the line it began on, for later messages. */
export type TableRow<T> = { line: number; row: T };

/**
 * Reads one CSV file with a header and validates every row.
 *
 * @param file path from the corpus folder, e.g. `datasets/figures.csv`
 * @param columns the header the file must have, in order
 * @param convert turns the raw cells into the shape that `schema` checks
 * @param problems receives every fault found; reading goes on after each
 * @param refused receives the id of every row with a fault, so that references to it are no second fault
 * @param isOptional a file that does not exist is an empty table
 */
export async function readTable<T>({
  folder,
  file,
  columns,
  schema,
  convert,
  problems,
  refused,
  isOptional = false,
}: {
  folder: string;
  file: string;
  columns: readonly string[];
  schema: z.ZodType<T>;
  convert: (cells: Record<string, string>) => unknown;
  problems: CorpusProblem[];
  refused?: Set<string>;
  isOptional?: boolean;
}): Promise<TableRow<T>[]> {
  let text: string;
  try {
    text = await readFile(path.join(folder, file), 'utf8');
  } catch (error) {
    if (isOptional && isMissingFile(error)) return [];
    problems.push({ file, reason: `cannot be read (${reasonOf(error)})` });
    return [];
  }
  const rows: TableRow<T>[] = [];
  let records: CsvRecord[];
  try {
    records = CsvRecords.parse(
      parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }),
    );
  } catch (error) {
    problems.push({ file, reason: `is not valid CSV (${reasonOf(error)})` });
    return [];
  }
  const [header, ...body] = records;
  if (header === undefined || header.record.join(',') !== columns.join(',')) {
    problems.push({ file, line: 1, reason: `must have exactly the columns ${columns.join(', ')}` });
    return [];
  }
  for (const { record, info } of body) {
    const line = info.lines;
    if (record.length !== columns.length) {
      problems.push({
        file,
        line,
        reason: `has ${record.length} cells where the header has ${columns.length}`,
      });
      continue;
    }
    const cells = Object.fromEntries(columns.map((column, index) => [column, record[index] ?? '']));
    const result = schema.safeParse(convert(cells));
    if (result.success) {
      rows.push({ line, row: result.data });
    } else {
      for (const issue of result.error.issues) {
        problems.push({ file, line, ...cellProblem(issue, cells) });
      }
      refused?.add(cells.id ?? '');
    }
  }
  return rows;
}

/** The message of anything thrown, without a stack or a path. */
export function reasonOf(error: unknown): string {
  if (isMissingFile(error)) return 'the file does not exist';
  return error instanceof Error ? error.message : String(error);
}

function isMissingFile(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Splits a `;`-separated cell into its trimmed, non-empty parts. */
export function listCell(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A number cell; anything that is not a plain decimal becomes NaN, which the schema refuses. */
export function numberCell(cell: string | undefined): number {
  return /^-?\d+(\.\d+)?$/.test(cell ?? '') ? Number(cell) : Number.NaN;
}
