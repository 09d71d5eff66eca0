import { FIGURE_COLUMNS } from '#corpus';
import type { ParsedBlock, ParsedTable } from './parsed-file.ts';

/** Columns without which a row is no figure; every other one may be left out. */
const NEEDED = ['indicator', 'subject', 'period_start', 'value', 'unit'] as const;

/** The row of a figure by column name. */
export type FigureCells = Record<string, string>;

/**
 * Splits off the tables that are in the figures schema: they have the columns that a figure needs, and no others than the
 * datasets have.
 *
 * @param documentId begins the ids of rows that bring none
 * @param sourceId source of rows that name none
 */
export function takeFigures(
  blocks: ParsedBlock[],
  { documentId, sourceId }: { documentId: string; sourceId: string },
): { blocks: ParsedBlock[]; figures: FigureCells[] } {
  const figures: FigureCells[] = [];
  const others = blocks.filter((block) => {
    if (block.block !== 'table' || !isFigureTable(block)) return true;
    for (const row of block.rows) {
      const cells = Object.fromEntries(
        block.columns.map((column, index) => [normalised(column), row[index] ?? '']),
      );
      figures.push(completed(cells, { documentId, sourceId, number: figures.length + 1 }));
    }
    return false;
  });
  return { blocks: others, figures };
}

function isFigureTable({ columns }: ParsedTable): boolean {
  const names = columns.map(normalised);
  const known: ReadonlySet<string> = new Set(FIGURE_COLUMNS);
  return NEEDED.every((name) => names.includes(name)) && names.every((name) => known.has(name));
}

function normalised(column: string): string {
  return column
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/** Fills in what a row may leave out. A figure without a standing is one that somebody reports. */
function completed(
  cells: FigureCells,
  { documentId, sourceId, number }: { documentId: string; sourceId: string; number: number },
): FigureCells {
  const row: FigureCells = Object.fromEntries(FIGURE_COLUMNS.map((column) => [column, cells[column] ?? '']));
  row.period_end ||= row.period_start ?? '';
  row.standing ||= 'secondary';
  row.source ||= sourceId;
  row.value = plainNumber(row.value ?? '');
  row.id ||= `${documentId}-figure-${number}`;
  return row;
}

/** `1,234.5` and `1 234,5` are the same number; digits are kept as written. */
function plainNumber(value: string): string {
  const tight = value.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3})/g, '');
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(tight)) return tight.replaceAll(',', '');
  return /^-?\d+,\d+$/.test(tight) ? tight.replace(',', '.') : tight;
}
