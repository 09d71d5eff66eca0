import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { decodeText } from './decode-text.ts';
import { gridBlocks } from './grid-tables.ts';
import type { ReadLimits } from './limits.ts';
import type { ParsedFile } from './parsed-file.ts';
import { UnreadableFileError } from './unreadable-file.ts';

const DELIMITERS = [',', ';', '\t', '|'];
const LINES_TRIED = 20;
const Records = z.array(z.array(z.string()));

/** Values separated by commas, semicolons, tabs or bars, whichever cuts the first lines most evenly. */
export function parseCsv(bytes: Uint8Array, limits: ReadLimits): ParsedFile {
  const { text, notes } = decodeText(bytes);
  const delimiter = delimiterOf(text);
  const records = readRecords(text, delimiter);
  const cells = records.reduce((sum, record) => sum + record.length, 0);
  if (cells > limits.cells) {
    throw new UnreadableFileError(
      `it has ${cells.toLocaleString('en')} cells; at most ${limits.cells.toLocaleString('en')} can be read. Split it.`,
    );
  }
  const blocks = gridBlocks(records.map((record) => ({ cells: record, isMerged: false })));
  return { kind: 'csv', title: '', authors: [], issued: '', pages: null, blocks, notes };
}

function readRecords(text: string, delimiter: string): string[][] {
  try {
    return Records.parse(
      parse(text, {
        bom: true,
        delimiter,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: false,
      }),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableFileError(`it is not valid CSV (${reason}). Mend the line named, or save it again.`);
  }
}

/** The delimiter that gives most of the first lines the same number of cells, more cells before fewer. */
function delimiterOf(text: string): string {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_TRIED);
  const scored = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(delimiter).length);
    const usual = mostFrequent(counts.filter((count) => count > 1));
    return { delimiter, score: counts.filter((count) => count === usual).length + Math.min(usual, 50) / 100 };
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.delimiter ?? ',';
}

function mostFrequent(counts: number[]): number {
  const groups = [...Map.groupBy(counts, (count) => count).entries()];
  return groups.sort((a, b) => b[1].length - a[1].length || b[0] - a[0])[0]?.[0] ?? 0;
}
