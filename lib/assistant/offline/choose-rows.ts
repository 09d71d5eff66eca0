import type { DocumentTable } from '#corpus';
import { analyse } from '#language';
import { cellNumber } from '#retrieval';
import type { Knowledge } from '../knowledge.ts';
import type { QueryTableOutput } from '../tools/query-table.ts';
import { withoutAsking } from './asking-words.ts';

/** Share of a question's telling words that a row with its columns and caption must hold to answer it. */
const ANSWERS = 0.6;
/** Rows that hold nearly as much as the best are stated beside it. */
const NEARLY = 0.97;
const MOST_ROWS = 5;

export type TableRow = QueryTableOutput['rows'][number];

/**
 * The rows that answer a question: those that it names, as in "the seats of the Gannet and the Fulmar", else the best and those as
 * good.
 *
 * @param rows what the look-up returned, best first
 * @param table the table of the best row
 * @returns none when they do not answer it
 */
export function chooseRows({
  knowledge,
  question,
  rows,
  table,
}: {
  knowledge: Knowledge;
  question: string;
  rows: TableRow[];
  table: DocumentTable;
}): TableRow[] {
  const own = rows.filter((row) => row.table === table.id);
  const best = own[0]?.coverage ?? 0;
  const asked = new Set(analyse(withoutAsking(question)));
  const weigh = (words: Iterable<string>) =>
    [...words].reduce((sum, word) => sum + knowledge.words.weight(word), 0);
  const context = new Set(
    analyse([table.caption, table.sectionTitle, table.documentTitle, ...table.columns].join('. ')),
  );
  const held = context.intersection(asked);
  const chosen: TableRow[] = [];
  for (const row of own) {
    const name = new Set(analyse(row.cells[nameColumn(row)] ?? ''));
    const named = name.intersection(asked).difference(held);
    // A row is named by its whole name: "crossed" does not name Abbot's Crossing.
    if (named.size === 0 || !name.isSubsetOf(asked.union(context)) || chosen.length === MOST_ROWS) continue;
    chosen.push(row);
    for (const word of named) held.add(word);
  }
  if (chosen.length > 1 && weigh(held) >= ANSWERS * weigh(asked)) return chosen;
  return best < ANSWERS ? [] : own.filter(({ coverage }) => coverage >= best * NEARLY).slice(0, MOST_ROWS);
}

/** Place of the cell that names what a row is about: the first that holds words. */
export function nameColumn({ cells }: TableRow): number {
  return Math.max(
    0,
    cells.findIndex((cell) => cell !== '' && cellNumber(cell) === undefined),
  );
}
