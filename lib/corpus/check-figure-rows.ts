import type { Corpus } from './corpus.ts';
import type { CorpusProblem } from './corpus-problem.ts';
import { Figure } from './figure.ts';
import { figureProblems } from './link-corpus.ts';
import type { TableRow } from './read-table.ts';
import { figureOfCells } from './read-tables.ts';

/**
 * Checks rows of figures against a corpus before they join it: their form, their references, their ids.
 *
 * @param file name for messages
 * @param rows cells by column name, all columns of the datasets
 * @param known ids that the rows may repeat, because their present holder is being replaced
 */
export function checkFigureRows({
  corpus,
  file,
  rows,
  known,
}: {
  corpus: Pick<Corpus, 'figures' | 'indicators' | 'units' | 'sources' | 'terms'>;
  file: string;
  rows: Record<string, string>[];
  known: ReadonlySet<string>;
}): CorpusProblem[] {
  const problems: CorpusProblem[] = [];
  const sound: TableRow<Figure>[] = [];
  const ids = new Set<string>();
  for (const [index, cells] of rows.entries()) {
    const line = index + 2;
    const result = Figure.safeParse(figureOfCells(cells));
    if (!result.success) {
      for (const issue of result.error.issues)
        problems.push({ file, line, field: issue.path.join('.'), reason: issue.message });
      continue;
    }
    const { id } = result.data;
    if (ids.has(id) || (corpus.figures.has(id) && !known.has(id)))
      problems.push({ file, line, field: 'id', reason: `repeats the id "${id}"` });
    ids.add(id);
    sound.push({ line, row: result.data });
  }
  return [...problems, ...figureProblems(corpus, { file, rows: sound })];
}
