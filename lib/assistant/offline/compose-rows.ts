import { cellText, type DocumentTable, tableName } from '#corpus';
import { analyse } from '#language';
import { mark } from '../check/markers.ts';
import type { Knowledge } from '../knowledge.ts';
import { chooseRows, nameColumn, type TableRow } from './choose-rows.ts';
import { tableRanking } from './table-ranking.ts';
import type { ToolResults } from './tool-results.ts';
import type { Understanding } from './understand.ts';

const MOST_RANKED = 3;
const MOST_CELLS = 6;
const LONGEST_CELL = 160;

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
  const table = knowledge.corpus.tables.get(rows[0]?.table ?? '');
  if (table === undefined) return undefined;
  const ranking = understanding.kind === 'ranking' ? tableRanking(knowledge, understanding) : undefined;
  const isRanked = ranking?.table === table.id;
  const { query } = understanding;
  const chosen = isRanked
    ? rows.slice(0, MOST_RANKED)
    : chooseRows({ knowledge, question: query, rows, table });
  if (chosen.length === 0) return undefined;
  const asked = new Set([...understanding.keywords, ...understanding.inheritedKeywords]);
  const lines = chosen.map((row) => rowSentence(table, row, asked, ranking?.column));
  return lines.length === 1 ? lines[0] : lines.map((line) => `- ${line}`).join('\n');
}

/** What the row is called and what its asked-for columns hold; all of them when none is asked for by name. */
function rowSentence(
  table: DocumentTable,
  row: TableRow,
  asked: Set<string>,
  ranked: string | undefined,
): string {
  const name = nameColumn(row);
  const matched = row.matched.filter((place) => place !== name);
  const others = table.columns.map((_, place) => place).filter((place) => place !== name);
  const asking = askedColumns(table, asked, ranked).filter((place) => place !== name);
  const wanted = asking.length > 0 ? [...new Set([...matched, ...asking])].sort((a, b) => a - b) : others;
  const said = wanted.map((place) => cellAt(table, row, place)).filter((cell) => cell !== '');
  const values = said.length === 0 ? '' : `: ${said.slice(0, MOST_CELLS).join('; ')}`;
  return `${cellAt(table, row, name)}${values} (${tableName(table)})${mark(row.id)}.`;
}

/** A cell with its column's name; long ones are left to the document. */
function cellAt({ columns }: DocumentTable, { cells }: TableRow, place: number): string {
  const cell = cells[place] ?? '';
  return cell.length > LONGEST_CELL ? '' : cellText(columns[place] ?? '', cell);
}

/** The columns whose names hold most of the words asked for: of `2019 / Rain` and `2020 / Rain` the one whose year was named. */
function askedColumns({ columns }: DocumentTable, asked: Set<string>, ranked: string | undefined): number[] {
  const counts = columns.map((column) => new Set(analyse(column)).intersection(asked).size);
  const most = Math.max(1, ...counts);
  return columns.flatMap((column, place) => (column === ranked || counts[place] === most ? [place] : []));
}
