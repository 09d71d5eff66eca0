import { z } from 'zod';
import type { DocumentTable } from '#corpus';
import { cellNumber } from './cell-number.ts';
import type { FoundRow } from './table-finder.ts';

/** A condition on one column of a table. */
export const ColumnFilter = z.object({
  column: z.string().min(1),
  is: z.enum(['equal', 'containing', 'at_least', 'at_most']),
  value: z.string(),
});
export type ColumnFilter = z.infer<typeof ColumnFilter>;

/** Thrown when a table has no such column. */
export class UnknownColumnError extends Error {
  override readonly name = 'UnknownColumnError';

  constructor(column: string, columns: string[]) {
    super(`No table looked in has a column "${column}". Columns there are: ${columns.join(', ')}.`);
  }
}

/** Rows of tables without the column do not fit. */
export function matchesFilter(
  { table, row }: Pick<FoundRow, 'table' | 'row'>,
  filter: ColumnFilter,
): boolean {
  const place = columnPlace(table, filter.column);
  const cell = table.rows[row]?.[place];
  if (cell === undefined) return false;
  const [left, right] = [cellNumber(cell), cellNumber(filter.value)];
  switch (filter.is) {
    case 'equal':
      return left !== undefined && right !== undefined ? left === right : same(cell, filter.value);
    case 'containing':
      return cell.toLowerCase().includes(filter.value.toLowerCase());
    case 'at_least':
      return left !== undefined && right !== undefined && left >= right;
    case 'at_most':
      return left !== undefined && right !== undefined && left <= right;
  }
}

/** Place of a column by its name, letter case aside; -1 when the table has none. */
export function columnPlace({ columns }: Pick<DocumentTable, 'columns'>, name: string): number {
  return columns.findIndex((column) => same(column, name));
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
