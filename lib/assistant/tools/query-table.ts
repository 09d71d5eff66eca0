import { tool } from 'ai';
import { z } from 'zod';
import { rowPassage } from '#corpus';
import { ColumnFilter } from '#retrieval';
import type { Knowledge } from '../knowledge.ts';
import { UnknownTableError } from './unknown-table.ts';

const MOST_TABLES = 30;

export const QueryTableOutput = z.object({
  /** The tables looked in, or those there are when nothing else was asked. */
  tables: z.array(
    z.object({
      id: z.string(),
      document: z.string(),
      caption: z.string(),
      columns: z.array(z.string()),
      rows: z.number(),
    }),
  ),
  rows: z.array(
    z.object({
      id: z.string(),
      table: z.string(),
      /** The row as a sentence that names each cell by its column. */
      text: z.string(),
      cells: z.array(z.string()),
      /** Share of the telling words of `words` that the row, its columns and its caption hold. */
      coverage: z.number(),
      /** Places of the columns whose cell holds a word of `words`. */
      matched: z.array(z.number()),
    }),
  ),
  /** How many rows fit; more than are listed when the limit was reached. */
  total: z.number(),
  evidence: z.array(z.string()),
});
export type QueryTableOutput = z.infer<typeof QueryTableOutput>;

/** `query_table`: rows of the tables in the owner's documents, by words, by conditions on columns, in order. */
export function queryTableTool(knowledge: Knowledge) {
  return tool({
    description:
      'Look up rows in the tables of the documents: by words, by conditions on columns, sorted. Without arguments it lists the tables. Cite the ids of the rows returned.',
    inputSchema: z.object({
      table: z.string().optional().describe('Id of one table; all tables when left out'),
      words: z.string().max(2_000).optional().describe('Words that the rows, columns or captions hold'),
      filters: z.array(ColumnFilter).max(10).optional().describe('Conditions that all must hold'),
      sort: z.object({ column: z.string().min(1), order: z.enum(['ascending', 'descending']) }).optional(),
      limit: z.number().int().min(1).max(100).optional(),
    }),
    outputSchema: QueryTableOutput,
    execute: async ({ table, words, filters, sort, limit }): Promise<QueryTableOutput> => {
      const { tables, documents } = knowledge.corpus;
      if (table !== undefined && !tables.has(table)) throw new UnknownTableError(table, [...tables.keys()]);
      const isListing =
        table === undefined && words === undefined && filters === undefined && sort === undefined;
      const found = isListing
        ? { rows: [], total: 0 }
        : knowledge.tables.query({ table, words, filters, sort, limit });
      const shown = isListing
        ? [...tables.values()].slice(0, MOST_TABLES)
        : [
            ...new Set([
              ...found.rows.map((row) => row.table),
              ...(table === undefined ? [] : [tables.get(table)]),
            ]),
          ];
      const rows = found.rows.flatMap(({ table: holder, row, coverage, matched }) => {
        const document = documents.get(holder.document);
        const passage = document === undefined ? undefined : rowPassage(document, holder, row);
        if (passage === undefined) return [];
        const cells = holder.rows[row] ?? [];
        return [{ id: passage.id, table: holder.id, text: passage.text, cells, coverage, matched }];
      });
      return {
        tables: shown.flatMap((one) =>
          one === undefined
            ? []
            : [
                {
                  id: one.id,
                  document: one.documentTitle,
                  caption: one.caption,
                  columns: one.columns,
                  rows: one.rows.length,
                },
              ],
        ),
        rows,
        total: found.total,
        evidence: rows.map(({ id }) => id),
      };
    },
  });
}
