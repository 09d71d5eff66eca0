import { cleanCell } from './clean-text.ts';

/**
 * One name for each column from the rows of a header: the names above each other, repeats left out, as in
 * `2020 / Yield`. A column without a name is called by its place.
 */
export function columnNames(header: string[][], width: number): string[] {
  return Array.from({ length: width }, (_, column) => {
    const names = header.map((row) => cleanCell(row[column] ?? '')).filter((name) => name !== '');
    return [...new Set(names)].join(' / ') || `Column ${column + 1}`;
  });
}

/** True for a number with grouping, sign, percent or currency; empty cells are none. */
export function isNumeric(cell: string): boolean {
  return /^[-−+(]?[$€£¥]?\s*\d[\d\s.,\u00a0]*\)?\s*%?$/u.test(cell.trim());
}

/** A year on its own names a column as often as it is a value. */
export function isYear(cell: string): boolean {
  return /^(?:1[89]|20|21)\d{2}$/.test(cell.trim());
}
