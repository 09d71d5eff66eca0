import { cleanCell } from './clean-text.ts';
import type { ParsedBlock, ParsedTable } from './parsed-file.ts';
import { columnNames, isNumeric, isYear } from './table-header.ts';

/** A row of a sheet as text; `isMerged` when one of its cells covers several columns. */
export type GridRow = { cells: string[]; isMerged: boolean };

const MOST_HEADER_ROWS = 4;

/**
 * Finds the tables of a sheet. Blank rows part them; lines with one cell above a table are its caption; rows under a blank
 * row that begin with numbers go on with the table before.
 */
export function gridBlocks(rows: GridRow[]): ParsedBlock[] {
  const blocks: ParsedBlock[] = [];
  for (const run of runsOf(rows)) {
    const last = blocks.at(-1);
    if (last?.block === 'table' && goesOn(last, run)) {
      last.rows.push(...run.map(({ cells }) => fitted(cells, last.columns.length)));
      continue;
    }
    blocks.push(...readRun(run));
  }
  return withLooseCaptions(blocks);
}

function runsOf(rows: GridRow[]): GridRow[][] {
  const runs: GridRow[][] = [];
  let run: GridRow[] = [];
  for (const row of rows) {
    const cells = row.cells.map(cleanCell);
    if (cells.some((cell) => cell !== '')) run.push({ ...row, cells });
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

function readRun(run: GridRow[]): ParsedBlock[] {
  const start = run.findIndex(({ cells }) => distinct(cells) > 1);
  if (start === -1) return run.map(({ cells }) => paragraph(cells.find((cell) => cell !== '') ?? ''));
  const caption = run
    .slice(0, start)
    .map(({ cells }) => cells.find((cell) => cell !== '') ?? '')
    .join('. ');
  let end = run.length;
  while (end > start + 2 && isRemark(run[end - 1]?.cells)) end--;
  const body = run.slice(start, end);
  const remarks = run.slice(end).map(({ cells }) => paragraph(cells.find((cell) => cell !== '') ?? ''));
  const width = body.reduce((most, { cells }) => Math.max(most, lastFilled(cells) + 1), 0);
  const header = headerRows(body);
  const first = body.slice(0, header).map(({ cells }) => cells);
  const table: ParsedTable = {
    block: 'table',
    caption,
    columns: columnNames(first, width),
    rows: body.slice(header).map(({ cells }) => fitted(cells, width)),
    page: null,
  };
  return [table, ...remarks];
}

/** The first row, unless it holds numbers that are no years; rows below merged names belong to the header as well. */
function headerRows(body: GridRow[]): number {
  const [first] = body;
  if (first === undefined || body.length < 2) return first !== undefined && isLabels(first.cells) ? 1 : 0;
  if (!isLabels(first.cells)) return 0;
  let count = 1;
  while (count < MOST_HEADER_ROWS && count < body.length - 1) {
    const above = body[count - 1];
    const row = body[count];
    if (above === undefined || row === undefined || !above.isMerged || !isLabels(row.cells)) break;
    count++;
  }
  return count;
}

function isLabels(cells: string[]): boolean {
  return !cells.some((cell) => isNumeric(cell) && !isYear(cell));
}

/** A lone sentence in the first column under a table is a remark on it, such as its source. */
function isRemark(cells: string[] | undefined): boolean {
  return (
    cells !== undefined && distinct(cells) === 1 && (cells[0] ?? '') !== '' && (cells[0] ?? '').includes(' ')
  );
}

function goesOn({ columns }: ParsedTable, [first]: GridRow[]): boolean {
  if (first === undefined || first.isMerged || distinct(first.cells) < 2) return false;
  return lastFilled(first.cells) + 1 <= columns.length && !isLabels(first.cells);
}

/** A single line above a table, parted from it by a blank row, says what the table is about. */
function withLooseCaptions(blocks: ParsedBlock[]): ParsedBlock[] {
  return blocks.flatMap((block, index): ParsedBlock[] => {
    const next = blocks[index + 1];
    const before = blocks[index - 1];
    if (
      block.block === 'paragraph' &&
      next?.block === 'table' &&
      next.caption === '' &&
      before?.block !== 'table'
    )
      return [];
    if (block.block !== 'table' || block.caption !== '' || before?.block !== 'paragraph') return [block];
    return blocks[index - 2]?.block === 'table' ? [block] : [{ ...block, caption: before.text }];
  });
}

function fitted(cells: string[], width: number): string[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? '');
}

function lastFilled(cells: string[]): number {
  return cells.findLastIndex((cell) => cell !== '');
}

function distinct(cells: string[]): number {
  return new Set(cells.filter((cell) => cell !== '')).size;
}

function paragraph(text: string): ParsedBlock {
  return { block: 'paragraph', text, page: null };
}
