import { cellText, type DocumentTable, tableName } from '#corpus';
import { analyse } from '#language';
import { cellNumber } from '#retrieval';
import { mark } from '../check/markers.ts';
import type { Knowledge } from '../knowledge.ts';
import type { QueryTableOutput } from '../tools/query-table.ts';
import { tableRanking } from './table-ranking.ts';
import type { ToolResults } from './tool-results.ts';
import type { Understanding } from './understand.ts';

/** Share of a question's telling words that a row with its columns and caption must hold to answer it. */
const ANSWERS = 0.6;
/** Rows that hold nearly as much as the best are stated beside it. */
const NEARLY = 0.97;
const MOST_ROWS = 5;
const MOST_RANKED = 3;
const MOST_CELLS = 6;
const LONGEST_CELL = 160;

type Row = QueryTableOutput['rows'][number];

/** Rows of the owner's tables that answer the question, one sentence each; undefined when none does. */
export function composeRows({
  knowledge,
  understanding,
  results,
}: {
  knowledge: Knowledge;
  understanding: Understanding;
  results: ToolResults;
}): string | undefined {
  const rows = results.table?.rows ?? [];
  const [best] = rows;
  const table = best === undefined ? undefined : knowledge.corpus.tables.get(best.table);
  if (best === undefined || table === undefined) return undefined;
  const ranking = understanding.kind === 'ranking' ? tableRanking(knowledge, understanding) : undefined;
  const isRanked = ranking?.table === best.table;
  if (!isRanked && best.coverage < ANSWERS) return undefined;
  const chosen = isRanked
    ? rows.slice(0, MOST_RANKED)
    : rows
        .filter((row) => row.table === best.table && row.coverage >= best.coverage * NEARLY)
        .slice(0, MOST_ROWS);
  const asked = new Set([...understanding.keywords, ...understanding.inheritedKeywords]);
  const lines = chosen.map((row) => rowSentence(table, row, asked, ranking?.column));
  return lines.length === 1 ? lines[0] : lines.map((line) => `- ${line}`).join('\n');
}

/** What the row is called and what its asked-for columns hold; all of them when none is asked for by name. */
function rowSentence(table: DocumentTable, row: Row, asked: Set<string>, ranked: string | undefined): string {
  const name = nameColumn(table, row);
  const wanted = table.columns.flatMap((column, place) =>
    column === ranked || analyse(column).some((word) => asked.has(word)) ? [place] : [],
  );
  const places = [...new Set([name, ...row.matched])];
  const asking = wanted.filter((place) => !places.includes(place));
  const rest = table.columns.map((_, place) => place).filter((place) => !places.includes(place));
  const said = [...places.sort((a, b) => a - b), ...(asking.length > 0 ? asking : rest)]
    .filter((place) => (row.cells[place] ?? '') !== '' && (row.cells[place] ?? '').length <= LONGEST_CELL)
    .slice(0, MOST_CELLS)
    .map((place) => cellText(table.columns[place] ?? '', row.cells[place] ?? ''));
  return `${tableName(table)}: ${said.join('; ')}${mark(row.id)}.`;
}

/** The first column that holds words names what a row is about. */
function nameColumn(table: DocumentTable, row: Row): number {
  const place = row.cells.findIndex((cell) => cell !== '' && cellNumber(cell) === undefined);
  return place === -1 ? 0 : Math.min(place, table.columns.length - 1);
}
