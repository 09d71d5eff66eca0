import type { DocumentTable } from '#corpus';
import { analyse } from '#language';
import { cellNumber } from '#retrieval';
import type { Knowledge } from '../knowledge.ts';
import type { Understanding } from './understand.ts';

/** A table and the column of it whose greatest or least value a question asks for. */
export type TableRanking = { table: string; column: string; order: 'ascending' | 'descending' };

const LOWEST =
  /\b(?:lowest|smallest|least|fewest|shortest|youngest|cheapest|earliest)\b|наименьш|самый мал/iu;
/** Share of the question's telling words that column, caption and titles must hold together. */
const FITTING = 0.6;

/** The table whose captions and columns say best what a ranking question asks to be ranked; undefined when none does. */
export function tableRanking(knowledge: Knowledge, understanding: Understanding): TableRanking | undefined {
  const { question, kindWords } = understanding;
  const words = [...new Set(analyse(question.replace(kindWords, ' ')))];
  const weigh = (held: string[]) => held.reduce((sum, word) => sum + knowledge.words.weight(word), 0);
  const total = weigh(words);
  let best: (TableRanking & { score: number }) | undefined;
  for (const table of knowledge.corpus.tables.values()) {
    const context = new Set(
      analyse([table.caption, table.sectionTitle, table.documentTitle, ...table.columns].join('. ')),
    );
    for (const [place, column] of table.columns.entries()) {
      const named = new Set(analyse(column));
      const own = words.filter((word) => named.has(word));
      if (own.length === 0 || !isNumericColumn(table, place)) continue;
      const fit = weigh(words.filter((word) => context.has(word))) / Math.max(total, Number.EPSILON);
      const score = fit + weigh(own) / Math.max(total, Number.EPSILON);
      if (fit < FITTING || (best !== undefined && score <= best.score)) continue;
      best = { table: table.id, column, order: LOWEST.test(question) ? 'ascending' : 'descending', score };
    }
  }
  return best;
}

function isNumericColumn({ rows }: DocumentTable, place: number): boolean {
  const filled = rows.map((cells) => cells[place] ?? '').filter((cell) => cell !== '');
  return (
    filled.length > 1 && filled.filter((cell) => cellNumber(cell) !== undefined).length * 2 > filled.length
  );
}
