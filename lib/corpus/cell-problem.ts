import type { z } from 'zod';
import type { CorpusProblem } from './corpus-problem.ts';

type Issue = z.core.$ZodIssue;

/**
 * Says what is wrong with a cell in words and by the name of its column.
 *
 * @param issue what the schema of the row objects to
 * @param cells the row as written, by column
 */
export function cellProblem(
  issue: Issue,
  cells: Record<string, string>,
): Pick<CorpusProblem, 'field' | 'reason'> {
  const field = columnOf(issue.path[0], cells);
  const cell = cells[field] ?? '';
  return { field, reason: cell === '' ? emptyReason(issue) : `"${cell}" ${reasonOf(issue)}` };
}

/** Fields are named as in the file: `periodEnd` is read from the column `period_end`. */
function columnOf(key: PropertyKey | undefined, cells: Record<string, string>): string {
  const name = String(key ?? '');
  const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return column in cells ? column : name;
}

function emptyReason(issue: Issue): string {
  return issue.code === 'too_small' && issue.message.startsWith('Too small')
    ? 'is empty and needs a value'
    : `is empty and ${reasonOf(issue)}`;
}

function reasonOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'number'
        ? 'is not a number; write plain digits, with a point before decimals, such as 1234.5'
        : `is not a ${issue.expected}`;
    case 'invalid_value':
      return `is none of ${issue.values.map((value) => (value === '' ? '(empty)' : String(value))).join(', ')}`;
    case 'invalid_union': {
      const nested = issue.errors.flat().filter(({ code }) => code !== 'invalid_value');
      return nested[0] === undefined ? 'is not a value that this column takes' : reasonOf(nested[0]);
    }
    case 'too_small':
      return issue.message.startsWith('Too small') ? `must be more than ${issue.minimum}` : issue.message;
    default:
      return issue.message;
  }
}
