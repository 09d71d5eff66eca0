import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A CSV file as it stands: its header and its cells by column, each row with the line it begins on. */
export type CsvTable = { header: string[]; rows: { line: number; cells: Record<string, string> }[] };

const Records = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

/**
 * Reads a CSV file without judging it.
 *
 * @param file path from the corpus folder
 * @throws Error when the file cannot be read or is no CSV
 */
export async function readCsvTable(folder: string, file: string): Promise<CsvTable> {
  const text = await readFile(path.join(folder, file), 'utf8');
  const records = Records.parse(
    parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }),
  );
  const [first, ...body] = records;
  const header = first?.record ?? [];
  return {
    header,
    rows: body.map(({ record, info }) => ({
      line: info.lines - lineBreaks(record),
      cells: Object.fromEntries(header.map((column, index) => [column, record[index] ?? ''])),
    })),
  };
}

/** The parser counts to the end of a row; a cell may hold line breaks. */
function lineBreaks(record: string[]): number {
  return record.join('').split('\n').length - 1;
}
