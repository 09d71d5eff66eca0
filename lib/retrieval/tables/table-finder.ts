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
      return { rows: ordered.slice(0, limit), total: ordered.length };
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

function allRows(within: IndexedTable[]): FoundRow[] {
  return within.flatMap(({ table }) =>
    table.rows.map((_, row) => ({ table, row, coverage: 1, matched: [] })),
  );
}

/**
 * Rows that hold a word of the query themselves, best first. What the caption and the columns hold counts for every row, but
 * only a sorted query asks for rows that none of its words single out.
 */
function rankRows(index: RowIndex, within: IndexedTable[], terms: string[], isSorted: boolean): FoundRow[] {
  const weights = new Map(terms.map((term) => [term, weightOf(index, term)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const holders = new Map(terms.map((term) => [term, new Set(index.postings.get(term))]));
  const found: FoundRow[] = [];
  for (const { table, context, firstRow } of within) {
    for (const [row, cells] of table.rows.entries()) {
      const own = terms.filter((term) => holders.get(term)?.has(firstRow + row) === true);
      if (own.length === 0 && !isSorted) continue;
      const held = terms.filter((term) => own.includes(term) || context.has(term));
      if (held.length === 0) continue;
      const coverage = held.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0) / total;
      const matched = own.length === 0 ? [] : columnsWith(cells, own);
      found.push({ table, row, coverage, matched });
    }
  }
  return found.sort((a, b) => b.coverage - a.coverage || b.matched.length - a.matched.length);
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

function sorted(rows: FoundRow[], { column, order }: NonNullable<TableQuery['sort']>): FoundRow[] {
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
