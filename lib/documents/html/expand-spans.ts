/** A cell as a table writes it, with how many columns and rows it covers. */
export type SpannedCell = { text: string; columns: number; rows: number };

/** More than any table that people read; a larger span is a fault or an attack. */
const MOST_SPANNED = 200;

/**
 * Lays out a table whose cells cover several rows or columns: a covered place repeats the text of the cell that covers it.
 *
 * @returns rows of equal length
 */
export function expandSpans(rows: SpannedCell[][]): string[][] {
  const grid: string[][] = rows.map(() => []);
  for (const [at, cells] of rows.entries()) {
    let column = 0;
    for (const { text, columns, rows: deep } of cells) {
      while (grid[at]?.[column] !== undefined) column++;
      const wide = Math.min(Math.max(1, columns), MOST_SPANNED);
      for (let down = 0; down < Math.min(Math.max(1, deep), MOST_SPANNED); down++) {
        const row = grid[at + down];
        if (row === undefined) break;
        for (let right = 0; right < wide; right++) row[column + right] ??= text;
      }
      column += wide;
    }
  }
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return grid.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
}
