import { cleanCell } from '../clean-text.ts';
import type { ParsedTable } from '../parsed-file.ts';
import { columnNames, isNumeric, isYear } from '../table-header.ts';
import type { PdfCell, PdfLine } from './pdf-lines.ts';

const FEWEST_ROWS = 3;
/** Cells of tables are short; two columns of prose are not. */
const LONGEST_CELL = 45;
/** Rows further apart than this many sizes of the type are not of one table. */
const ROW_GAP = 3.2;
/** How far a cell may begin or end from its column's edge, in sizes of the type. */
const EDGE = 1.2;

/**
 * Reads a table that begins at a line, by cells that stand above each other.
 *
 * @returns the table and how many lines it takes, or undefined when there is none
 */
export function pdfTable(
  lines: PdfLine[],
  from: number,
  page: number,
): { table: ParsedTable; taken: number } | undefined {
  const run = runFrom(lines, from);
  const columns = columnsOf(run);
  const rows: string[][] = [];
  let taken = 0;
  for (const line of run) {
    const places = placeCells(line, columns);
    if (places === undefined) break;
    if (line.cells.length === 1 && rows.length > 0) {
      const last = rows.at(-1);
      const [place = 0] = places;
      // A name in the first column starts a row; words further right go on with the row above.
      if (place === 0 || last === undefined) break;
      last[place] = `${last[place] ?? ''} ${line.cells[0]?.text ?? ''}`.trim();
    } else {
      const row = columns.map(() => '');
      for (const [index, cell] of line.cells.entries()) row[places[index] ?? 0] = cell.text;
      rows.push(row);
    }
    taken++;
  }
  if (rows.length < FEWEST_ROWS || averageLength(rows) > LONGEST_CELL) return undefined;
  const isHeaded = !rows[0]?.some((cell) => isNumeric(cell) && !isYear(cell));
  return {
    table: {
      block: 'table',
      caption: '',
      columns: columnNames(isHeaded ? rows.slice(0, 1) : [], columns.length),
      rows: rows.slice(isHeaded ? 1 : 0).map((row) => row.map(cleanCell)),
      page,
    },
    taken,
  };
}

/** Lines below each other of which the first has several cells, as far as they may be one table. */
function runFrom(lines: PdfLine[], from: number): PdfLine[] {
  const run: PdfLine[] = [];
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    const above = run.at(-1);
    if (line === undefined || (above === undefined && line.cells.length < 2)) break;
    if (above !== undefined) {
      const gap = above.y - line.y;
      if (gap <= 0 || gap > ROW_GAP * line.size || line.size > above.size * 1.3) break;
    }
    run.push(line);
  }
  while ((run.at(-1)?.cells.length ?? 2) < 2) run.pop();
  return run;
}

/** The columns are those of the line with most cells, widened by what stands in them elsewhere. */
function columnsOf(run: PdfLine[]): PdfCell[] {
  const widest = run.reduce<PdfLine | undefined>(
    (most, line) => (most === undefined || line.cells.length > most.cells.length ? line : most),
    undefined,
  );
  return (widest?.cells ?? []).map((cell) => ({ ...cell }));
}

/** The column of each cell, from left to right; undefined when one fits none or two fit the same. */
function placeCells(line: PdfLine, columns: PdfCell[]): number[] | undefined {
  const places: number[] = [];
  for (const cell of line.cells) {
    const place = nearest(cell, columns, line.size);
    if (place === undefined || place <= (places.at(-1) ?? -1)) return undefined;
    places.push(place);
  }
  return places;
}

function nearest(cell: PdfCell, columns: PdfCell[], size: number): number | undefined {
  let best: { place: number; distance: number } | undefined;
  for (const [place, column] of columns.entries()) {
    const isOver = cell.x < column.end && cell.end > column.x;
    const edges = Math.min(Math.abs(cell.x - column.x), Math.abs(cell.end - column.end));
    if (!isOver && edges > EDGE * size) continue;
    if (best === undefined || edges < best.distance) best = { place, distance: edges };
  }
  return best?.place;
}

function averageLength(rows: string[][]): number {
  const cells = rows.flat().filter((cell) => cell !== '');
  return cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length);
}
