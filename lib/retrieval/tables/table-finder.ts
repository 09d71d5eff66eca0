import type { DocumentTable } from '#corpus';
import { analyse } from '#language';
import { cellNumber, compareCells } from './cell-number.ts';
import { type ColumnFilter, columnPlace, matchesFilter, UnknownColumnError } from './column-filter.ts';

export type TableQuery = {
  /** Id of the table to look in; all when left out. */
  table?: string;
  /** Words that a row, its columns' names or its table's caption hold; rows are ranked by them. */
  words?: string;
  filters?: ColumnFilter[];
  /** Order by a column; by the words, else as in the table, when left out. */
  sort?: { column: string; order: 'ascending' | 'descending' };
  /** 10 when left out. */
  limit?: number;
};

export type FoundRow = {
  table: DocumentTable;
  /** Place in the table's rows, from 0. */
  row: number;
  /** Share of the query's telling words that the row, its columns and its caption hold, 0 to 1; 1 without words. */
  coverage: number;
  /** Columns whose cell in this row holds a word of the query. */
  matched: number[];
};

/** Looks things up in the tables of documents. */
export type TableFinder = {
  /** @throws UnknownColumnError naming the columns there are */
  query(query: TableQuery): { rows: FoundRow[]; total: number };
};

type IndexedTable = { table: DocumentTable; context: Set<string>; firstRow: number };
type RowIndex = { tables: IndexedTable[]; postings: Map<string, number[]>; count: number };

/** Rows are indexed by their words on the first query: most corpora have no tables, and few questions need them. */
export function createTableFinder(tables: DocumentTable[]): TableFinder {
  let index: RowIndex | undefined;
  return {
    query({ table, words = '', filters = [], sort, limit = 10 }) {
      index ??= indexRows(tables);
      const within = index.tables.filter((one) => table === undefined || one.table.id === table);
      for (const column of [
        ...filters.map((filter) => filter.column),
        ...(sort === undefined ? [] : [sort.column]),
      ]) {
        if (within.every((one) => columnPlace(one.table, column) === -1))
          throw new UnknownColumnError(column, within[0]?.table.columns ?? []);
      }
      const terms = [...new Set(analyse(words))];
      const found = terms.length === 0 ? allRows(within) : rankRows(index, within, terms, sort !== undefined);
      const fitting = found.filter((row) => filters.every((filter) => matchesFilter(row, filter)));
      const ordered = sort === undefined ? fitting : sorted(fitting, sort);
      const rows = ordered.slice(0, limit).map(({ table: holder, row, coverage }) => ({
        table: holder,
        row,
        coverage,
        matched: columnsWith(holder.rows[row] ?? [], terms),
      }));
      return { rows, total: ordered.length };
    },
  };
}

function indexRows(tables: DocumentTable[]): RowIndex {
  const postings = new Map<string, number[]>();
  const indexed: IndexedTable[] = [];
  let count = 0;
  for (const table of tables) {
    const { caption, columns, documentTitle, sectionTitle } = table;
    const context = new Set(analyse([caption, sectionTitle, documentTitle, ...columns].join('. ')));
    indexed.push({ table, context, firstRow: count });
    for (const cells of table.rows) {
      for (const word of new Set(analyse(cells.join('. ')))) {
        const rows = postings.get(word);
        if (rows === undefined) postings.set(word, [count]);
        else rows.push(count);
      }
      count++;
    }
  }
  return { tables: indexed, postings, count };
}

function allRows(within: IndexedTable[]): RankedRow[] {
  return within.flatMap(({ table }) => table.rows.map((_, row) => ({ table, row, coverage: 1, held: 0 })));
}

/** A row with what ranks it; `held` counts the words of the query that stand in the row itself. */
type RankedRow = Omit<FoundRow, 'matched'> & { held: number };

/**
 * Rows that hold a word of the query themselves, best first. What the caption and the columns hold counts for every row, but
 * only a sorted query asks for rows that none of its words single out.
 */
function rankRows(index: RowIndex, within: IndexedTable[], terms: string[], isSorted: boolean): RankedRow[] {
  const weights = new Map(terms.map((term) => [term, weightOf(index, term)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const found: RankedRow[] = [];
  for (const { table, context, firstRow } of within) {
    const shared = terms.reduce((sum, term) => sum + (context.has(term) ? (weights.get(term) ?? 0) : 0), 0);
    const sums = new Float64Array(table.rows.length).fill(shared);
    const held = new Uint8Array(table.rows.length);
    for (const term of terms) {
      const weight = context.has(term) ? 0 : (weights.get(term) ?? 0);
      for (const holder of index.postings.get(term) ?? []) {
        const row = holder - firstRow;
        if (row < 0 || row >= held.length) continue;
        sums[row] = (sums[row] ?? 0) + weight;
        held[row] = (held[row] ?? 0) + 1;
      }
    }
    for (const [row, sum] of sums.entries()) {
      const count = held[row] ?? 0;
      if (count > 0 || (isSorted && sum > 0)) found.push({ table, row, coverage: sum / total, held: count });
    }
  }
  return found.sort((a, b) => b.coverage - a.coverage || b.held - a.held);
}

function columnsWith(cells: string[], terms: string[]): number[] {
  return cells.flatMap((cell, column) => {
    const words = new Set(analyse(cell));
    return terms.some((term) => words.has(term)) ? [column] : [];
  });
}

/**
 * Inverse document frequency over rows; a word of the caption or of a column stands for all rows of its table, and one that no
 * table holds is as telling as the rarest that some do.
 */
function weightOf({ tables, postings, count }: RowIndex, term: string): number {
  const named = tables.reduce(
    (sum, { context, table }) => sum + (context.has(term) ? table.rows.length : 0),
    0,
  );
  const holding = Math.max(1, postings.get(term)?.length ?? 0, Math.min(named, count / 2));
  return Math.log(1 + (count + 1) / (holding + 0.5));
}

function sorted(rows: RankedRow[], { column, order }: NonNullable<TableQuery['sort']>): RankedRow[] {
  const sign = order === 'ascending' ? 1 : -1;
  const valued = rows.flatMap((row) => {
    const place = columnPlace(row.table, column);
    return place === -1 ? [] : [{ row, text: row.table.rows[row.row]?.[place] ?? '' }];
  });
  const isNumeric = valued.some(({ text }) => cellNumber(text) !== undefined);
  return valued
    .filter(({ text }) => (isNumeric ? cellNumber(text) !== undefined : text !== ''))
    .sort((a, b) => sign * compareCells(a.text, b.text))
    .map(({ row }) => row);
}
