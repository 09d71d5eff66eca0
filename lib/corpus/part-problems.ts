import type { Corpus } from './corpus.ts';
import type { CorpusProblem } from './corpus-problem.ts';
import type { TableRow } from './read-table.ts';
import type { Part, PartDimension } from './vocabulary.ts';

const FILE = 'datasets/parts.csv';
const TERM_KINDS: Record<PartDimension, readonly string[]> = {
  country: ['country', 'region'],
  form: ['form'],
  subject: ['subject'],
};

/**
 * Finds every row of `parts.csv` that names something unknown, repeats another row, or makes a total contain itself.
 *
 * @param corpus for the terms that totals and parts must be
 * @param rows the table with its lines
 */
export function partProblems(corpus: Pick<Corpus, 'terms'>, rows: TableRow<Part>[]): CorpusProblem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ line, row }) => {
    const { dimension, total, part } = row;
    const problems: CorpusProblem[] = [];
    for (const [field, id] of [['total', total] as const, ['part', part] as const]) {
      const isEverything = field === 'part' && id === '*';
      if (!isEverything && !isTerm(corpus, dimension, id)) {
        const kinds = TERM_KINDS[dimension].join(' or ');
        problems.push({ file: FILE, line, field, reason: `"${id}" is no ${kinds} of terms.csv` });
      }
    }
    const key = [dimension, total, part].join('|');
    if (seen.has(key)) problems.push({ file: FILE, line, reason: `repeats that ${total} contains ${part}` });
    seen.add(key);
    const below = reachable(rows, dimension, part);
    if (below.has(total)) {
      problems.push({ file: FILE, line, field: 'part', reason: `"${total}" would contain itself` });
    }
    return problems;
  });
}

function isTerm({ terms }: Pick<Corpus, 'terms'>, dimension: PartDimension, id: string): boolean {
  return terms.some((term) => term.id === id && TERM_KINDS[dimension].includes(term.kind));
}

/** An id and everything that rows say it contains; `*` is not followed, since it never contains its own total. */
function reachable(rows: TableRow<Part>[], dimension: PartDimension, from: string): Set<string> {
  const found = new Set([from]);
  for (const id of found) {
    for (const { row } of rows) if (row.dimension === dimension && row.total === id) found.add(row.part);
  }
  return found;
}
